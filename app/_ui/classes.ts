/** Joins the class names that apply: `classes(styles.card, styles[tone], wide && styles.wide)`. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
