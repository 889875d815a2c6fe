import { and, asc, eq } from 'drizzle-orm';
import type { Person } from '../../lib/bundle/lines';
import type { ProvRecord } from '../../lib/export/provOf';
import type { ReconciliationId } from '../../lib/id';
import type { Executor } from '../client';
import { type RecordData, recordOf } from '../reconciliation/read';
import { reconciliations } from '../schema';
import { type Naming, personOf } from './readGround';
import { type Scope, within } from './scope';

/** Ids of the records of the scope, as they were submitted. */
export async function recordIds(db: Executor, { projectId, only }: Scope): Promise<ReconciliationId[]> {
  const rows = await db
    .select({ id: reconciliations.id })
    .from(reconciliations)
    .where(and(eq(reconciliations.projectId, projectId), within(reconciliations.id, only?.records)))
    .orderBy(asc(reconciliations.submittedAt), asc(reconciliations.id));
  return rows.map(({ id }) => id as ReconciliationId);
}

/** A record of the scope, whole; its notes are not in it. */
export async function recordIn(db: Executor, { projectId }: Scope, id: ReconciliationId): Promise<RecordData> {
  const record = await recordOf(db, projectId, id, null);
  if (!record.ok) throw new Error(`record ${id} was there a moment ago`);
  return record.value;
}

/** What provenance tells of a record. */
export interface ToldRecord {
  readonly record: ProvRecord;
  readonly before: string | null;
  readonly people: readonly Person[];
}

export function toldOf({ record, versions }: RecordData, among: ReadonlySet<string>, naming: Naming): ToldRecord {
  const { id, author, decision, submittedAt, inputHash, claims } = record;
  const before = versions.find(({ number }) => number === record.number - 1)?.id ?? null;
  return {
    record: {
      ...{ id, authorId: author.id, submittedAt: submittedAt.toISOString(), inputHash },
      claims: claims.map(({ claimId, version, included }) => ({ id: claimId, version, included })),
      decision: decision && { kind: decision.kind, byId: decision.byId, at: decision.at.toISOString() },
    },
    before: before !== null && among.has(before) ? before : null,
    people: [personOf(naming, author.id, author.name), ...(decision ? [personOf(naming, decision.byId, decision.by)] : [])],
  };
}
