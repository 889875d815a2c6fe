import type { Operator } from '../../figure/figure';
import type { Numeral } from '../number/numeral';
import type { QuantityKind } from '../reading';
import { Trail } from '../trail';

/** A number, or the two of a range, with what is known of it so far. Token indices are inclusive, positions UTF-16. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly operator: Operator;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  /** First token of the words that belong to the amount, operators before it included. */
  readonly from: number;
  /** Last token of them, operators after it included. */
  readonly to: number;
  /** The amount it moved from («ارتفع من 12 إلى 19»). */
  readonly formerly: Numeral | null;
  readonly trail: Trail;
}

/** A number alone, before any pass has said more of it. */
export function amount(numeral: Numeral): Amount {
  const { first, last, start, end, sort, value } = numeral;
  const unknown = Number.isNaN(value);
  return {
    first,
    last,
    start,
    end,
    numeral,
    operator: sort === 'vague' ? 'vague' : sort === 'unknown' ? 'unknown' : 'exactly',
    low: unknown ? null : value,
    high: unknown ? null : numeral.high,
    kind: sort === 'ordinal' ? 'ordinal' : unknown && sort !== 'unknown' ? 'designation' : 'count',
    unit: sort === 'fraction' ? 'fraction' : null,
    from: first,
    to: last,
    formerly: null,
    trail: Trail.none.plus(numeral.rule),
  };
}

/** The same where more is known at once. */
export function amountWith(numeral: Numeral, more: Partial<Amount>): Amount {
  const unknown = Number.isNaN(numeral.value);
  return {
    first: more.first ?? numeral.first,
    last: more.last ?? numeral.last,
    start: more.start ?? numeral.start,
    end: more.end ?? numeral.end,
    numeral,
    operator: more.operator ?? (numeral.sort === 'vague' ? 'vague' : numeral.sort === 'unknown' ? 'unknown' : 'exactly'),
    low: more.low ?? (unknown ? null : numeral.value),
    high: more.high ?? (unknown ? null : numeral.high),
    kind: more.kind ?? (numeral.sort === 'ordinal' ? 'ordinal' : unknown && numeral.sort !== 'unknown' ? 'designation' : 'count'),
    unit: more.unit ?? (numeral.sort === 'fraction' ? 'fraction' : null),
    from: more.from ?? numeral.first,
    to: more.to ?? numeral.last,
    formerly: more.formerly ?? null,
    trail: more.trail ?? Trail.none.plus(numeral.rule),
  };
}

/** The amount with what a pass found out, and the rule that did. */
export function traced(one: Amount, rule: string, more: Partial<Amount>): Amount {
  return {
    first: more.first ?? one.first,
    last: more.last ?? one.last,
    start: more.start ?? one.start,
    end: more.end ?? one.end,
    numeral: more.numeral ?? one.numeral,
    operator: more.operator ?? one.operator,
    low: more.low === undefined ? one.low : more.low,
    high: more.high === undefined ? one.high : more.high,
    kind: more.kind ?? one.kind,
    unit: more.unit === undefined ? one.unit : more.unit,
    from: more.from ?? one.from,
    to: more.to ?? one.to,
    formerly: more.formerly === undefined ? one.formerly : more.formerly,
    trail: one.trail.plus(rule),
  };
}

/*
 * What most numbers go through, written out: an object spread or read by a dozen shapes of changes costs more than all else a pass does.
 */

/** The amount, now known to be of a kind, in a unit. */
export function kinded(one: Amount, rule: string, kind: QuantityKind, unit: string | null): Amount {
  const { first, last, start, end, numeral, operator, low, high, from, to, formerly, trail } = one;
  return { first, last, start, end, numeral, operator, low, high, kind, unit, from, to, formerly, trail: trail.plus(rule) };
}

/** The amount within what an operator says, whose words reach from token `from` to token `to`. */
export function limited(
  one: Amount,
  rule: string,
  operator: Operator,
  low: number | null,
  high: number | null,
  from: number,
  to: number,
): Amount {
  const { first, last, start, end, numeral, kind, unit, formerly, trail } = one;
  return { first, last, start, end, numeral, operator, low, high, kind, unit, from, to, formerly, trail: trail.plus(rule) };
}

/** The amount as if it ended at token `at`. */
export function endingAt(one: Amount, at: number): Amount {
  const { first, start, end, numeral, operator, low, high, kind, unit, from, formerly, trail } = one;
  return { first, last: at, start, end, numeral, operator, low, high, kind, unit, from, to: at, formerly, trail };
}

/** The amount with the words of the one after it. */
export function upTo(one: Amount, other: Amount): Amount {
  const { first, start, numeral, operator, low, high, kind, unit, from, formerly, trail } = one;
  return { first, last: other.last, start, end: other.end, numeral, operator, low, high, kind, unit, from, to: other.to, formerly, trail };
}

/** The number a toll moved from, as an amount of its own: it claims nothing, but it is in the text. */
export function formerOf(one: Amount): Amount | null {
  return one.formerly === null ? null : kinded(amount(one.formerly), 'trap:formerly', one.kind, one.unit);
}
