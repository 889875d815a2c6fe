import type { ClaimId } from '../../lib/id';
import type { Ground } from '../evidence.testing';
import type { submitReconciliation } from './submit';

export type Submission = Parameters<typeof submitReconciliation>[2];

/** An envelope from 62 to 80 that takes in these claims as they were first recorded. */
export function submissionOf({ questionId }: Ground, claimIds: readonly ClaimId[], change: Partial<Submission> = {}): Submission {
  const claims = claimIds.map((claimId) => ({ claimId, version: 1, included: true }));
  const value = { rule: 'envelope', settled: true, low: 62, best: null, high: 80, rationale: 'both stand' } as const;
  return { questionId, ...value, claims, ...change };
}
