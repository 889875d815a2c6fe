import { and, desc, eq } from 'drizzle-orm';
import type { ProjectId, ReconciliationId } from '../../lib/id';
import type { PublicRecord } from '../../lib/publication/publicRecord';
import { fail, ok, type Result } from '../../lib/result';
import { among } from '../among';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { refuseHidden } from '../doubleReading/hidden';
import { publications, reconciliations, users } from '../schema';
import { previewOf } from './readPublic';

/** The word that stands on whether anyone may read a record. */
export interface Publication {
  readonly open: boolean;
  /** Whether author and approver are named on the public page. */
  readonly names: boolean;
  readonly by: string;
  readonly at: Date;
}

/** The newest word on a record; null when it was never public. */
export async function publicationOf(db: Executor, projectId: ProjectId, id: ReconciliationId): Promise<Publication | null> {
  const [row] = await db
    .select({ open: publications.open, names: publications.names, by: users.name, at: publications.createdAt })
    .from(publications)
    .innerJoin(users, eq(users.id, publications.createdBy))
    .where(and(eq(publications.projectId, projectId), eq(publications.reconciliationId, id)))
    .orderBy(desc(publications.id))
    .limit(1);
  return row ?? null;
}

/** How a record stands with the public, for a member; null when it was never public. */
export function readPublication(context: Context, projectId: ProjectId, id: ReconciliationId): Promise<Result<Publication | null>> {
  return look(context, 'project.read', projectId, async (db) => ok(await publicationOf(db, projectId, id)));
}

/** What exactly its public page says or would say, with names as if they were chosen; null for what is not approved. Problems: not_found, reading_blind. */
export function previewPublication(context: Context, projectId: ProjectId, id: ReconciliationId): Promise<Result<PublicRecord | null>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [id]);
    if (!free.ok) return free;
    const [known] = await db
      .select({ id: reconciliations.id })
      .from(reconciliations)
      .where(and(eq(reconciliations.projectId, projectId), eq(reconciliations.id, id)));
    return known ? ok(await previewOf(db, id)) : fail('not_found');
  });
}

/** Which of these records of the project anyone may read now. */
export function listPublished(
  context: Context,
  projectId: ProjectId,
  ids: readonly ReconciliationId[],
): Promise<Result<ReadonlySet<string>>> {
  return look(context, 'project.read', projectId, async (db) => {
    const rows = await db
      .selectDistinctOn([publications.reconciliationId], { id: publications.reconciliationId, open: publications.open })
      .from(publications)
      .where(and(eq(publications.projectId, projectId), among(publications.reconciliationId, ids)))
      .orderBy(publications.reconciliationId, desc(publications.id));
    return ok(new Set(rows.flatMap(({ id, open }) => (open ? [id] : []))));
  });
}
