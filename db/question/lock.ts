import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { ProjectId, QuestionId } from '../../lib/id';
import { amongGiven } from '../among';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { projects, questionSummaries, questions } from '../schema';

export type SummaryRow = typeof questionSummaries.$inferSelect;

/** How many questions are locked, read and written at a time: their claims come with all their words, and those may be long. */
const CHUNK = 200;

export function chunksOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}

/** Summaries as they were when they were locked. `made`: some had to be made first, so that what was read meanwhile was not held. */
interface Locked {
  readonly held: readonly SummaryRow[];
  readonly made: boolean;
}

/**
 * Makes this act wait for those on the same questions, and for those on the whole project, so that what is read afterwards is
 * what stands when it commits. The summaries' rows are the queue, in the order of their ids. Up to 500 of them are asked for before this
 * returns: what is sent next finds them locked.
 */
export async function lockQuestions(tx: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<Locked> {
  const held: SummaryRow[] = [];
  let made = false;
  const share = shareProject(tx, projectId);
  const lock = async () => {
    for (const ids of chunksOf([...new Set(questionIds)].sort())) {
      const rows = await lockRows(tx, projectId, ids);
      held.push(...rows.held);
      made ||= rows.made;
    }
  };
  await Promise.all([share, lock()]);
  return { held, made };
}

const selectHeld = (db: Executor, ofQuestions: SQL) =>
  db
    .select()
    .from(questionSummaries)
    .where(and(eq(questionSummaries.projectId, sql.placeholder('projectId')), ofQuestions))
    .orderBy(asc(questionSummaries.questionId))
    .for('update');

/** Keeps acts on the whole project waiting until this one has committed; acts beside each other share it. */
export const shareProject = (tx: Executor, projectId: ProjectId) => sendBuilt(tx, 'a project, shared', selectShared, { projectId });

const selectShared = (db: Executor) =>
  db
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.id, sql.placeholder('projectId')))
    .for('share');

async function lockRows(tx: Executor, projectId: ProjectId, ids: QuestionId[]): Promise<Locked> {
  const { name, condition, values } = amongGiven(questionSummaries.questionId, ids);
  const lock = () => sendBuilt(tx, `summaries, locked: ${name}`, (own) => selectHeld(own, condition), { projectId, ...values });
  const held = await lock();
  if (held.length === ids.length) return { held, made: false };
  await insertSummaries(tx, projectId, ids);
  return { held: await lock(), made: true };
}

/** An empty summary for each of these questions that has none. */
export async function insertSummaries(tx: Executor, projectId: ProjectId, ids: QuestionId[]): Promise<void> {
  const empty = tx
    .select({
      questionId: questions.id,
      projectId: questions.projectId,
      incidentId: questions.incidentId,
      standing: sql<'empty'>`'empty'`.as('standing'),
      reports: sql<number>`0`.as('reports'),
      origins: sql<number>`0`.as('origins'),
      notRecorded: sql<number>`0`.as('not_recorded'),
      conflicts: sql<number>`0`.as('conflicts'),
      settlement: sql<'none'>`'none'`.as('settlement'),
      reconciliationId: sql<null>`null::uuid`.as('reconciliation_id'),
      authorId: sql<null>`null::uuid`.as('author_id'),
      stale: sql<boolean>`false`.as('stale'),
      changedAt: questions.createdAt,
    })
    .from(questions)
    .where(and(eq(questions.projectId, projectId), inArray(questions.id, ids)))
    .orderBy(asc(questions.id));
  await tx.insert(questionSummaries).select(empty).onConflictDoNothing();
}

/**
 * Makes an act on the whole project (its policy, a source's grade, a document) wait until every act on its questions has
 * committed, and those to come wait for it. Never after `lockQuestions` in one act: two that did so would wait for each other.
 */
export async function lockProject(tx: Executor, projectId: ProjectId): Promise<void> {
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for('no key update');
}
