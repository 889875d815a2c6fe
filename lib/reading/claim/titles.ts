import type { Tokens } from '../token/tokens';
import { isQuoteMark } from './speakers';

/** «وكالة "دون"», «قناة (سما)»: the last token of a short title in marks right after its noun, whatever its words may mean elsewhere. */
export function titled(tokens: Tokens, at: number, last: number): number | null {
  const closes = TITLES.get(tokens.mark(at));
  if (closes === undefined || tokens.isLatin(at - 1)) return null;
  for (let i = at + 1; i < last && i <= at + 4; i++) {
    if (i > at + 1 && closes.includes(tokens.mark(i)) && tokens.mark(i) !== '') return i;
    if (!tokens.isWord(i) || tokens.at(i).measure !== undefined || tokens.at(i).number !== undefined) return null;
  }
  return null;
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”“'],
  ['«', '»'],
  ['(', ')'],
]);

/** Whether quotation marks that open at `i` close after a name's length; «قال سالم "وصل 40 …» does not. */
export function closesWithin(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.touchesNext(i - 1) && !tokens.touchesNext(i)) return true;
  for (let at = i + 1; at < last && at <= i + 7 && !tokens.isDigits(at); at++) if (isQuoteMark(tokens, at)) return true;
  return false;
}

/** Whether a title in quotation marks that opens at `i` closes after a word or three. */
export function closesSoon(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + 4; at++) {
    if (!tokens.isWord(at)) return at > i + 1 && closesTitle(tokens, at);
    if (tokens.at(at).measure !== undefined || tokens.isLatin(at)) return false;
  }
  return false;
}

export function closesTitle(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return (mark === '»' || mark === '”' || mark === '"' || mark === '“') && tokens.touchesNext(i - 1) && !tokens.isLatin(i - 1);
}

/** «وثقت الصحيفة يوماً جديداً»: an indefinite accusative, written as one, is what they tell. */
export function isAccusative(tokens: Tokens, i: number): boolean {
  const end = tokens.endOf(i);
  return tokens.text.charCodeAt(end - 1) === FATHATAN || tokens.text.charCodeAt(end - 2) === FATHATAN;
}

const FATHATAN = 0x64b;
