/** Faces of pictures that stand alone: ours, then what readers may have. */
export const FACES = "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', 'Noto Sans Arabic', Tahoma, sans-serif";
/** A file of one weight is a family of its own to renderers that read only its first name. */
export const HEAVY_FACES = `'IBM Plex Sans Arabic SemiBold', ${FACES}`;

/**
 * Words for an SVG: only characters that XML 1.0 §2.2 allows, in an isolate of their own direction (UAX #9 §2.4.2), which
 * renderers that know no `direction` property obey too.
 */
export function wordsInSvg(words: string): string {
  return `\u2068${words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')}\u2069`;
}

/** About how wide a text of this size is, in px: there are no metrics of a face that may not be there. */
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
