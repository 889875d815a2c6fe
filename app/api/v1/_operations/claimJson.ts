import type { z } from 'zod';
import type { StoredClaim } from '@/db/claim/read';
import type { Claim } from './shapes';

/** A claim as the API gives it: ids where screens have whole rows. */
export function claimJson(claim: StoredClaim): z.output<typeof Claim> {
  return {
    id: claim.id,
    version: claim.version,
    status: claim.status,
    questionId: claim.questionId,
    measure: claim.measure,
    answer: claim.answer,
    chain: claim.chain,
    recordedChain: claim.recordedChain,
    asOf: claim.asOf,
    scope: claim.scope,
    credibility: claim.credibility,
    note: claim.note,
    reason: claim.reason,
    quote: claim.quote,
    captureId: claim.document.captureId,
    documentId: claim.document.id,
    proposedBy: claim.proposedBy,
    by: claim.by,
    at: claim.at,
  };
}
