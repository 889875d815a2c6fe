import type { Tokens } from '../token/tokens';
import { takesNumber } from './asides';

/** An English preposition of place, or "of the same family". */
export function isPlace(tokens: Tokens, i: number): boolean {
  const { particle, cue } = tokens.at(i);
  return cue === 'family' || ((particle === 'in' || particle === 'at' || particle === 'on' || particle === 'from') && tokens.isLatin(i));
}

/** A hyphen or an apostrophe within a word. */
export function isJoint(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return (mark === '-' || mark === "'" || mark === '’') && tokens.touchesNext(i) && tokens.touchesNext(i - 1);
}

/** A verb that says what befell its subject: "were killed", "died". */
export function isPassive(tokens: Tokens, i: number): boolean {
  const { measure } = tokens.at(i);
  if (measure?.binds === 'subject' || tokens.at(i).form.startsWith('with ')) return true;
  return measure?.binds === 'verb' && (tokens.at(i - 1).particle === 'be' || tokens.at(i - 2).particle === 'be');
}

/** "were killed", "has been badly wounded": done to whom stands before it, whatever follows. */
export function isBefallen(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 2 && tokens.isLatin(at); at--) if (BE.has(tokens.at(at).form)) return true;
  return false;
}

const BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'being']);

/** A participle of measure with no object: not "reported killed 12". */
export function isBare(tokens: Tokens, i: number): boolean {
  return tokens.at(i).measure?.binds === 'verb' && !takesNumber(tokens, i + 1);
}

/** A subject and a verb before the number, not the next place of a list: "; Aleppo 5". */
export function isClause(tokens: Tokens, i: number, from: number): boolean {
  const { particle, number, operator } = tokens.at(i);
  return i + 1 < from && tokens.isWord(i) && tokens.isWord(i + 1) && (particle ?? number ?? operator) === undefined;
}

/** A finite verb, in the tables or an unknown English word in "-ed". */
export function isVerb(tokens: Tokens, i: number): boolean {
  const { cue, measure, population, particle, number, operator, side } = tokens.at(i);
  if ((measure ?? population ?? particle ?? number ?? operator ?? side) !== undefined || !tokens.isWord(i)) return false;
  if (cue === 'verb') return !tokens.isWord(i + 1) || tokens.at(i + 1).population === undefined;
  const word = tokens.slice(i, i);
  return /^[a-z]+ed$/.test(word) && !ADJECTIVES.test(word);
}

const ADJECTIVES = /^(armed|unarmed|suspected|alleged|unidentified|masked|wanted|uniformed|retired|united|unnamed)$/;

const TIES: ReadonlySet<string> = new Set(['affiliated', 'belonging', 'loyal', 'linked', 'allied', 'attached', 'assigned']);

/** "militants affiliated to the group": to whom they belong follows. */
export function isTie(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.isLatin(i) && TIES.has(tokens.slice(i, i));
}

/** "registered as missing", "reported as killed". */
export function isListedAs(tokens: Tokens, i: number): boolean {
  return tokens.at(i + 1).form === 'as' && tokens.at(i + 2).measure !== undefined;
}
