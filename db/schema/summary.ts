import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { STANDINGS } from '../../lib/verdict/standing';
import { at, oneOf } from './_columns';
import { incidents, questions } from './incident';

/** How far the settling of a question has come: its newest submission that is not superseded. */
export const SETTLEMENTS = ['none', 'submitted', 'returned', 'approved'] as const;

/**
 * What lists and the queue ask of a question, kept beside it: worked out anew in the transaction of every act that moves it, with
 * this row locked, so that two acts at once cannot each miss the other.
 */
export const questionSummaries = pgTable(
  'question_summaries',
  {
    questionId: uuid('question_id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    incidentId: uuid('incident_id').notNull(),
    standing: text('standing', { enum: STANDINGS }).notNull(),
    /** Accepted claims, the origins behind them, and those whose origin is not recorded. */
    reports: integer('reports').notNull(),
    origins: integer('origins').notNull(),
    notRecorded: integer('not_recorded').notNull(),
    /** Pairs of accepted claims that are in conflict. */
    conflicts: integer('conflicts').notNull(),
    settlement: text('settlement', { enum: SETTLEMENTS }).notNull(),
    /** The submission `settlement` speaks of, and who wrote it. */
    reconciliationId: uuid('reconciliation_id'),
    authorId: uuid('author_id'),
    /** What that submission rested on has changed. */
    stale: boolean('stale').notNull(),
    changedAt: at('changed_at').notNull(),
  },
  (t) => [
    index('question_summaries_by_incident').on(t.projectId, t.incidentId),
    index('question_summaries_by_standing').on(t.projectId, t.standing, t.changedAt, t.questionId),
    index('question_summaries_by_settlement').on(t.projectId, t.settlement, t.changedAt, t.questionId),
    // What the queue asks: each of these holds only what waits, and enough to count it without the table.
    index('question_summaries_open_conflicts')
      .on(t.projectId, t.changedAt, t.questionId)
      .where(sql`${t.standing} = 'contested' and (${t.settlement} <> 'approved' or ${t.stale})`),
    index('question_summaries_submitted').on(t.projectId, t.changedAt, t.questionId, t.authorId).where(sql`${t.settlement} = 'submitted'`),
    index('question_summaries_returned').on(t.projectId, t.authorId, t.changedAt, t.questionId).where(sql`${t.settlement} = 'returned'`),
    // Few records are stale at once: the index holds only those.
    index('question_summaries_stale').on(t.projectId, t.changedAt, t.questionId).where(sql`${t.stale}`),
    foreignKey({
      name: 'question_summaries_question',
      columns: [t.projectId, t.questionId],
      foreignColumns: [questions.projectId, questions.id],
    }),
    foreignKey({
      name: 'question_summaries_incident',
      columns: [t.projectId, t.incidentId],
      foreignColumns: [incidents.projectId, incidents.id],
    }),
    check('question_summaries_standing', sql`${t.standing} in ${oneOf(STANDINGS)}`),
    check('question_summaries_settlement', sql`${t.settlement} in ${oneOf(SETTLEMENTS)}`),
    check('question_summaries_submission', sql`(${t.settlement} = 'none') = (${t.reconciliationId} is null)`),
  ],
);
