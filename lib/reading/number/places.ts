import type { QuantityKind } from '../reading';
import type { Numeral } from './numeral';

const LARGE = 1 << 17;

/** The numbers of one stretch of text after another by the token they begin or end with. */
export class Places {
  private numerals: readonly Numeral[] = [];
  private at = new Int32Array(0);

  constructor(private readonly end: 'first' | 'last') {}

  private tokenOf(one: Numeral): number {
    return this.end === 'first' ? one.first : one.last;
  }

  /** Forgets the numbers before and holds these, of so many tokens. */
  hold(numerals: readonly Numeral[], tokens: number): void {
    // What one stretch of a million tokens took is not kept for the next.
    if (this.at.length < tokens || this.at.length > LARGE) this.at = new Int32Array(tokens);
    else for (const one of this.numerals) this.at[this.tokenOf(one)] = 0;
    for (let k = 0; k < numerals.length; k++) {
      const one = numerals[k];
      if (one !== undefined) this.at[this.tokenOf(one)] = k + 1;
    }
    this.numerals = numerals;
  }

  get(token: number): Numeral | undefined {
    const k = this.at[token] ?? 0;
    return k === 0 ? undefined : this.numerals[k - 1];
  }
}

export type DatePart = Extract<QuantityKind, 'date-part' | 'clock' | 'duration'>;

/** A stretch of tokens, both ends inclusive, whose numbers are all a part of one date. */
interface Dated {
  readonly first: number;
  readonly last: number;
  readonly numbers: DatePart;
}

/** What the numbers that belong to dates are part of. */
export class DateNumbers {
  /** `dated` are in order, none overlapping another. */
  constructor(private readonly dated: readonly Dated[]) {}

  get({ first, last }: Numeral): DatePart | undefined {
    const { dated } = this;
    let low = 0;
    let high = dated.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dated[middle]?.last ?? 0) < last) low = middle + 1;
      else high = middle;
    }
    const one = dated[low];
    return one !== undefined && one.first <= first ? one.numbers : undefined;
  }
}
