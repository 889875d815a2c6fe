import { and, asc, eq, gt } from 'drizzle-orm';
import type { ClaimLine } from '../../lib/bundle/lines';
import type { ClaimId } from '../../lib/id';
import { recordedVersions } from '../claim/read';
import type { Executor } from '../client';
import { claims } from '../schema';
import { portions } from './portions';
import { type Naming, personOf } from './readGround';
import { type Scope, within } from './scope';

type Version = Awaited<ReturnType<typeof recordedVersions>>[number];

function lineOf(id: string, versions: readonly Version[], naming: Naming): ClaimLine {
  const proposedBy = versions[0]?.proposedBy;
  return {
    id,
    ...(proposedBy ? { proposedBy } : {}),
    versions: versions.map((claim) => ({
      ...{ version: claim.version, questionId: claim.questionId, answer: claim.answer, chain: [...claim.recordedChain] },
      quote: {
        ...{ id: claim.quote.id, captureId: claim.document.captureId, start: claim.quote.start, end: claim.quote.end },
        ...{ exact: claim.quote.exact, prefix: claim.quote.prefix, suffix: claim.quote.suffix },
      },
      ...{ asOf: claim.asOf, scope: claim.scope, credibility: claim.credibility, note: claim.note, status: claim.status },
      ...{ reason: claim.reason, by: personOf(naming, claim.byId, claim.by), at: claim.at.toISOString() },
    })),
  };
}

/** Claims of the scope by their ids, each at all its versions, with their chains as they were recorded. */
export async function* claimsOf(db: Executor, { projectId, only }: Scope, naming: Naming): AsyncGenerator<ClaimLine[]> {
  const read = (after: string | null, limit: number) =>
    db
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.projectId, projectId), within(claims.id, only?.claims), after === null ? undefined : gt(claims.id, after)))
      .orderBy(asc(claims.id))
      .limit(limit);
  for await (const rows of portions(read)) {
    const ids = rows.map(({ id }) => id as ClaimId);
    const versions = new Map<string, Version[]>(ids.map((id) => [id, []]));
    for (const version of await recordedVersions(db, projectId, ids)) versions.get(version.id)?.push(version);
    yield ids.map((id) => lineOf(id, versions.get(id) ?? [], naming));
  }
}
