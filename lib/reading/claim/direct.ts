import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { isBefallen } from './clauses';
import { OF_PEOPLE } from './ofPeople';
import type { Told } from './told';

/**
 * "beheaded two sailors held hostage", "captured two of the men who escaped": the English verb right before the number is its own, and what
 * follows, up to `last`, only tells more of them.
 */
export function isDirect(tokens: Tokens, one: Amount, last: number, told: Told): boolean {
  const verb = one.from - 1;
  const { measure } = tokens.at(verb);
  if (
    last <= one.to + 1 ||
    measure === undefined ||
    (measure.binds !== 'object' && measure.binds !== 'verb') ||
    !OF_PEOPLE.has(measure.measure)
  )
    return false;
  if (!tokens.isLatin(verb) || told.isUsed(verb) || isBefallen(tokens, verb)) return false;
  for (let i = one.to + 1; i < last; i++) {
    const { particle } = tokens.at(i);
    if (particle === 'who') return true;
    if (particle === 'be') return false;
  }
  return tokens.at(last).measure?.binds === 'verb';
}
