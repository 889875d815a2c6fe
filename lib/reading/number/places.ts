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

/** What the numbers that belong to dates are part of. */
export class DateNumbers {
  private readonly kinds: (QuantityKind | undefined)[] = [];

  set(one: Numeral, kind: QuantityKind): void {
    while (this.kinds.length <= one.first) this.kinds.push(undefined);
    this.kinds[one.first] = kind;
  }

  get(one: Numeral): QuantityKind | undefined {
    return one.first < this.kinds.length ? this.kinds[one.first] : undefined;
  }
}
