/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True for words and numbers; false for white space, punctuation and controls. */
  readonly isWord: boolean;
}

const DIGIT = '[0-9٠-٩۰-۹]';
// Separators count only between digits; «،» and the comma-like ones only before a full group of three.
const NUMBER = `${DIGIT}+(?:(?:[.:,٫٬]|[،’'](?=${DIGIT}{3}(?!${DIGIT})))${DIGIT}+)*`;
// Latin letters keep digits that follow (F15, Su22); Arabic ones do not: «و2017» is «و» and «2017».
const WORD = `(?:\\p{Script=Latin}[\\p{Script=Latin}\\p{M}0-9]*|[\\p{L}][\\p{L}\\p{M}\\u00ad\\u200c\\u200d]*)(?:['’]\\p{L}[\\p{L}\\p{M}]*)*`;
const TOKENS = new RegExp(`(${NUMBER}|${WORD})|\\s+|[^]`, 'gu');

/**
 * Cuts a text into words, numbers, runs of white space and single other characters; the tokens tile the text.
 * Our own, because Intl.Segmenter splits 17:00 and glues «و2017».
 */
export function words(text: string): Token[] {
  return Array.from(text.matchAll(TOKENS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    isWord: match[1] !== undefined,
  }));
}
