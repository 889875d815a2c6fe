/** Both languages of one namespace stand in one file; the Arabic half must have exactly the keys of the English half. */

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Digits a person reads: Latin 0–9 or Arabic-Indic ٠–٩. */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

interface Tree {
  readonly [key: string]: string | Tree;
}
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** Messages are ICU MessageFormat patterns. Compile-time error when the halves differ in keys. */
export function defineMessages<const T extends Tree>(en: T, ar: Same<T>): { readonly en: T; readonly ar: Same<T> } {
  return { en, ar };
}
