import { and, eq } from 'drizzle-orm';
import type { ClaimLine } from '../../lib/bundle/lines';
import type { Offered } from '../../lib/export/provOf';
import type { Executor } from '../client';
import { proposalOutcomes, proposals, users } from '../schema';
import { type Naming, personOf } from './readGround';
import { oneOfIds, type Scope } from './scope';

/** When the claims that an assistant proposed here were proposed, and whose token it held, by claim. */
export async function offersOf(
  db: Executor,
  { projectId }: Scope,
  naming: Naming,
  claims: readonly ClaimLine[],
): Promise<ReadonlyMap<string, Offered>> {
  const ids = claims.flatMap(({ id, proposedBy }) => (proposedBy === undefined ? [] : id));
  if (!ids.length) return new Map();
  const rows = await db
    .select({ claimId: proposalOutcomes.claimId, at: proposals.createdAt, ownerId: users.id, owner: users.name })
    .from(proposalOutcomes)
    .innerJoin(proposals, eq(proposals.id, proposalOutcomes.proposalId))
    .innerJoin(users, eq(users.id, proposals.proposedBy))
    .where(and(eq(proposalOutcomes.projectId, projectId), oneOfIds(proposalOutcomes.claimId, ids)));
  return new Map(
    rows.flatMap(({ claimId, at, ownerId, owner }) =>
      claimId === null ? [] : [[claimId, { owner: personOf(naming, ownerId, owner), at: at.toISOString() }] as const],
    ),
  );
}
