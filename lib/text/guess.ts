import { direction } from './direction';

/** Where a default title is cut, in code points; a first line longer than this is a paragraph. */
const TITLE_LENGTH = 120;

/** Marks that turn or hide what stands around them; a title is shown among other words, so it has none. */
const CONTROLS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** First line with words in it, without control marks; a long one is cut between words, with an ellipsis. Empty when the text has none. */
export function firstLine(text: string): string {
  let line = '';
  for (const [found] of text.matchAll(/\S[^\r\n]*/g)) {
    line = found
      .slice(0, 8 * TITLE_LENGTH)
      .replace(CONTROLS, '')
      .trim();
    if (line) break;
  }
  const start = [...line.slice(0, 2 * TITLE_LENGTH + 2)];
  if (start.length <= TITLE_LENGTH) return line;
  const cut = start.slice(0, TITLE_LENGTH).join('');
  return `${cut.replace(/\s\S*$/, '')}…`;
}

/**
 * The language a text's script suggests, as a BCP 47 tag; a default for a form, not a finding. Letters that Arabic does
 * not have mean Persian; Hebrew and Cyrillic stand for their largest languages.
 */
export function guessLanguage(text: string): string {
  const start = text.slice(0, 4000);
  if (/\p{Script=Hebrew}/u.test(start) && direction(start) === 'rtl') return 'he';
  if (/\p{Script=Arabic}/u.test(start) && direction(start) === 'rtl') return (start.match(/[پچژگ]/g) ?? []).length > 3 ? 'fa' : 'ar';
  const letters = (script: RegExp) => (start.match(script) ?? []).length;
  const arabic = letters(/\p{Script=Arabic}/gu);
  const latin = letters(/\p{Script=Latin}/gu);
  if (arabic > latin) return 'ar';
  return letters(/\p{Script=Cyrillic}/gu) > latin ? 'ru' : 'en';
}

/** Direction most letters of a paragraph run in: steadier than its first strong letter when a name in another script opens it. */
export function mostly(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const rtl = (text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return otherwise;
  return rtl * 2 >= letters ? 'rtl' : 'ltr';
}
