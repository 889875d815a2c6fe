import type { Grade } from '../claim/source';
import type { ClaimId } from '../id';
import type { ReconciledRange } from './value';

/** The named rules for a reconciled value. A rule suggests; a person decides and says why. */
export const RULES = [
  'envelope',
  'common_ground',
  'majority_of_origins',
  'weighted_median',
  'preferred_source',
  'conservative_minimum',
  'manual',
] as const;
export type RuleName = (typeof RULES)[number];

/** Why a rule suggests nothing. The sentences are in lib/message/reconcile.ts. */
export type Silence =
  | { readonly code: 'no_bounds' }
  | { readonly code: 'nothing_shared'; readonly claims: readonly ClaimId[] }
  | { readonly code: 'too_few_origins'; readonly origins: number }
  | { readonly code: 'no_majority'; readonly origins: number }
  | { readonly code: 'too_few_for_median'; readonly origins: number }
  /** Enough origins are recorded, but fewer than three of them can be weighed. */
  | { readonly code: 'too_few_weighed'; readonly origins: number; readonly weighed: number }
  | { readonly code: 'no_stated_minimum' }
  | { readonly code: 'choose_source' }
  | { readonly code: 'source_differs_from_itself'; readonly claims: readonly ClaimId[] }
  | { readonly code: 'source_says_nothing' }
  | { readonly code: 'not_a_number' }
  | { readonly code: 'you_decide' };

/** What an origin counts for, and the grade it counts so for. */
export interface OriginWeight {
  readonly origin: string;
  readonly claims: readonly ClaimId[];
  readonly weight: number;
  readonly grade: Grade;
  /** The topic it was graded on, as it was written. */
  readonly topic: string;
  /** ISO date. */
  readonly gradedOn: string;
}

/** Why a voice is not weighed; it is left aside, never given a middling weight. */
const UNWEIGHED = ['not_recorded', 'unnamed', 'not_graded', 'cannot_be_judged', 'differs_from_itself', 'no_bounds'] as const;
export interface SetAside {
  readonly origin: string | null;
  readonly claims: readonly ClaimId[];
  readonly reason: (typeof UNWEIGHED)[number];
}

/** What a rule would say of these claims. Exactly one of `value`, `text` and `silence` is not null. */
export interface RulePreview {
  readonly rule: RuleName;
  readonly value: ReconciledRange | null;
  /** The answer of a question that is no number, in the source's words. */
  readonly text: string | null;
  readonly silence: Silence | null;
  /** The claims the suggestion rests on, in the order given. */
  readonly claims: readonly ClaimId[];
  /** How many recorded origins stand behind them. */
  readonly origins: number;
  /** Empty for rules that weigh nobody. */
  readonly weights: readonly OriginWeight[];
  readonly setAside: readonly SetAside[];
}
