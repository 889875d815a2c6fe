import { and, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { ANSWER_KIND } from '../../lib/claim/claim';
import { originKey } from '../../lib/claim/origin';
import { FIGURE_LIMIT } from '../../lib/figure/figure';
import type { ClaimId, ProjectId, QuestionId, ReconciliationId } from '../../lib/id';
import { whatChanged } from '../../lib/message/changes';
import type { ChangeKind } from '../../lib/reconcile/changes';
import { lacks } from '../../lib/reconcile/lacks';
import { RULES } from '../../lib/reconcile/rule';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { refuseHiddenTo } from '../doubleReading/hidden';
import { idOf, parse } from '../parse';
import { lockQuestions } from '../question/lock';
import { refreshQuestions } from '../question/summary';
import { drafts, questions, reconciliationClaims, reconciliations } from '../schema';
import { BASIS, basisOf } from './basis';
import { type Evidence, evidenceOf, seal } from './evidence';

const number = z.number().int('figure_unreadable').min(0, 'figure_unreadable').max(FIGURE_LIMIT, 'figure_too_large').nullable();

export const SubmissionInput = z.object({
  questionId: idOf<QuestionId>(),
  rule: z.enum(RULES, 'required'),
  /** With the rule `preferred_source`: the origin it follows, as `originKey` names it. */
  preferredOrigin: z.string().max(600).nullable().default(null),
  /** False: the question cannot be settled. */
  settled: z.boolean(),
  low: number,
  best: number,
  high: number,
  value: z.string().trim().max(2000).nullable().default(null),
  rationale: z.string().trim().max(10_000),
  /** What the author saw besides the claims; left out by those who saw nothing else. */
  basis: z.record(z.enum(BASIS), z.string()).optional(),
  /** Every accepted claim of the question at the version the author saw, in or left out with a reason. */
  claims: z
    .array(
      z.object({
        claimId: idOf<ClaimId>(),
        version: z.number().int(),
        included: z.boolean(),
        reason: z.string().trim().max(2000).default(''),
      }),
    )
    .min(1, 'nothing_to_reconcile'),
});
type Submission = z.output<typeof SubmissionInput>;

/** What is no longer as the author saw it. */
function movedSince({ claims, basis }: Submission, evidence: Evidence): ChangeKind[] {
  const seen = new Map(claims.map(({ claimId, version }) => [claimId, version]));
  const now = new Set(evidence.claims.map(({ id }) => id));
  const stands = basisOf(evidence);
  return [
    ...evidence.claims.flatMap(({ id, version }): ChangeKind[] => {
      if (!seen.has(id)) return ['claim_added'];
      return seen.get(id) === version ? [] : ['claim_corrected'];
    }),
    ...claims.flatMap(({ claimId }): ChangeKind[] => (now.has(claimId) ? [] : ['claim_removed'])),
    ...BASIS.filter((part) => basis && basis[part] !== stands[part]),
  ];
}

/**
 * Submits a reconciled value for approval, bound to the hash of all it rests on. It replaces an earlier submission of
 * the question that nobody decided. Problems: changed_meanwhile (what is no longer as it was seen), rationale_required,
 * exclusion_reason_required, figure_order, value_required, nothing_to_reconcile.
 */
export async function submitReconciliation(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof SubmissionInput>,
): Promise<Result<ReconciliationId>> {
  const parsed = parse(SubmissionInput, input);
  if (!parsed.ok) return parsed;
  const submission = parsed.value;
  return act(context, 'reconciliation.submit', projectId, async (action) => {
    const { tx, at, by, log } = action;
    // From here on nothing moves what the seal is about to be put on.
    await lockQuestions(tx, projectId, [submission.questionId]);
    const free = await refuseHiddenTo(action, projectId, [submission.questionId]);
    if (!free.ok) return free;
    const [question] = await tx
      .select({ measure: questions.measure })
      .from(questions)
      .where(and(eq(questions.projectId, projectId), eq(questions.id, submission.questionId)));
    if (!question) return fail('not_found');
    const kind = ANSWER_KIND[question.measure];
    const [lacking, ...others] = lacks(submission, kind);
    if (lacking) return { ok: false, problems: [lacking, ...others] };
    const evidence = (await evidenceOf(tx, projectId, [submission.questionId])).get(submission.questionId);
    if (!evidence?.claims.length) return fail('nothing_to_reconcile');
    const moved = movedSince(submission, evidence);
    if (moved.length) return fail('changed_meanwhile', undefined, whatChanged(moved));
    const { rule, preferredOrigin } = submission;
    if (
      rule === 'preferred_source' &&
      !evidence.claims.some(({ chain }) => preferredOrigin !== null && originKey(chain) === preferredOrigin)
    ) {
      return fail('required', 'preferredOrigin');
    }
    if (rule !== 'preferred_source' && preferredOrigin !== null) return fail('invalid', 'preferredOrigin');
    const excluded = submission.claims.filter(({ included }) => !included).map(({ claimId, reason }) => ({ claimId, reason }));
    const { questionId, settled, rationale } = submission;
    const { inputs, inputHash } = seal(evidence, { questionId, rule, preferredOrigin, excluded });
    const [last] = await tx
      .select({ number: max(reconciliations.number) })
      .from(reconciliations)
      .where(eq(reconciliations.questionId, questionId));
    const id = newId<ReconciliationId>();
    const figure = settled && kind === 'figure' ? { low: submission.low, best: submission.best, high: submission.high } : {};
    await tx.insert(reconciliations).values({
      ...{ id, projectId, questionId, rule, preferredOrigin, settled, rationale, inputs, inputHash, ...figure },
      number: (last?.number ?? 0) + 1,
      authorId: by,
      value: settled && kind !== 'figure' ? submission.value : null,
      policyVersionId: evidence.policy.id,
      submittedAt: at,
    });
    await tx.insert(reconciliationClaims).values(submission.claims.map((claim) => ({ ...claim, projectId, reconciliationId: id })));
    await tx.delete(drafts).where(and(eq(drafts.questionId, questionId), eq(drafts.authorId, by)));
    await log('reconciliation', id, { questionId, rule, settled, ...figure, inputHash });
    await refreshQuestions(action, projectId, [questionId]);
    return ok(id);
  });
}
