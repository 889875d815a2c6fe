import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ANSWER_KIND } from '../../lib/claim/claim';
import { FIGURE_LIMIT } from '../../lib/figure/figure';
import type { DissentId, ProjectId, QuestionId, ReconciliationId } from '../../lib/id';
import { checkValue } from '../../lib/reconcile/value';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { refuseHiddenTo } from '../doubleReading/hidden';
import { idOf, parse } from '../parse';
import { rowsOf } from '../reconciliation/rows';
import { dissents, questions, reconciliations } from '../schema';

const number = z
  .number()
  .int('figure_unreadable')
  .min(0, 'figure_unreadable')
  .max(FIGURE_LIMIT, 'figure_too_large')
  .nullable()
  .default(null);

export const DissentInput = z.object({
  reconciliationId: idOf<ReconciliationId>(),
  /** The minority value of a question that asks for a number; `high` null is open above. */
  low: number,
  best: number,
  high: number,
  /** The minority answer of any other question. */
  value: z.string().trim().max(2000).nullable().default(null),
  reason: z.string().trim().min(1, 'reason_required').max(10_000),
});
type Minority = z.output<typeof DissentInput>;

/** What of the input is the value, for a question of this kind. */
function minorityOf({ low, best, high, value }: Minority, kind: 'figure' | 'other') {
  if (kind === 'other') return value ? ok({ value }) : fail('value_required', 'value');
  if (low === null) return fail('value_required', 'low');
  const order = checkValue({ low, best, high });
  return order.ok ? ok({ low, best, high }) : order;
}

async function questionOf({ tx }: Act, projectId: ProjectId, id: ReconciliationId) {
  const [row] = await tx
    .select({ questionId: reconciliations.questionId, measure: questions.measure })
    .from(reconciliations)
    .innerJoin(questions, eq(questions.id, reconciliations.questionId))
    .where(and(eq(reconciliations.projectId, projectId), eq(reconciliations.id, id)));
  return row && { questionId: row.questionId as QuestionId, measure: row.measure };
}

/**
 * Signs a minority value with its reason on a submitted or approved reconciliation; it stands on the record and in every
 * export, and moves nothing else. One per person. Problems: value_required, figure_order, figure_*, reason_required,
 * already_exists, not_standing (it was returned or replaced).
 */
export async function signDissent(context: Context, projectId: ProjectId, input: z.input<typeof DissentInput>): Promise<Result<DissentId>> {
  const parsed = parse(DissentInput, input);
  if (!parsed.ok) return parsed;
  const { reconciliationId, reason } = parsed.value;
  return act(context, 'dissent.sign', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const question = await questionOf(action, projectId, reconciliationId);
    if (!question) return fail('not_found');
    const free = await refuseHiddenTo(action, projectId, [reconciliationId]);
    if (!free.ok) return free;
    const minority = minorityOf(parsed.value, ANSWER_KIND[question.measure] === 'figure' ? 'figure' : 'other');
    if (!minority.ok) return minority;
    // At the same queue as submissions and decisions: whether it stands is not asked while it is being replaced.
    await tx.select({ id: questions.id }).from(questions).where(eq(questions.id, question.questionId)).for('update');
    const rows = await rowsOf(tx, eq(reconciliations.questionId, question.questionId));
    const status = rows.find(({ r }) => r.id === reconciliationId)?.status;
    if (status !== 'submitted' && status !== 'approved') return fail('not_standing');
    const id = newId<DissentId>();
    await tx.insert(dissents).values({ id, projectId, reconciliationId, ...minority.value, reason, createdBy: by, createdAt: at });
    await log('reconciliation', reconciliationId, { dissent: id, ...minority.value, reason });
    return ok(id);
  });
}
