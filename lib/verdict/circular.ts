import type { ComparableClaim, Link } from '../claim/claim';
import { closedBy } from '../claim/relays';
import type { FigurePolicy } from '../figure/policy';
import { foldPhrase } from '../text/fold';
import { compareAnswers } from './answers';

/**
 * Who would relay whom in a circle, were this claim accepted beside the others of its question: the same value from all, and
 * nobody its origin. The first link again at the end; null when there is no circle. Claims of other values are no part of it.
 */
export function circular(claim: ComparableClaim, others: readonly ComparableClaim[], policy: FigurePolicy): readonly Link[] | null {
  const alike = others.filter(
    (other) =>
      other.id !== claim.id &&
      foldPhrase(other.scope) === foldPhrase(claim.scope) &&
      compareAnswers(claim.answer, other.answer, policy).verdict === 'same_value',
  );
  return closedBy(claim, alike);
}
