import { asc, eq, isNull } from 'drizzle-orm';
import { countOrigins } from '../../lib/claim/origin';
import type { ProjectId, QuestionId } from '../../lib/id';
import { tallyPairs } from '../../lib/verdict/tally';
import type { JudgedClaim } from '../claim/judged';
import type { Database, Executor } from '../client';
import type { Act } from '../context';
import type { StoredPolicy } from '../policy/read';
import { acceptedOf, evidenceOf } from '../reconciliation/evidence';
import { type Cause, type Submission, settle, submissionsOf } from '../reconciliation/staleness';
import { type Ruling, rulingsOf } from '../ruling/read';
import { questionSummaries, questions } from '../schema';
import { together } from '../together';
import { chunksOf, insertSummaries, lockProject, lockQuestions, type SummaryRow } from './lock';

type Worked = Omit<SummaryRow, 'questionId' | 'projectId' | 'incidentId' | 'changedAt'>;

function work(claims: readonly JudgedClaim[], policy: StoredPolicy, rulings: readonly Ruling[], last: Submission | undefined): Worked {
  const { standing, conflicts } = tallyPairs(claims, policy, rulings);
  return {
    ...{ standing, conflicts, ...countOrigins(claims.map(({ chain }) => chain)) },
    settlement: last?.settlement ?? 'none',
    reconciliationId: last?.id ?? null,
    authorId: last?.authorId ?? null,
    stale: last?.stale ?? false,
  };
}

/** Works these summaries out afresh from what stands. `cause` is the act that may have made submissions stale. */
async function workOut(
  tx: Executor,
  projectId: ProjectId,
  ids: readonly QuestionId[],
  cause: Cause | null,
): Promise<Map<QuestionId, Worked>> {
  const [accepted, rulings, submitted] = await Promise.all([
    acceptedOf(tx, projectId, ids),
    rulingsOf(tx, projectId, ids),
    submissionsOf(tx, projectId, ids),
  ]);
  const sealed = [...new Set(submitted.filter(({ since }) => since === null).map(({ questionId }) => questionId as QuestionId))];
  const evidence = await evidenceOf(tx, projectId, sealed);
  const submissions = await settle(tx, projectId, submitted, evidence, cause);
  return new Map(ids.map((id) => [id, work(accepted.claims.get(id) ?? [], accepted.policy, rulings, submissions.get(id))]));
}

const idsOf = (rows: readonly SummaryRow[]) => rows.map(({ questionId }) => questionId as QuestionId);

async function write(tx: Executor, projectId: ProjectId, held: readonly SummaryRow[], cause: Cause | null, at: Date): Promise<void> {
  for (const rows of chunksOf(held)) await update(tx, rows, await workOut(tx, projectId, idsOf(rows), cause), at);
}

async function update(tx: Executor, rows: readonly SummaryRow[], worked: ReadonlyMap<QuestionId, Worked>, at: Date): Promise<void> {
  const changed = rows.flatMap((row) => {
    const next: SummaryRow = { ...row, ...worked.get(row.questionId as QuestionId) };
    const same = Object.keys(next).every((key) => next[key as keyof SummaryRow] === row[key as keyof SummaryRow]);
    return same ? [] : [{ ...next, changedAt: at }];
  });
  const moved = ({ questionId, ...next }: SummaryRow) =>
    tx.update(questionSummaries).set(next).where(eq(questionSummaries.questionId, questionId));
  await together(...changed.map((row) => () => moved(row)));
}

/**
 * Brings the summaries of these questions up to what stands, and marks the submissions stale whose evidence moved. Every act
 * that moves a question calls it last, in its transaction, once, with all the questions it moved.
 */
export async function refreshQuestions({ tx, at, by, verb }: Act, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<void> {
  const ids = [...new Set(questionIds)];
  const cause = { verb, by, at };
  const few = chunksOf(ids).length === 1;
  if (!few) return write(tx, projectId, (await lockQuestions(tx, projectId, ids)).held, cause, at);
  // Sent behind the locks, the reading waits for them where it must, and needs no answer of theirs.
  const [{ held, made }, worked] = await Promise.all([lockQuestions(tx, projectId, ids), workOut(tx, projectId, ids, cause)]);
  if (made) return write(tx, projectId, held, cause, at);
  await update(tx, held, worked, at);
}

/** The same for an act on what many questions rest on: `find` tells which, once no other act can add to them. */
export async function refreshFound(
  { tx, at, by, verb }: Act,
  projectId: ProjectId,
  find: (tx: Executor) => Promise<readonly QuestionId[]>,
): Promise<void> {
  await lockProject(tx, projectId);
  await write(tx, projectId, (await lockQuestions(tx, projectId, await find(tx))).held, { verb, by, at }, at);
}

/** What the summaries of these questions must say, worked out from nothing. For tests and doctors. */
export function summariesAfresh(db: Executor, projectId: ProjectId, ids: readonly QuestionId[]): Promise<Map<QuestionId, Worked>> {
  return workOut(db, projectId, ids, null);
}

/** Makes the summaries of questions asked before there were any. Safe to run at any time and twice at once. */
export async function refreshMissing(db: Database): Promise<void> {
  for (;;) {
    const missing = await db
      .select({ id: questions.id, projectId: questions.projectId, at: questions.createdAt })
      .from(questions)
      .leftJoin(questionSummaries, eq(questionSummaries.questionId, questions.id))
      .where(isNull(questionSummaries.questionId))
      .orderBy(asc(questions.projectId), asc(questions.id))
      .limit(500);
    if (!missing.length) return;
    for (const project of new Set(missing.map(({ projectId }) => projectId as ProjectId))) {
      const own = missing.filter(({ projectId }) => projectId === project);
      const ids = own.map(({ id }) => id as QuestionId);
      await db.transaction(async (tx) => {
        await insertSummaries(tx, project, ids);
        const { held } = await lockQuestions(tx, project, ids);
        await write(tx, project, held, null, new Date());
      });
    }
  }
}
