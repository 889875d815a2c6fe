import type { MeasureSense } from '../lexicon/senses';
import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { takesNumber } from './asides';
import { isPassive } from './clauses';
import { STATUS } from './status';

/** "of the injured", "of those arrested", "the number of detainees who died": a word at `i` that only says whom the number is some of. */
export function isSomeOf(tokens: Tokens, one: Amount, i: number): boolean {
  if (!tokens.isLatin(i)) return false;
  const { measure } = tokens.at(i);
  if (measure?.binds === 'head') return STATUS.has(measure.measure);
  if (i === one.to + 2) return tokens.at(i - 1).form === 'of those';
  return i === one.to + 3 && tokens.at(i - 2).particle === 'of' && tokens.at(i - 1).particle === 'article';
}

/** "One of the injured later died": what became of them. */
export function laterFate(tokens: Tokens, status: number, next: number): { at: number; sense: MeasureSense } | null {
  for (let i = status + 1; i < Math.min(next, status + 6) && tokens.isWord(i); i++) {
    const sense = tokens.at(i).measure;
    if (sense !== undefined) return isPassive(tokens, i) && !takesNumber(tokens, i + 1) ? { at: i, sense } : null;
  }
  return null;
}
