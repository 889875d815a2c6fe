import type { Figure } from '../figure/figure';
import type { ClaimId, SourceId } from '../id';

export const MEASURES = [
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'detained',
  'displaced',
  'destroyed',
  'strikes',
  'involved',
  'date',
  'time',
  'place',
  'responsible',
  'cause',
  'text',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What kind of answer a measure takes. */
export type AnswerKind = 'figure' | 'date' | 'time' | 'text';
export const ANSWER_KIND: Readonly<Record<Measure, AnswerKind>> = {
  killed: 'figure',
  wounded: 'figure',
  killed_or_wounded: 'figure',
  missing: 'figure',
  detained: 'figure',
  displaced: 'figure',
  destroyed: 'figure',
  strikes: 'figure',
  involved: 'figure',
  date: 'date',
  time: 'time',
  place: 'text',
  responsible: 'text',
  cause: 'text',
  text: 'text',
};

/** One source's answer. `words` are the source's own; a date's `value` is EDTF level 1, a time's is HH:MM with an optional offset ("17:00+03:00"). */
export type Answer =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly words: string }
  | { readonly kind: 'date'; readonly value: string; readonly words: string }
  | { readonly kind: 'time'; readonly value: string; readonly words: string }
  | { readonly kind: 'text'; readonly value: string; readonly words: string };

/** One link of an attribution chain. An unnamed person is known only by the words that describe them. */
export type Link =
  | { readonly kind: 'source'; readonly sourceId: SourceId }
  | { readonly kind: 'unnamed'; readonly description: string }
  | { readonly kind: 'not_recorded' };

/** Nearest first: outlet ← monitor ← source at the airport. `not_recorded` may only be the far end. */
export type Chain = readonly [Link, ...Link[]];

export const CLAIM_STATUSES = ['proposed', 'accepted', 'rejected'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What comparison and reconciliation need to know of a claim. `asOf` is EDTF level 1 or null. */
export interface ComparableClaim {
  readonly id: ClaimId;
  readonly answer: Answer;
  readonly chain: Chain;
  readonly asOf: string | null;
  /** The part of the question it speaks of ("by the helicopters"), in a reviewer's words; empty when it speaks of the whole. */
  readonly scope: string;
}
