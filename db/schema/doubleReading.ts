import { sql } from 'drizzle-orm';
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { at, id } from './_columns';
import { made } from './_made';
import { claims } from './claim';
import { captures, documents, quotes } from './document';
import { incidents } from './incident';
import { projects } from './project';
import { users } from './user';

/** A document or an incident given to two readers who do not see each other's readings until both have handed in. Immutable. */
export const doubleReadings = pgTable(
  'double_readings',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    documentId: uuid('document_id'),
    incidentId: uuid('incident_id'),
    firstReader: uuid('first_reader')
      .notNull()
      .references(() => users.id),
    secondReader: uuid('second_reader')
      .notNull()
      .references(() => users.id),
    adjudicator: uuid('adjudicator')
      .notNull()
      .references(() => users.id),
    ...made(),
  },
  (t) => [
    unique('double_readings_scope').on(t.projectId, t.id),
    foreignKey({
      name: 'double_readings_document',
      columns: [t.projectId, t.documentId],
      foreignColumns: [documents.projectId, documents.id],
    }),
    foreignKey({
      name: 'double_readings_incident',
      columns: [t.projectId, t.incidentId],
      foreignColumns: [incidents.projectId, incidents.id],
    }),
    check('double_readings_subject', sql`num_nonnulls(${t.documentId}, ${t.incidentId}) = 1`),
    check(
      'double_readings_people',
      sql`${t.firstReader} <> ${t.secondReader} and ${t.adjudicator} <> ${t.firstReader} and ${t.adjudicator} <> ${t.secondReader}`,
    ),
  ],
);

/** What one reader says a text claims. It may change until its reader has handed in; a trigger refuses it afterwards. */
export const readings = pgTable(
  'readings',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    doubleReadingId: uuid('double_reading_id').notNull(),
    readerId: uuid('reader_id')
      .notNull()
      .references(() => users.id),
    captureId: uuid('capture_id').notNull(),
    quoteId: uuid('quote_id').notNull(),
    /** Measure, population, answer, chain, as-of and note, as a claim would have them. */
    content: jsonb('content').$type<unknown>().notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    unique('readings_scope').on(t.projectId, t.id),
    index('readings_by_double').on(t.doubleReadingId, t.readerId),
    foreignKey({
      name: 'readings_double',
      columns: [t.projectId, t.doubleReadingId],
      foreignColumns: [doubleReadings.projectId, doubleReadings.id],
    }),
    foreignKey({ name: 'readings_capture', columns: [t.projectId, t.captureId], foreignColumns: [captures.projectId, captures.id] }),
    foreignKey({ name: 'readings_quote', columns: [t.projectId, t.quoteId], foreignColumns: [quotes.projectId, quotes.id] }),
  ],
);

/** A reader has handed in; from then on nothing of their reading changes. Immutable. */
export const handIns = pgTable(
  'hand_ins',
  {
    projectId: uuid('project_id').notNull(),
    doubleReadingId: uuid('double_reading_id').notNull(),
    readerId: uuid('reader_id')
      .notNull()
      .references(() => users.id),
    at: at('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.doubleReadingId, t.readerId] }),
    foreignKey({
      name: 'hand_ins_double',
      columns: [t.projectId, t.doubleReadingId],
      foreignColumns: [doubleReadings.projectId, doubleReadings.id],
    }),
  ],
);

/** How the adjudicator settled one item: the claim it became, or that it is none. Both readings stay. Immutable, once per reading. */
export const settlements = pgTable(
  'settlements',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    doubleReadingId: uuid('double_reading_id').notNull(),
    firstReading: uuid('first_reading'),
    secondReading: uuid('second_reading'),
    outcome: text('outcome', { enum: ['agreed', 'first', 'second', 'another', 'no_claim'] }).notNull(),
    claimId: uuid('claim_id'),
    reason: text('reason').notNull().default(''),
    ...made(),
  },
  (t) => [
    unique('settlements_first').on(t.firstReading),
    unique('settlements_second').on(t.secondReading),
    index('settlements_by_double').on(t.doubleReadingId),
    foreignKey({
      name: 'settlements_double',
      columns: [t.projectId, t.doubleReadingId],
      foreignColumns: [doubleReadings.projectId, doubleReadings.id],
    }),
    foreignKey({ name: 'settlements_a', columns: [t.projectId, t.firstReading], foreignColumns: [readings.projectId, readings.id] }),
    foreignKey({ name: 'settlements_b', columns: [t.projectId, t.secondReading], foreignColumns: [readings.projectId, readings.id] }),
    foreignKey({ name: 'settlements_claim', columns: [t.projectId, t.claimId], foreignColumns: [claims.projectId, claims.id] }),
    check('settlements_readings', sql`num_nonnulls(${t.firstReading}, ${t.secondReading}) >= 1`),
    check('settlements_outcome', sql`${t.outcome} in ('agreed', 'first', 'second', 'another', 'no_claim')`),
    check('settlements_claimed', sql`(${t.outcome} = 'no_claim') = (${t.claimId} is null)`),
    check('settlements_reason', sql`${t.outcome} = 'agreed' or length(trim(${t.reason})) > 0`),
  ],
);
