import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, oneOf } from './_columns';
import { annotations } from './judgement';
import { projects } from './project';
import { users } from './user';

/** What of the queue can be given to somebody. */
export const ASSIGNABLE = ['capture', 'question', 'reconciliation'] as const;

/** Who sees to something of the queue; the newest row of a subject counts, nobody when `assignee` is null. Immutable. */
export const assignments = pgTable(
  'assignments',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    subject: text('subject', { enum: ASSIGNABLE }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    assignee: uuid('assignee').references(() => users.id),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('assignments_by_subject').on(t.projectId, t.subjectId, t.createdAt),
    check('assignments_subject', sql`${t.subject} in ${oneOf(ASSIGNABLE)}`),
  ],
);

/** Somebody named in a note. Immutable. */
export const mentions = pgTable(
  'mentions',
  {
    projectId: uuid('project_id').notNull(),
    annotationId: uuid('annotation_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.annotationId, t.userId] }),
    index('mentions_by_person').on(t.projectId, t.userId),
    foreignKey({
      name: 'mentions_annotation',
      columns: [t.projectId, t.annotationId],
      foreignColumns: [annotations.projectId, annotations.id],
    }),
  ],
);
