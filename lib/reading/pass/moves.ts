import { CLITIC } from '../lexicon/clitics';
import { signAt } from '../number/money';
import type { Numeral } from '../number/numeral';
import type { Tokens } from '../token/tokens';
import { Trail } from '../trail';
import { type Amount, amountWith } from './amount';
import { isPercentMark } from './operators';

const REACH = 10;

/**
 * A toll that moved is not a range: «ارتفع عدد القتلى من 12 إلى 19», "rose from 12 to 19", "rose to 19 from 12" are 19, formerly 12.
 * Null when no verb of rising or falling governs the two numbers.
 */
export function movesFrom(tokens: Tokens, one: Numeral, other: Numeral): Amount | null {
  // "2,445, up from 1,900".
  const link = tokens.at(other.first - 1);
  // «مقابل» also sets one side's dead against the other's.
  const formerly = link.cue === 'formerly' && link.form !== 'مقابل' && other.first - one.last <= 6;
  if (formerly) return moved(other, one, other);
  const between = particleBetween(tokens, one, other);
  // "revised up from 12 to 38".
  if (between === 'to' && isStep(tokens, leftOf(tokens, one))) return moved(one, other, other);
  if (between === null || !isMoved(tokens, leftOf(tokens, one) + 1)) return null;
  const before = tokens.at(leftOf(tokens, one)).particle;
  if (between === 'to' && before === 'from') return moved(one, other, other);
  if (
    between === 'from' &&
    (before === 'to' || tokens.at(one.first - 1).operator !== undefined || tokens.at(one.first - 2).particle === 'to')
  ) {
    return moved(other, one, other);
  }
  return null;
}

/** "up from", "down from" */
function isStep(tokens: Tokens, i: number): boolean {
  const { cue, form } = tokens.at(i);
  return cue === 'formerly' && (form === 'up from' || form === 'down from');
}

/** "rose by 7 to 19", «ارتفع بمقدار 7 إلى 19»: what it rose by begins no range. */
export function movesBy(tokens: Tokens, one: Numeral): boolean {
  const left = leftOf(tokens, one);
  const by = tokens.at(left).particle === 'by' || tokens.has(one.first, CLITIC.by) || BY.has(tokens.slice(left, left));
  return by && isMoved(tokens, left + 1);
}

/** The token before a number, the sign of its money and a hedge: "by $5", "from $2", «من نحو 50». */
function leftOf(tokens: Tokens, { first }: Numeral): number {
  const left = signAt(tokens, first - 1) === undefined ? first - 1 : first - 2;
  return tokens.at(left).operator?.operator === 'about' && tokens.at(left - 1).particle === 'from' ? left - 1 : left;
}

const BY = new Set(['ب', 'بـ', 'بمقدار', 'بواقع']);

function moved(from: Numeral, to: Numeral, last: Numeral): Amount {
  return amountWith(to, { formerly: from, to: last.last, trail: Trail.none.plus(from.rule).plus(to.rule).plus('trap:moved') });
}

/** The one particle among at most three words between two numbers. */
function particleBetween(tokens: Tokens, one: Numeral, other: Numeral): 'to' | 'from' | null {
  if (other.first - one.last > 5) return null;
  for (let i = one.last + 1; i < other.first; i++) {
    const { particle } = tokens.at(i);
    if (particle === 'to' || particle === 'from') return particle;
    if (!tokens.isWord(i) && !isPercentMark(tokens, i)) return null;
  }
  return null;
}

/** Whether a verb of rising or falling governs what stands at `at`, looking back within the clause. */
function isMoved(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { cue } = tokens.at(i);
    if (cue === 'rose' || cue === 'fell' || tokens.is(i, 'fell')) return true;
    if (!tokens.isWord(i) && tokens.mark(i) !== '"') return false;
  }
  return false;
}
