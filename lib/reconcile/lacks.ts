import type { AnswerKind } from '../claim/claim';
import type { ClaimId } from '../id';
import type { Problem } from '../result';
import { checkValue } from './value';

/** A value as its author composed it, before anything is known of whether it can stand. */
export interface ComposedValue {
  /** False: the question cannot be settled. */
  readonly settled: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** The answer in words, where the question asks for no number. */
  readonly value: string | null;
  readonly rationale: string;
  readonly claims: readonly { readonly claimId: ClaimId; readonly included: boolean; readonly reason: string }[];
}

/**
 * All that a composed value lacks, each at its field, so that its author is told once: the value (value_required, figure_order), the
 * rationale (rationale_required), and the reason of each claim left out (exclusion_reason_required).
 */
export function lacks(composed: ComposedValue, kind: AnswerKind): readonly Problem[] {
  const unexplained = composed.claims.filter(({ included, reason }) => !included && !reason);
  return [
    ...lacksValue(composed, kind),
    ...(composed.rationale ? [] : [{ code: 'rationale_required', field: 'rationale' } as const]),
    ...unexplained.map(({ claimId }) => ({ code: 'exclusion_reason_required', field: `reason.${claimId}` }) as const),
  ];
}

function lacksValue({ settled, low, best, high, value }: ComposedValue, kind: AnswerKind): readonly Problem[] {
  if (!settled) return [];
  if (kind !== 'figure') return value ? [] : [{ code: 'value_required', field: 'value' }];
  if (low === null) return [{ code: 'value_required', field: 'low' }];
  const order = checkValue({ low, best, high });
  return order.ok ? [] : order.problems;
}
