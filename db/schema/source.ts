import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { GRADES, SOURCE_KINDS } from '../../lib/claim/source';
import { folded, id, oneOf } from './_columns';
import { made } from './_made';
import { projects } from './project';

export const sources = pgTable(
  'sources',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    kind: text('kind', { enum: SOURCE_KINDS }).notNull(),
    nameEn: text('name_en').notNull(),
    nameAr: text('name_ar').notNull(),
    party: boolean('party').notNull(),
    folded: folded(sql`fold_phrase(name_en || chr(31) || name_ar)`),
    ...made(),
  },
  (t) => [
    unique('sources_scope').on(t.projectId, t.id),
    unique('sources_name_en').on(t.projectId, t.nameEn),
    check('sources_kind', sql`${t.kind} in ${oneOf(SOURCE_KINDS)}`),
  ],
);

/** A dated reliability grade of a source on a topic; a later one supersedes, none is edited. */
export const sourceGrades = pgTable(
  'source_grades',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    sourceId: uuid('source_id').notNull(),
    topic: text('topic').notNull(),
    grade: text('grade', { enum: GRADES }).notNull(),
    reason: text('reason').notNull(),
    gradedOn: date('graded_on', { mode: 'string' }).notNull(),
    ...made(),
  },
  (t) => [
    foreignKey({ name: 'source_grades_source', columns: [t.projectId, t.sourceId], foreignColumns: [sources.projectId, sources.id] }),
    index('source_grades_by_source').on(t.projectId, t.sourceId, t.gradedOn),
    check('source_grades_grade', sql`${t.grade} in ${oneOf(GRADES)}`),
    check('source_grades_reason', sql`length(trim(${t.reason})) > 0`),
  ],
);
