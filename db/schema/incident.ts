import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { MEASURES } from '../../lib/claim/claim';
import { PRECISIONS } from '../../lib/claim/incident';
import { folded, id, oneOf } from './_columns';
import { made } from './_made';
import { projects } from './project';

export const incidents = pgTable(
  'incidents',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    titleEn: text('title_en').notNull(),
    titleAr: text('title_ar').notNull(),
    /** EDTF level 1, or null when not known. */
    date: text('date'),
    placeEn: text('place_en').notNull().default(''),
    placeAr: text('place_ar').notNull().default(''),
    precision: text('precision', { enum: PRECISIONS }).notNull().default('unknown'),
    partOf: uuid('part_of'),
    folded: folded(sql`fold_phrase(title_en || chr(31) || title_ar || chr(31) || place_en || chr(31) || place_ar)`),
    ...made(),
  },
  (t) => [
    unique('incidents_scope').on(t.projectId, t.id),
    // The list's order: a page of it is read without the rest.
    index('incidents_by_date').on(t.projectId, sql`coalesce(${t.date}, '')`, t.createdAt, t.id),
    index('incidents_by_whole').on(t.projectId, t.partOf),
    foreignKey({ name: 'incidents_part_of', columns: [t.projectId, t.partOf], foreignColumns: [t.projectId, t.id] }),
    check('incidents_precision', sql`${t.precision} in ${oneOf(PRECISIONS)}`),
    check('incidents_not_part_of_itself', sql`${t.partOf} is distinct from ${t.id}`),
  ],
);

export const questions = pgTable(
  'questions',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    incidentId: uuid('incident_id').notNull(),
    measure: text('measure', { enum: MEASURES }).notNull(),
    populationEn: text('population_en').notNull().default(''),
    populationAr: text('population_ar').notNull().default(''),
    /** The order of rows on the bench. */
    position: integer('position').notNull(),
    folded: folded(sql`fold_phrase(population_en || chr(31) || population_ar)`),
    ...made(),
  },
  (t) => [
    unique('questions_scope').on(t.projectId, t.id),
    index('questions_by_incident').on(t.projectId, t.incidentId, t.position),
    foreignKey({ name: 'questions_incident', columns: [t.projectId, t.incidentId], foreignColumns: [incidents.projectId, incidents.id] }),
    check('questions_measure', sql`${t.measure} in ${oneOf(MEASURES)}`),
  ],
);
