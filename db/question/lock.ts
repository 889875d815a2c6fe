import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { ProjectId, QuestionId } from '../../lib/id';
import type { Executor } from '../client';
import { projects, questionSummaries, questions } from '../schema';
import { together } from '../together';

export type SummaryRow = typeof questionSummaries.$inferSelect;

/** How many questions are locked, read and written at a time. */
const CHUNK = 500;

export function chunksOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}

/**
 * Makes this act wait for those on the same questions, and for those on the whole project, so that what is read afterwards is
 * what stands when it commits. The summaries' rows are the queue, in the order of their ids; returns them as they were.
 */
export async function lockQuestions(tx: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<SummaryRow[]> {
  const rows: SummaryRow[] = [];
  await together(
    () => tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for('share'),
    async () => {
      for (const ids of chunksOf([...new Set(questionIds)].sort())) rows.push(...(await lockRows(tx, projectId, ids)));
    },
  );
  return rows;
}

async function lockRows(tx: Executor, projectId: ProjectId, ids: QuestionId[]): Promise<SummaryRow[]> {
  const held = () =>
    tx
      .select()
      .from(questionSummaries)
      .where(and(eq(questionSummaries.projectId, projectId), inArray(questionSummaries.questionId, ids)))
      .orderBy(asc(questionSummaries.questionId))
      .for('update');
  const rows = await held();
  if (rows.length === ids.length) return rows;
  await insertSummaries(tx, projectId, ids);
  return held();
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
