import type { Numeral } from '../number/numeral';
import type { Tokens } from '../token/tokens';
import { Trail } from '../trail';
import { type Amount, amountWith } from './amount';

/** "twelve (12)", «اثنا عشر (12)»: one number, written twice. */
export function repeated(tokens: Tokens, low: Numeral, high: Numeral): Amount | null {
  // Brackets before what is counted are of the number already.
  const inside = tokens.mark(high.first) === '(';
  const close = inside ? high.last : high.last + 1;
  const open = inside ? high.first : high.first - 1;
  if (open !== low.last + 1 || tokens.mark(open) !== '(' || tokens.mark(close) !== ')') return null;
  if (low.sort !== high.sort || (low.digits === 0) === (high.digits === 0)) return null;
  return amountWith(low, {
    last: close,
    to: close,
    end: tokens.endOf(close),
    trail: Trail.none.plus(low.rule).plus(high.rule).plus('number:repeated'),
  });
}
