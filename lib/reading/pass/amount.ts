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

export function amount(numeral: Numeral, more: Partial<Amount> = {}): Amount {
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

/** The amount with what a pass found out, and the rule that did. Written out, not spread: this runs for every number several times. */
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

/** The number a toll moved from, as an amount of its own: it claims nothing, but it is in the text. */
export function formerOf(one: Amount): Amount | null {
  return one.formerly === null ? null : traced(amount(one.formerly), 'trap:formerly', { kind: one.kind, unit: one.unit });
}
