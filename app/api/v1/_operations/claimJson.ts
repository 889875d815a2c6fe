import type { z } from 'zod';
import type { StoredClaim } from '@/db/claim/read';
import type { Claim } from './shapes';

/** A claim as the API gives it: ids where screens have whole rows. */
export function claimJson(claim: StoredClaim): z.output<typeof Claim> {
  const { id, version, status, questionId, measure, answer, chain, recordedChain, asOf, scope, credibility, note, reason, quote, by, at } =
    claim;
  return {
    ...{ id, version, status, questionId, measure, answer, chain, recordedChain, asOf, scope, credibility, note, reason, quote },
    captureId: claim.document.captureId,
    documentId: claim.document.id,
    proposedBy: claim.proposedBy,
    by,
    at,
  };
}
