/** Numbers of as many digits or fewer are written once for all texts. */
const LONGEST = 3;
const ASCII_ZERO = 0x30;
const ARABIC_ZERO = 0x660;

/** For each count of digits the numbers so written, 007 apart from 7: those of ASCII, then those of ٠ to ٩. */
const WRITTEN: readonly string[][] = Array.from({ length: 2 * (LONGEST + 1) }, () => []);

/** The words from `start` to `end` (UTF-16, exclusive) cut out of a text; a short number in digits is the same string each time. */
export function writtenNumber(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return text.slice(start, end);
  const zero = text.charCodeAt(start) < ARABIC_ZERO ? ASCII_ZERO : ARABIC_ZERO;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return text.slice(start, end);
    value = value * 10 + digit;
  }
  const known = WRITTEN[zero === ASCII_ZERO ? length : length + LONGEST + 1];
  if (known === undefined) return text.slice(start, end);
  const words = known[value] ?? text.slice(start, end);
  known[value] = words;
  return words;
}
