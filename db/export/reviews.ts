import { ANSWER_KIND } from '../../lib/claim/claim';
import { claimReview } from '../../lib/export/claimReview';
import type { RecordData } from '../reconciliation/read';

/** The reviews of one approved record of a number: one for each claim it heard. None of any other. */
export function reviewsOf(
  { record, policy, incident, question, claims, captures, sources }: RecordData,
  project: { id: string; titleEn: string },
) {
  const { low, best, high, decision, status } = record;
  if (ANSWER_KIND[question.measure] !== 'figure' || decision?.kind !== 'approved' || status !== 'approved' || low === null) return [];
  const approved = { id: record.id, low, best, high, rationale: record.rationale, approvedAt: decision.at.toISOString() };
  return claims.flatMap((claim) => {
    const capture = captures.find(({ id }) => id === claim.document.captureId);
    const source = sources.find(({ id }) => id === claim.document.sourceId);
    return capture && source ? [claimReview({ record: approved, policy, project, incident, question, claim, capture, source })] : [];
  });
}
