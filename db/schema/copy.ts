import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { COPY_RELATIONS } from '../../lib/claim/copy';
import { id, oneOf } from './_columns';
import { made } from './_made';
import { captures, documents } from './document';
import { sources } from './source';

/** What a capture is recognised by when another shares words with it: hashes of some of its five-word shingles. Immutable. */
export const captureSketches = pgTable(
  'capture_sketches',
  {
    captureId: uuid('capture_id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    shingles: bigint('shingles', { mode: 'bigint' }).array().notNull(),
  },
  (t) => [
    // Answers "which captures hold this shingle" for the whole instance; the project is filtered after. Without a list of
    // pending entries, which every one of a capture's hundreds of look-ups would read through.
    index('capture_sketches_by_shingle').using('gin', t.shingles).with({ fastupdate: false }),
    foreignKey({
      name: 'capture_sketches_capture',
      columns: [t.projectId, t.captureId],
      foreignColumns: [captures.projectId, captures.id],
    }),
  ],
);

/** A run of words that stands in two captures of different documents, confirmed word by word. Code points, end exclusive. Immutable. */
export const sharedRuns = pgTable(
  'shared_runs',
  {
    projectId: uuid('project_id').notNull(),
    captureA: uuid('capture_a').notNull(),
    captureB: uuid('capture_b').notNull(),
    startA: integer('start_a').notNull(),
    endA: integer('end_a').notNull(),
    startB: integer('start_b').notNull(),
    endB: integer('end_b').notNull(),
    words: integer('words').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.captureA, t.captureB, t.startA, t.startB] }),
    index('shared_runs_by_b').on(t.captureB),
    foreignKey({ name: 'shared_runs_a', columns: [t.projectId, t.captureA], foreignColumns: [captures.projectId, captures.id] }),
    foreignKey({ name: 'shared_runs_b', columns: [t.projectId, t.captureB], foreignColumns: [captures.projectId, captures.id] }),
    check('shared_runs_order', sql`${t.captureA} < ${t.captureB}`),
    check(
      'shared_runs_span',
      sql`${t.startA} >= 0 and ${t.endA} > ${t.startA} and ${t.startB} >= 0 and ${t.endB} > ${t.startB} and ${t.words} > 0`,
    ),
  ],
);

/** A reviewer's word on where two documents have their words from. Immutable; the newest on a pair counts. */
export const copyRulings = pgTable(
  'copy_rulings',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    documentA: uuid('document_a').notNull(),
    documentB: uuid('document_b').notNull(),
    relation: text('relation', { enum: COPY_RELATIONS }).notNull(),
    /** With `both_copy`: whom both copy; null when that is not recorded. */
    copiedFrom: uuid('copied_from'),
    reason: text('reason').notNull(),
    ...made(),
  },
  (t) => [
    index('copy_rulings_by_a').on(t.projectId, t.documentA, t.createdAt),
    index('copy_rulings_by_b').on(t.projectId, t.documentB, t.createdAt),
    foreignKey({ name: 'copy_rulings_a', columns: [t.projectId, t.documentA], foreignColumns: [documents.projectId, documents.id] }),
    foreignKey({ name: 'copy_rulings_b', columns: [t.projectId, t.documentB], foreignColumns: [documents.projectId, documents.id] }),
    foreignKey({ name: 'copy_rulings_from', columns: [t.projectId, t.copiedFrom], foreignColumns: [sources.projectId, sources.id] }),
    check('copy_rulings_order', sql`${t.documentA} < ${t.documentB}`),
    check('copy_rulings_relation', sql`${t.relation} in ${oneOf(COPY_RELATIONS)}`),
    check('copy_rulings_from_both', sql`${t.copiedFrom} is null or ${t.relation} = 'both_copy'`),
    check('copy_rulings_reason', sql`length(trim(${t.reason})) > 0`),
  ],
);
