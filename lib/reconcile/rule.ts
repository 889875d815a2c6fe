import type { ClaimId } from '../id';
import type { ReconciledRange } from './value';

/** The named rules for a reconciled value. A rule suggests; a person decides and says why. */
export const RULES = ['envelope', 'common_ground', 'majority_of_origins', 'preferred_source', 'manual'] as const;
export type RuleName = (typeof RULES)[number];

/** Why a rule suggests nothing. The sentences are in lib/message/reconcile.ts. */
export type Silence =
  | { readonly code: 'no_bounds' }
  | { readonly code: 'nothing_shared'; readonly claims: readonly ClaimId[] }
  | { readonly code: 'too_few_origins'; readonly origins: number }
  | { readonly code: 'no_majority'; readonly origins: number }
  | { readonly code: 'choose_source' }
  | { readonly code: 'source_differs_from_itself'; readonly claims: readonly ClaimId[] }
  | { readonly code: 'source_says_nothing' }
  | { readonly code: 'not_a_number' }
  | { readonly code: 'you_decide' };

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
}
