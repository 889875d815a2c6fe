import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import type { Head } from './heads';
import { isQuoteMark } from './speakers';

const SHOWS: ReadonlySet<string> = new Set(['showing', 'depicting', 'identified', 'named', 'named as']);
const PICTURES: ReadonlySet<string> = new Set([
  'photographs',
  'photos',
  'pictures',
  'images',
  'names',
  'portraits',
  'footage',
  'video',
  'videos',
]);
const SOUGHT: ReadonlySet<string> = new Set(['wanted', 'sought']);

/** "a video showing eight men", "photographs of seven people wanted": whom a picture or a list shows; nobody says what befell them. */
export function isShown(tokens: Tokens, one: Amount, head: Head): boolean {
  const at = one.from - 1;
  if (!tokens.isLatin(at)) return false;
  if (SHOWS.has(tokens.slice(at, at)) || SOUGHT.has(tokens.slice(head.last + 1, head.last + 1))) return true;
  return tokens.at(at).particle === 'of' && PICTURES.has(tokens.slice(at - 1, at - 1));
}

/** "said one of the aid workers,", "two officials told the agency": the number counts who speaks. */
export function isSpeaking(tokens: Tokens, one: Amount, head: Head): boolean {
  const before = one.from - 1;
  // "Several sources described".
  const noun = head.last > one.to ? head.last : tokens.at(one.to + 1).speaker === undefined ? -1 : one.to + 1;
  if (noun < 0 || !tokens.isLatin(noun)) return false;
  for (let i = noun + 1; i <= noun + PLACED && tokens.isWord(i); i++) {
    const { speech, measure, particle, form } = tokens.at(i);
    if (TELL_BEGIN.has(tokens.text.charCodeAt(tokens.startOf(i))) && TELLS.has(tokens.slice(i, i))) return true;
    if (speech?.form === 'verb') return SAYS.has(form) && tokens.at(i - 1).particle !== 'be';
    if (measure !== undefined || (particle !== undefined && particle !== 'in' && particle !== 'from' && particle !== 'at')) break;
  }
  const inverted = SAYS.has(tokens.at(before).form) && (isQuoteMark(tokens, before - 1) || tokens.mark(before - 1) === ',');
  return inverted && (!tokens.isWord(noun + 1) || tokens.at(noun + 1).particle === 'who');
}

/** "an elite one": no number. */
export function isPronoun(tokens: Tokens, one: Amount): boolean {
  if (one.low !== 1 || one.operator !== 'exactly' || !tokens.is(one.last, 'one')) return false;
  const { form } = tokens.at(one.from - 2);
  return (form === 'a' || form === 'an') && tokens.at(one.to + 1).population === undefined;
}

const PLACED = 4;
/** d r */
const TELL_BEGIN: ReadonlySet<number> = new Set([0x64, 0x72]);
const TELLS: ReadonlySet<string> = new Set(['described', 'recalled', 'recounted']);
const SAYS: ReadonlySet<string> = new Set(['said', 'told', 'says', 'say', 'stated', 'added']);
