import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, oneOf } from './_columns';
import { made } from './_made';
import { captures, documents } from './document';
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
    ...made(),
  },
  (t) => [
    index('assignments_by_subject').on(t.projectId, t.subjectId, t.createdAt),
    index('assignments_by_assignee').on(t.projectId, t.assignee, t.subjectId),
    check('assignments_subject', sql`${t.subject} in ${oneOf(ASSIGNABLE)}`),
  ],
);

/**
 * How much of a document's newest capture waits for a person: claims its reading proposes that nobody has decided about or recorded
 * by hand. Worked out anew in the transaction of every act that moves it, with this row locked.
 */
export const toRead = pgTable(
  'to_read',
  {
    documentId: uuid('document_id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    captureId: uuid('capture_id').notNull(),
    undecided: integer('undecided').notNull(),
    /** When the capture was made. */
    since: at('since').notNull(),
  },
  (t) => [
    // Most documents have been read: the index holds only those that wait.
    index('to_read_waiting').on(t.projectId, t.since, t.captureId).where(sql`${t.undecided} > 0`),
    foreignKey({ name: 'to_read_document', columns: [t.projectId, t.documentId], foreignColumns: [documents.projectId, documents.id] }),
    foreignKey({ name: 'to_read_capture', columns: [t.projectId, t.captureId], foreignColumns: [captures.projectId, captures.id] }),
    check('to_read_undecided', sql`${t.undecided} >= 0`),
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
