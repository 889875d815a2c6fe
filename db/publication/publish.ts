import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId, QuestionId, ReconciliationId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { refuseWhileRead } from '../doubleReading/hidden';
import { idOf, parse } from '../parse';
import { lockQuestions } from '../question/lock';
import { reconciliationsOf } from '../reconciliation/read';
import { publications, reconciliations } from '../schema';
import { type Publication, publicationOf } from './read';

export const PublishInput = z.object({
  reconciliationId: idOf<ReconciliationId>(),
  /** Whether author and approver are named. */
  names: z.boolean(),
});

/** A record's question, locked so that neither it nor its publication moves meanwhile, and how it stands with the public. */
export async function lockedRecord(
  { tx }: Act,
  projectId: ProjectId,
  id: ReconciliationId,
): Promise<{ readonly questionId: QuestionId; readonly publication: Publication | null } | null> {
  const [row] = await tx
    .select({ questionId: reconciliations.questionId })
    .from(reconciliations)
    .where(and(eq(reconciliations.projectId, projectId), eq(reconciliations.id, id)));
  if (!row) return null;
  const questionId = row.questionId as QuestionId;
  await lockQuestions(tx, projectId, [questionId]);
  return { questionId, publication: await publicationOf(tx, projectId, id) };
}

/**
 * Opens an approved record that stands to anyone, with or without the names of author and approver; said again with
 * another choice, that choice holds. Problems: not_found, not_publishable (not approved, replaced or stale), already_exists,
 * read_blind (two people are reading one of its texts blind, and could read it there).
 */
export async function publishRecord(context: Context, projectId: ProjectId, input: z.input<typeof PublishInput>): Promise<Result<null>> {
  const parsed = parse(PublishInput, input);
  if (!parsed.ok) return parsed;
  const { reconciliationId, names } = parsed.value;
  return act(context, 'record.publish', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const found = await lockedRecord(action, projectId, reconciliationId);
    if (!found) return fail('not_found');
    if (found.publication?.open && found.publication.names === names) return fail('already_exists');
    const record = (await reconciliationsOf(tx, projectId, [found.questionId])).find(({ id }) => id === reconciliationId);
    if (record?.status !== 'approved' || record.stale) return fail('not_publishable');
    const free = await refuseWhileRead(action, projectId, [reconciliationId]);
    if (!free.ok) return free;
    await tx.insert(publications).values({ id: newId(), projectId, reconciliationId, open: true, names, createdBy: by, createdAt: at });
    await log('reconciliation', reconciliationId, { names, inputHash: record.inputHash });
    return ok(null);
  });
}
