import type { Operator } from '../../figure/figure';
import type { Amount } from '../pass/amount';
import type { AsOfKind, ReadMeasure, ScopeKind } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Trail } from '../trail';
import type { Head } from './heads';
import type { Speaker } from './speakers';

/** A stretch of the text in UTF-16 positions. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A claim in tokens and UTF-16 positions, before it is written out. */
export interface ClaimDraft {
  readonly sentence: Sentence;
  /** First and last token of the clause. */
  readonly first: number;
  readonly last: number;
  readonly amount: Amount | null;
  readonly number: Range | null;
  readonly measure: ReadMeasure;
  readonly operator: Operator;
  readonly low: number | null;
  readonly high: number | null;
  readonly head: Head;
  readonly chain: readonly Speaker[];
  readonly partOf: Range | null;
  readonly scope: readonly (Range & { readonly kind: ScopeKind })[];
  readonly asOf: (Range & { readonly kind: AsOfKind; readonly formerly: Range | null }) | null;
  readonly trail: Trail;
}

/** The claim with another measure, whole or trail. Written out, as all the passes make the same things alike: objects spread are read slowly. */
export function changed(one: ClaimDraft, measure: ReadMeasure, partOf: Range | null, trail: Trail): ClaimDraft {
  return {
    sentence: one.sentence,
    first: one.first,
    last: one.last,
    amount: one.amount,
    number: one.number,
    measure,
    operator: one.operator,
    low: one.low,
    high: one.high,
    head: one.head,
    chain: one.chain,
    partOf,
    scope: one.scope,
    asOf: one.asOf,
    trail,
  };
}
