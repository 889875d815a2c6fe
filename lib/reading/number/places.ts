import type { QuantityKind } from '../reading';
import type { Numeral } from './numeral';

/** Numbers by the token they begin or end with. */
export class Places {
  private readonly at: Int32Array;

  constructor(
    private readonly numerals: readonly Numeral[],
    tokens: number,
    end: 'first' | 'last',
  ) {
    this.at = new Int32Array(tokens);
    for (let k = 0; k < numerals.length; k++) {
      const one = numerals[k];
      if (one !== undefined) this.at[end === 'first' ? one.first : one.last] = k + 1;
    }
  }

  get(token: number): Numeral | undefined {
    const k = this.at[token] ?? 0;
    return k === 0 ? undefined : this.numerals[k - 1];
  }
}

export type DatePart = Extract<QuantityKind, 'date-part' | 'clock' | 'duration'>;
const KINDS: readonly DatePart[] = ['date-part', 'clock', 'duration'];

/** What the numbers that belong to dates are part of. */
export class DateNumbers {
  /** By the token a number begins with, one more than its place among KINDS. */
  private readonly kinds: Uint8Array;

  constructor(tokens: number) {
    this.kinds = new Uint8Array(tokens);
  }

  set(one: Numeral, kind: DatePart): void {
    this.kinds[one.first] = KINDS.indexOf(kind) + 1;
  }

  get(one: Numeral): DatePart | undefined {
    const k = this.kinds[one.first] ?? 0;
    return k === 0 ? undefined : KINDS[k - 1];
  }
}
