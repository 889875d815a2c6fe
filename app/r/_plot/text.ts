/** Text in SVG: characters XML 1.0 §2.2 allows, escaped. */
export function xml(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
  return allowed.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** In a direction of its own wherever it stands (UAX #9, isolates): renderers that know no `direction` property obey these too. */
export const isolated = (text: string, direction: 'ltr' | 'rtl' | 'own') =>
  `${{ ltr: '\u2066', rtl: '\u2067', own: '\u2068' }[direction]}${text}\u2069`;

/** About how wide a text of this size is, in px: there are no metrics of a font that may not be there. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const character of text)
    units += /\p{M}/u.test(character) ? 0 : /[\p{Lu}mwMW%≈≥≤]/u.test(character) ? 0.68 : /[\s.,:;'’«»ilj|]/u.test(character) ? 0.3 : 0.55;
  return units * size;
}

/** As much of a text as fits, cut between characters, an ellipsis at the end. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
