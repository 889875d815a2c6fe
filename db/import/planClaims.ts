import type { ProjectId, UserId } from '../../lib/id';
import { draftClaim } from '../../lib/import/claimDraft';
import { ImportGround } from '../../lib/import/ground';
import { type ClaimPlan, ClaimPlanner, type DraftedRow } from '../../lib/import/plan';
import { ok } from '../../lib/result';
import type { Executor } from '../client';
import { newId } from '../context';
import { incidentsOf, questionsOf } from '../incident/read';
import { sourcesOf } from '../source/read';
import { heldFor } from './held';
import { portionsOf, type ReadRow } from './portions';
import { fingerprintOf, knownFingerprints } from './rows';

async function draftPortion(db: Executor, projectId: ProjectId, portion: readonly ReadRow[], seen: Set<string>): Promise<DraftedRow[]> {
  const drafted = portion.map((row): DraftedRow => {
    if ('draft' in row) return { number: row.number, fingerprint: row.fingerprint, draft: ok(row.draft) };
    const fingerprint = 'values' in row ? fingerprintOf('claims', row.values) : '';
    return { number: row.number, fingerprint, draft: 'values' in row ? draftClaim(row.values) : { ok: false, problems: [row.problem] } };
  });
  const known = await knownFingerprints(
    db,
    projectId,
    drafted.map(({ fingerprint }) => fingerprint),
  );
  return drafted.map((row) => {
    if (!row.draft?.ok) return row;
    const before = known.has(row.fingerprint) || seen.has(row.fingerprint);
    seen.add(row.fingerprint);
    return before ? { ...row, draft: null } : row;
  });
}

/**
 * What rows of claims will do, a portion at a time; the next portion is planned on what the one before made, so whoever writes does it
 * before asking on. A preview that writes nothing passes `seen`, which then remembers the rows of all portions.
 */
export async function* planClaims(
  db: Executor,
  projectId: ProjectId,
  by: UserId,
  rows: AsyncIterable<ReadRow>,
  seen?: Set<string>,
): AsyncGenerator<ClaimPlan> {
  const known = {
    sources: await sourcesOf(db, projectId),
    incidents: await incidentsOf(db, projectId),
    questions: await questionsOf(db, projectId),
  };
  const ground = new ImportGround(newId, known);
  for await (const portion of portionsOf(rows)) {
    const drafted = await draftPortion(db, projectId, portion, seen ?? new Set());
    const drafts = drafted.flatMap(({ draft }) => (draft?.ok ? [draft.value] : []));
    const held = await heldFor(db, projectId, by, drafts, ground);
    yield new ClaimPlanner(ground, held, newId).read(drafted);
  }
}
