import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Problem } from '../../lib/result';
import { TOKEN_SCOPES } from '../../lib/token/scope';
import { at, id, oneOf } from './_columns';
import { made } from './_made';
import { claims } from './claim';
import { documents } from './document';
import { annotations, reconciliations } from './judgement';
import { ledger } from './ledger';
import { projects } from './project';
import { sources } from './source';
import { users } from './user';

const sha256 = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});

/** A person's key for programs: what it may do at most, and until when. The secret is kept as its SHA-256 alone. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    /** Limited to one project; null: whatever projects its owner is a member of. */
    projectId: uuid('project_id').references(() => projects.id),
    name: text('name').notNull(),
    scope: text('scope', { enum: TOKEN_SCOPES }).notNull(),
    /** The name of the assistant that holds it, for scope `propose`: what it proposes bears it for ever. */
    assistant: text('assistant'),
    /** The first characters of the secret, to tell one token from another. */
    hint: text('hint').notNull(),
    hash: sha256('hash').notNull().unique(),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    lastUsedAt: at('last_used_at'),
    revokedAt: at('revoked_at'),
  },
  (t) => [
    index('api_tokens_user').on(t.userId),
    check('api_tokens_scope', sql`${t.scope} in ${oneOf(TOKEN_SCOPES)}`),
    check('api_tokens_hash', sql`length(${t.hash}) = 32`),
    check('api_tokens_assistant', sql`(${t.scope} = 'propose') = (${t.assistant} is not null)`),
    check('api_tokens_expiry', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** What a request with an idempotency key was answered, so that sending it again does nothing twice. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    key: text('key').notNull(),
    /** Method and path. */
    request: text('request').notNull(),
    bodySha256: sha256('body_sha256').notNull(),
    /** Null while the first request is under way. */
    status: integer('status'),
    answer: text('answer'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.key] }),
    index('idempotency_keys_age').on(t.createdAt),
    check('idempotency_keys_length', sql`length(${t.key}) between 1 and 255`),
  ],
);

/** How the columns of somebody's tables map to ours, under a name. A mapping saved again under its name is the next version. */
export const importMappings = pgTable(
  'import_mappings',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').notNull(),
    mapping: jsonb('mapping').$type<Readonly<Record<string, unknown>>>().notNull(),
    ...made(),
  },
  (t) => [unique('import_mappings_version').on(t.projectId, t.name, t.version)],
);

/** One file taken in. Immutable; an undo is a row of its own. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    kind: text('kind').notNull(),
    fileName: text('file_name').notNull(),
    /** SHA-256 of the file's bytes, in hexadecimal. */
    fileSha256: text('file_sha256').notNull(),
    mapping: jsonb('mapping').$type<Readonly<Record<string, unknown>>>().notNull(),
    imported: integer('imported').notNull(),
    known: integer('known').notNull(),
    refused: integer('refused').notNull(),
    ...made(),
  },
  (t) => [unique('imports_scope').on(t.projectId, t.id), index('imports_project').on(t.projectId, t.createdAt)],
);

/** What became of each row of a file. Immutable. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: uuid('import_id').notNull(),
    projectId: uuid('project_id').notNull(),
    /** As its file counts: the first row of data is 1. */
    number: integer('number').notNull(),
    outcome: text('outcome', { enum: ['imported', 'known', 'refused'] }).notNull(),
    /** SHA-256 of what the row says, in hexadecimal: the same again is known. */
    fingerprint: text('fingerprint').notNull(),
    problems: jsonb('problems').$type<readonly Problem[]>().notNull(),
    claimId: uuid('claim_id'),
    documentId: uuid('document_id'),
    sourceId: uuid('source_id'),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.number] }),
    index('import_rows_fingerprint').on(t.projectId, t.fingerprint),
    foreignKey({ name: 'import_rows_import', columns: [t.projectId, t.importId], foreignColumns: [imports.projectId, imports.id] }),
    foreignKey({ name: 'import_rows_claim', columns: [t.projectId, t.claimId], foreignColumns: [claims.projectId, claims.id] }),
    foreignKey({ name: 'import_rows_document', columns: [t.projectId, t.documentId], foreignColumns: [documents.projectId, documents.id] }),
    foreignKey({ name: 'import_rows_source', columns: [t.projectId, t.sourceId], foreignColumns: [sources.projectId, sources.id] }),
    check('import_rows_outcome', sql`${t.outcome} in ('imported', 'known', 'refused')`),
  ],
);

