import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { at, folded, id } from './_columns';
import { made } from './_made';
import { projects } from './project';
import { sources } from './source';
import { users } from './user';

export const documents = pgTable(
  'documents',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    sourceId: uuid('source_id').notNull(),
    title: text('title').notNull(),
    author: text('author'),
    address: text('address'),
    language: text('language').notNull(),
    /** EDTF level 1, or null when the publication date is not known. */
    publishedOn: text('published_on'),
    folded: folded(sql`fold_phrase(title)`),
    ...made(),
  },
  (t) => [
    unique('documents_scope').on(t.projectId, t.id),
    // The list's order: a page of it is read without the rest.
    index('documents_by_date').on(t.projectId, sql`coalesce(${t.publishedOn}, '')`, t.createdAt, t.id),
    index('documents_by_source').on(t.projectId, t.sourceId),
    foreignKey({ name: 'documents_source', columns: [t.projectId, t.sourceId], foreignColumns: [sources.projectId, sources.id] }),
  ],
);

/** Immutable. The hash is of the text's UTF-8 bytes and is recomputed by the database on insert. */
export const captures = pgTable(
  'captures',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    documentId: uuid('document_id').notNull(),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    /** Unicode code points. */
    characters: integer('characters').notNull(),
    tool: text('tool').notNull(),
    collectedBy: uuid('collected_by')
      .notNull()
      .references(() => users.id),
    capturedAt: at('captured_at').notNull(),
  },
  (t) => [
    unique('captures_scope').on(t.projectId, t.id),
    unique('captures_number').on(t.documentId, t.number),
    unique('captures_content').on(t.projectId, t.sha256),
    foreignKey({ name: 'captures_document', columns: [t.projectId, t.documentId], foreignColumns: [documents.projectId, documents.id] }),
    check('captures_sha256', sql`${t.sha256} = encode(sha256(convert_to(${t.text}, 'UTF8')), 'hex')`),
    check('captures_characters', sql`${t.characters} = char_length(${t.text}) and ${t.characters} > 0`),
  ],
);

/** Immutable. Start and end are code points of the capture, end exclusive; a trigger checks `exact` against it. */
export const quotes = pgTable(
  'quotes',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    captureId: uuid('capture_id').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    exact: text('exact').notNull(),
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    ...made(),
  },
  (t) => [
    unique('quotes_scope').on(t.projectId, t.id),
    index('quotes_by_capture').on(t.captureId, t.start),
    foreignKey({ name: 'quotes_capture', columns: [t.projectId, t.captureId], foreignColumns: [captures.projectId, captures.id] }),
    check('quotes_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
);
