import type { Operator } from '../../figure/figure';
import type { Numeral } from '../number/numeral';
import type { QuantityKind } from '../reading';

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
  readonly trail: readonly string[];
}

export function amount(numeral: Numeral, more: Partial<Amount> = {}): Amount {
  const { first, last, start, end } = numeral;
  const unknown = Number.isNaN(numeral.value);
  return {
    first,
    last,
    start,
    end,
    numeral,
    operator: numeral.sort === 'vague' ? 'vague' : numeral.sort === 'unknown' ? 'unknown' : 'exactly',
    low: unknown ? null : numeral.value,
    high: unknown ? null : numeral.high,
    kind: numeral.sort === 'ordinal' ? 'ordinal' : unknown && numeral.sort !== 'unknown' ? 'designation' : 'count',
    unit: numeral.sort === 'fraction' ? 'fraction' : null,
    from: first,
    to: last,
    formerly: null,
    trail: [numeral.rule],
    ...more,
  };
}

export function traced(one: Amount, rule: string, more: Partial<Amount>): Amount {
  return { ...one, ...more, trail: [...one.trail, rule] };
}
