import { boundsOf } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import { compareAnswers } from '../verdict/answers';
import { laterOf } from '../verdict/compare';
import type { ComparableClaim } from './claim';
import { originKey } from './origin';

/** What became of a claim, as far as the project's approved values tell. Counted, never made into a score. */
export const OUTCOMES = ['confirmed', 'contradicted', 'revised', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a source stands in a claim's chain. */
export const PARTS = ['origin', 'relay'] as const;
export type Part = (typeof PARTS)[number];

/** The approved value of a question; `high` null is open above, all of them null when it cannot be settled. */
export interface ApprovedValue {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
}

/** Whether every number of `inner` is one of `outer`. */
function holds(outer: Bounds, inner: Bounds): boolean {
  return outer.low <= inner.low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));
}

function againstRange(bounds: Bounds, range: Bounds, best: number | null): Outcome {
  const apart = (range.high !== null && range.high < bounds.low) || (bounds.high !== null && bounds.high < range.low);
  if (apart) return 'contradicted';
  const named = best !== null && holds(bounds, { low: best, high: best });
  return named || holds(bounds, range) ? 'confirmed' : 'open';
}

/** Whether its origin said something else of the same part of the question later. */
function isRevised(claim: ComparableClaim, others: readonly ComparableClaim[], policy: FigurePolicy): boolean {
  const origin = originKey(claim.chain);
  return others.some(
    (other) =>
      origin !== null &&
      originKey(other.chain) === origin &&
      other.scope === claim.scope &&
      laterOf(claim, other) === other &&
      compareAnswers(claim.answer, other.answer, policy).verdict !== 'same_value',
  );
}

/**
 * What became of a claim. `revised`: its own origin said otherwise later. `confirmed`: the approved value, or its best one,
 * lies within what the claim allows. `contradicted`: the two exclude each other. Anything else is `open`: no approved value,
 * a claim about a part of the question only, a range neither within nor apart, or two texts that differ, which no machine compares.
 */
export function outcomeOf(
  claim: ComparableClaim,
  others: readonly ComparableClaim[],
  approved: ApprovedValue | null,
  policy: FigurePolicy,
): Outcome {
  if (isRevised(claim, others, policy)) return 'revised';
  if (!approved || claim.scope !== '') return 'open';
  const { answer } = claim;
  if (answer.kind === 'figure') {
    const bounds = boundsOf(answer.figure, policy);
    return bounds && approved.low !== null ? againstRange(bounds, { low: approved.low, high: approved.high }, approved.best) : 'open';
  }
  if (approved.value === null) return 'open';
  const { verdict } = compareAnswers(answer, { ...answer, value: approved.value }, policy);
  if (verdict === 'same_value') return 'confirmed';
  return verdict === 'conflict' && answer.kind !== 'text' ? 'contradicted' : 'open';
}
