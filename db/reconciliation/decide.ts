import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId, QuestionId, ReconciliationId } from '../../lib/id';
import { whatChanged } from '../../lib/message/changes';
import { changesBetween } from '../../lib/reconcile/changes';
import { parseInputs } from '../../lib/reconcile/inputs';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context } from '../context';
import { refuseHiddenTo } from '../doubleReading/hidden';
import { idOf, parse } from '../parse';
import { lockQuestions } from '../question/lock';
import { refreshQuestions } from '../question/summary';
import { approvals, reconciliations, stalenesses, users } from '../schema';
import { evidenceOf } from './evidence';
import { sealNow } from './staleness';

const Approval = z.object({ reconciliationId: idOf<ReconciliationId>(), note: z.string().trim().max(10_000).default('') });
const Return = z.object({ reconciliationId: idOf<ReconciliationId>(), note: z.string().trim().min(1, 'reason_required').max(10_000) });

type Row = typeof reconciliations.$inferSelect;

/** Who decided already, said to whoever came second. */
async function decidedBy({ tx }: Act, reconciliationId: ReconciliationId): Promise<Result<never> | null> {
  const [earlier] = await tx
    .select({ name: users.name, decision: approvals.decision })
    .from(approvals)
    .innerJoin(users, eq(users.id, approvals.approverId))
    .where(eq(approvals.reconciliationId, reconciliationId));
  return earlier ? fail('already_decided', undefined, earlier) : null;
}

/** Refuses what is not the newest of its question, and what rests on something that moved. Problems: changed_meanwhile. */
async function stillStands({ tx }: Act, projectId: ProjectId, row: Row): Promise<Result<null>> {
  const questionId = row.questionId as QuestionId;
  const later = await tx
    .select({ id: reconciliations.id })
    .from(reconciliations)
    .where(and(eq(reconciliations.questionId, questionId), gt(reconciliations.number, row.number)));
  if (later.length) return fail('changed_meanwhile');
  const [moved] = await tx.select({ inputs: stalenesses.inputs }).from(stalenesses).where(eq(stalenesses.reconciliationId, row.id));
  const evidence = (await evidenceOf(tx, projectId, [questionId])).get(questionId);
  const now = evidence && sealNow(evidence, row.inputs);
  if (!moved && now?.inputHash === row.inputHash) return ok(null);
  // Put back as it was, it is told by what it had become.
  const other = now && now.inputHash !== row.inputHash ? now.inputs : moved?.inputs;
  const changes = other ? changesBetween(parseInputs(row.inputs), parseInputs(other)) : [];
  return fail('changed_meanwhile', undefined, changes.length ? whatChanged(changes.map(({ kind }) => kind)) : undefined);
}

function decide(
  context: Context,
  projectId: ProjectId,
  { reconciliationId, note }: z.output<typeof Approval>,
  decision: 'approved' | 'returned',
): Promise<Result<null>> {
  const verb = decision === 'approved' ? 'reconciliation.approve' : 'reconciliation.return';
  return act(context, verb, projectId, async (action) => {
    const { tx, at, by, log } = action;
    const [row] = await tx
      .select()
      .from(reconciliations)
      .where(and(eq(reconciliations.projectId, projectId), eq(reconciliations.id, reconciliationId)));
    if (!row) return fail('not_found');
    if (row.authorId === by) return fail('author_cannot_approve');
    const free = await refuseHiddenTo(action, projectId, [reconciliationId]);
    if (!free.ok) return free;
    const questionId = row.questionId as QuestionId;
    await lockQuestions(tx, projectId, [questionId]);
    const earlier = await decidedBy(action, reconciliationId);
    if (earlier) return earlier;
    // Returning is always open; approving needs the very evidence the author had.
    const stands = decision === 'approved' ? await stillStands(action, projectId, row) : ok(null);
    if (!stands.ok) return stands;
    const { authorId, inputHash } = row;
    await tx.insert(approvals).values({ reconciliationId, projectId, authorId, approverId: by, decision, note, inputHash, decidedAt: at });
    await log('reconciliation', reconciliationId, { inputHash, ...(note ? { note } : {}) });
    await refreshQuestions(action, projectId, [questionId]);
    return ok(null);
  });
}

/**
 * Approves a submitted reconciliation: a second person, on the evidence it was submitted with. Problems:
 * author_cannot_approve, already_decided (params: name, decision), changed_meanwhile.
 */
export async function approveReconciliation(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof Approval>,
): Promise<Result<null>> {
  const parsed = parse(Approval, input);
  return parsed.ok ? decide(context, projectId, parsed.value, 'approved') : parsed;
}

/** Returns a submitted reconciliation with a note on what is missing. Problems: reason_required, and those of approving. */
export async function returnReconciliation(context: Context, projectId: ProjectId, input: z.input<typeof Return>): Promise<Result<null>> {
  const parsed = parse(Return, input);
  return parsed.ok ? decide(context, projectId, parsed.value, 'returned') : parsed;
}
