import type { ClaimId, ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Context, lookAtOnce } from '../context';
import { hiddenFrom, refuseHidden } from '../doubleReading/hidden';
import { type ClaimFilter, claimsAfter, type StoredClaim, versionsOfClaim } from './read';

/** Claims of the project as they stand, in the order of their recording; not those of documents that the asker reads blind. */
export function listClaims(
  context: Context,
  projectId: ProjectId,
  filter: ClaimFilter,
  { after, limit }: { readonly after: ClaimId | null; readonly limit: number },
): Promise<Result<{ readonly items: readonly StoredClaim[]; readonly next: ClaimId | null }>> {
  return lookAtOnce(context, 'project.read', projectId, async (db, blind) => {
    const hidden = blind && (await hiddenFrom(db, projectId, blind))?.documents;
    const found = await claimsAfter(db, projectId, hidden ? { ...filter, hidden } : filter, after, limit + 1);
    const items = found.slice(0, limit);
    return ok({ items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null });
  });
}

/** Every version of a claim, oldest first. Problems: not_found, reading_blind. */
export function readClaimHistory(context: Context, projectId: ProjectId, claimId: ClaimId): Promise<Result<readonly StoredClaim[]>> {
  return lookAtOnce(context, 'project.read', projectId, async (db, blind) => {
    const free = blind ? await refuseHidden(db, projectId, blind, [claimId]) : ok(null);
    if (!free.ok) return free;
    const versions = await versionsOfClaim(db, projectId, claimId);
    return versions.length ? ok(versions) : fail('not_found');
  });
}