/** An import taken back, whole, once. Immutable. */
export const importUndos = pgTable(
  'import_undos',
  {
    importId: uuid('import_id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    reason: text('reason').notNull(),
    ...made(),
  },
  (t) => [
    foreignKey({ name: 'import_undos_import', columns: [t.projectId, t.importId], foreignColumns: [imports.projectId, imports.id] }),
    check('import_undos_reason', sql`length(trim(${t.reason})) > 0`),
  ],
);

/**
 * What came with a bundle in the words of the exchange format, about a claim or a note it brought: who said it there, and when. It goes out again as
 * it came. Immutable.
 */
export const arrivals = pgTable(
  'arrivals',
  {
    id: id(),
    importId: uuid('import_id').notNull(),
    projectId: uuid('project_id').notNull(),
    /** A Web Annotation, or a ClaimReview of schema.org. */
    kind: text('kind', { enum: ['annotation', 'review'] }).notNull(),
    /** Its own name, by which it is the same again. */
    iri: text('iri').notNull(),
    /** In the order of its file, from 1. */
    number: integer('number').notNull(),
    claimId: uuid('claim_id'),
    annotationId: uuid('annotation_id'),
    /** JSON as it stood there. */
    said: text('said').notNull(),
    ...made(),
  },
  (t) => [
    index('arrivals_iri').on(t.projectId, t.iri),
    index('arrivals_claim').on(t.projectId, t.claimId),
    index('arrivals_annotation').on(t.projectId, t.annotationId),
    index('arrivals_reviews').on(t.projectId, t.createdAt, t.importId, t.number).where(sql`${t.kind} = 'review'`),
    foreignKey({ name: 'arrivals_import', columns: [t.projectId, t.importId], foreignColumns: [imports.projectId, imports.id] }),
    foreignKey({ name: 'arrivals_claim', columns: [t.projectId, t.claimId], foreignColumns: [claims.projectId, claims.id] }),
    foreignKey({
      name: 'arrivals_annotation',
      columns: [t.projectId, t.annotationId],
      foreignColumns: [annotations.projectId, annotations.id],
    }),
    check('arrivals_about', sql`num_nonnulls(${t.claimId}, ${t.annotationId}) = 1`),
    check('arrivals_kind', sql`${t.kind} = 'annotation' or (${t.kind} = 'review' and ${t.claimId} is not null)`),
  ],
);

/** Whether anyone may read a record, from when on and by whose word; the newest rules. Immutable. */
export const publications = pgTable(
  'publications',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    reconciliationId: uuid('reconciliation_id').notNull(),
    open: boolean('open').notNull(),
    /** Whether the names of author and approver stand on the public page. */
    names: boolean('names').notNull(),
    ...made(),
  },
  (t) => [
    index('publications_record').on(t.reconciliationId, t.id),
    foreignKey({
      name: 'publications_record',
      columns: [t.projectId, t.reconciliationId],
      foreignColumns: [reconciliations.projectId, reconciliations.id],
    }),
  ],
);

/** The payload of an act that was struck out, by its digest, which stays in the tree. Immutable. */
export const redactions = pgTable(
  'redactions',
  {
    position: bigint('position', { mode: 'number' })
      .primaryKey()
      .references(() => ledger.position),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    /** SHA-256 of the canonical payload as it was, in hexadecimal. */
    payloadSha256: text('payload_sha256').notNull(),
    reason: text('reason').notNull(),
    ...made(),
  },
  (t) => [
    check('redactions_reason', sql`length(trim(${t.reason})) > 0`),
    check('redactions_digest', sql`${t.payloadSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);
