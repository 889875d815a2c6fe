import { asc, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ProjectId, QuestionId } from '../../lib/id';
import type { Executor } from '../client';
import { approvals, reconciliations, stalenesses, users } from '../schema';
import { evidenceOf } from './evidence';
import { sealNow } from './staleness';

/** `superseded`: a later submission of the same question took its place. */
const RECONCILIATION_STATUSES = ['submitted', 'returned', 'approved', 'superseded'] as const;
export type ReconciliationStatus = (typeof RECONCILIATION_STATUSES)[number];

type Stored = Awaited<ReturnType<typeof storedOf>>[number];

function storedOf(db: Executor, condition: SQL | undefined) {
  const approver = alias(users, 'approver');
  const mover = alias(users, 'mover');
  const staleness = { since: stalenesses.since, verb: stalenesses.verb, by: mover.name, byId: stalenesses.causedBy };
  return db
    .select({ r: reconciliations, author: users.name, approval: approvals, approver: approver.name, staleness })
    .from(reconciliations)
    .innerJoin(users, eq(users.id, reconciliations.authorId))
    .leftJoin(approvals, eq(approvals.reconciliationId, reconciliations.id))
    .leftJoin(approver, eq(approver.id, approvals.approverId))
    .leftJoin(stalenesses, eq(stalenesses.reconciliationId, reconciliations.id))
    .leftJoin(mover, eq(mover.id, stalenesses.causedBy))
    .where(condition)
    .orderBy(asc(reconciliations.questionId), asc(reconciliations.number));
}

/** A returned one stays returned; otherwise a later submission that was not returned takes its place. */
function statusOf({ r, approval }: Stored, siblings: readonly Stored[]): ReconciliationStatus {
  if (approval?.decision === 'returned') return 'returned';
  const later = siblings.filter((other) => other.r.number > r.number);
  const replaced = approval ? later.some((other) => other.approval?.decision === 'approved') : later.length > 0;
  if (replaced) return 'superseded';
  return approval ? 'approved' : 'submitted';
}

export type Row = Stored & { readonly status: ReconciliationStatus };

/** Submissions in the order of their questions and numbers. The condition must take all of a question's or none. */
export async function rowsOf(db: Executor, condition: SQL | undefined): Promise<Row[]> {
  const ofQuestion = new Map<string, Stored[]>();
  for (const row of await storedOf(db, condition)) {
    const siblings = ofQuestion.get(row.r.questionId);
    if (siblings) siblings.push(row);
    else ofQuestion.set(row.r.questionId, [row]);
  }
  return [...ofQuestion.values()].flatMap((siblings) => siblings.map((row) => ({ ...row, status: statusOf(row, siblings) })));
}

/** Those whose seal no longer fits what stands. */
export async function movedOf(db: Executor, projectId: ProjectId, rows: readonly Row[]): Promise<Set<string>> {
  if (!rows.length) return new Set();
  const evidence = await evidenceOf(db, projectId, [...new Set(rows.map(({ r }) => r.questionId as QuestionId))]);
  const moved = rows.filter(({ r }) => {
    const now = evidence.get(r.questionId as QuestionId);
    return !now || sealNow(now, r.inputs).inputHash !== r.inputHash;
  });
  return new Set(moved.map(({ r }) => r.id));
}
