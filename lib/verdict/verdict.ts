import type { ClaimId } from '../id';

/** How two claims of one question stand to each other (product.md, "Verdicts"). */
export const VERDICTS = [
  'same_value',
  'compatible',
  'conflict',
  'narrower_scope',
  'different_measure',
  'revised',
  'same_origin',
  'not_comparable',
] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** Why, as data; the sentences are in lib/message/verdict.ts. */
export type Reason =
  | { readonly code: 'unknown_figure' }
  | { readonly code: 'different_kinds' }
  | { readonly code: 'one_origin_one_value' }
  | { readonly code: 'one_origin_later_word'; readonly later: ClaimId }
  | { readonly code: 'equal_bounds' }
  | { readonly code: 'overlap'; readonly low: number; readonly high: number | null }
  | { readonly code: 'no_overlap' }
  | { readonly code: 'equal_date' }
  | { readonly code: 'dates_overlap' }
  | { readonly code: 'dates_apart' }
  | { readonly code: 'equal_time' }
  | { readonly code: 'times_apart' }
  | { readonly code: 'zone_not_stated' }
  | { readonly code: 'equal_words' }
  | { readonly code: 'words_differ' }
  | { readonly code: 'speaks_of_part'; readonly part: ClaimId }
  /** `low`: the least the part needs; `high`: the most the whole allows, null for no limit. */
  | { readonly code: 'part_fits'; readonly part: ClaimId; readonly low: number; readonly high: number | null }
  | { readonly code: 'part_exceeds_whole'; readonly part: ClaimId; readonly low: number; readonly high: number }
  | { readonly code: 'different_parts' }
  | { readonly code: 'different_measures' }
  | { readonly code: 'populations_apart' }
  | { readonly code: 'populations_not_nested' }
  | { readonly code: 'different_things' };

export interface Verdict {
  readonly verdict: VerdictKind;
  readonly reason: Reason;
}
