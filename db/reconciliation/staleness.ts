import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { ProjectId, QuestionId } from '../../lib/id';
import type { Verb } from '../../lib/policy';
import { parseInputs } from '../../lib/reconcile/inputs';
import { amongGiven } from '../among';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { approvals, reconciliations, stalenesses } from '../schema';
import { type Evidence, seal } from './evidence';

/** The act that may have moved what submissions rest on. */
export interface Cause {
  readonly verb: Verb;
  readonly by: string;
  readonly at: Date;
}

/** The newest submission of a question, as its summary tells it. */
export interface Submission {
  readonly id: string;
  readonly authorId: string;
  readonly settlement: 'submitted' | 'returned' | 'approved';
  readonly stale: boolean;
}

/** What a submission with these inputs would be sealed over now, in the form it was sealed in. */
export function sealNow(evidence: Evidence, stored: string): { readonly inputs: string; readonly inputHash: string } {
  const sealed = parseInputs(stored);
  return seal(evidence, sealed, sealed.form);
}

function select(tx: Executor, ofQuestions: SQL) {
  return tx
    .select({
      id: reconciliations.id,
      questionId: reconciliations.questionId,
      authorId: reconciliations.authorId,
      inputs: reconciliations.inputs,
      inputHash: reconciliations.inputHash,
      decision: approvals.decision,
      since: stalenesses.since,
    })
    .from(reconciliations)
    .leftJoin(approvals, eq(approvals.reconciliationId, reconciliations.id))
    .leftJoin(stalenesses, eq(stalenesses.reconciliationId, reconciliations.id))
    .where(and(eq(reconciliations.projectId, sql.placeholder('projectId')), ofQuestions))
    .orderBy(asc(reconciliations.questionId), asc(reconciliations.number));
}

export type SubmissionRow = Awaited<ReturnType<typeof select>>[number];

/** Every submission of these questions, oldest first, with what it was sealed over and since when it is stale. */
export function submissionsOf(tx: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<SubmissionRow[]> {
  const { name, condition, values } = amongGiven(reconciliations.questionId, questionIds);
  return sendBuilt(tx, `submissions: ${name}`, (own) => select(own, condition), { projectId, ...values });
}

/**
 * The newest submission of each question. With a cause, every submission whose evidence moved is marked stale by it, for ever:
 * one that was marked before stays so, whatever stands now. `evidence` is of the questions with a submission not marked yet.
 */
export async function settle(
  tx: Executor,
  projectId: ProjectId,
  rows: readonly SubmissionRow[],
  evidence: ReadonlyMap<QuestionId, Evidence>,
  cause: Cause | null,
): Promise<Map<QuestionId, Submission>> {
  const newest = new Map<QuestionId, Submission>();
  for (const { id, questionId, authorId, inputs, inputHash, decision, since } of rows) {
    const now = since ? undefined : evidence.get(questionId as QuestionId);
    const sealed = now && sealNow(now, inputs);
    const moved = sealed?.inputHash !== inputHash;
    if (cause && sealed && moved) {
      await tx
        .insert(stalenesses)
        .values({ reconciliationId: id, projectId, since: cause.at, verb: cause.verb, causedBy: cause.by, inputs: sealed.inputs });
    }
    newest.set(questionId as QuestionId, { id, authorId, settlement: decision ?? 'submitted', stale: moved });
  }
  return newest;
}
