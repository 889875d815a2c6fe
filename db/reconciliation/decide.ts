import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { ClaimId, ProjectId, QuestionId, ReconciliationId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context } from '../context';
import { idOf, parse } from '../parse';
import { approvals, questions, reconciliationClaims, reconciliations, users } from '../schema';
import { evidenceOf, seal } from './evidence';

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

async function stillStands({ tx }: Act, projectId: ProjectId, row: Row): Promise<boolean> {
  const later = await tx
    .select({ id: reconciliations.id })
    .from(reconciliations)
    .where(and(eq(reconciliations.questionId, row.questionId), gt(reconciliations.number, row.number)));
  if (later.length) return false;
  const questionId = row.questionId as QuestionId;
  const evidence = (await evidenceOf(tx, projectId, [questionId])).get(questionId);
  const claims = await tx.select().from(reconciliationClaims).where(eq(reconciliationClaims.reconciliationId, row.id));
  const excluded = claims.filter(({ included }) => !included).map(({ claimId, reason }) => ({ claimId: claimId as ClaimId, reason }));
  if (!evidence) return false;
  return seal(evidence, { questionId, rule: row.rule, preferredOrigin: row.preferredOrigin, excluded }).inputHash === row.inputHash;
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
    await tx.select({ id: questions.id }).from(questions).where(eq(questions.id, row.questionId)).for('update');
    const earlier = await decidedBy(action, reconciliationId);
    if (earlier) return earlier;
    // Returning is always open; approving needs the very evidence the author had.
    if (decision === 'approved' && !(await stillStands(action, projectId, row))) return fail('changed_meanwhile');
    const { authorId, inputHash } = row;
    await tx.insert(approvals).values({ reconciliationId, projectId, authorId, approverId: by, decision, note, inputHash, decidedAt: at });
    await log('reconciliation', reconciliationId, { inputHash, ...(note ? { note } : {}) });
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
