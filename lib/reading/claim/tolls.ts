import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import type { Measured } from './measures';

/** What befalls people. */
export const OF_PEOPLE: ReadonlySet<ReadMeasure> = new Set(['killed', 'wounded', 'killed_or_wounded', 'missing', 'detained', 'displaced']);

/** «عدد الصحفيين الذين قتلوا منذ بدء الحرب … 201»: a relative clause says what the toll is of. */
export function tollOf(tokens: Tokens, sentence: Sentence, one: Amount, verb: number, measure: ReadMeasure): Measured | null {
  if (tokens.at(verb - 1).particle !== 'who' || !OF_PEOPLE.has(measure)) return null;
  for (let i = verb - 2; i >= Math.max(sentence.first, verb - 6) && tokens.isWord(i); i--)
    if (tokens.at(i).cue === 'toll') return { measure, first: i, last: one.last, rule: 'measure:before' };
  return null;
}

/** «عدد القتلى … 23», «قتلى داعش بين …»: a plural noun governs a number only where nothing but words lies between. */
export function governsAsToll(tokens: Tokens, i: number, from: number): boolean {
  for (let k = i + 1; k < from; k++) {
    if (tokens.isDigits(k) || tokens.at(k).number !== undefined) return tokens.at(k + 1).particle === 'to';
  }
  return true;
}
