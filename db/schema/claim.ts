import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, integer, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CLAIM_STATUSES } from '../../lib/claim/claim';
import { OPERATORS, VAGUE_WORDS } from '../../lib/figure/figure';
import { at, id, oneOf } from './_columns';
import { made } from './_made';
import { quotes } from './document';
import { questions } from './incident';
import { projects } from './project';
import { sources } from './source';

/** A number as stated. Immutable: the words and the operator stay for ever, bounds are derived. */
export const figures = pgTable(
  'figures',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    operator: text('operator', { enum: OPERATORS }).notNull(),
    low: bigint('low', { mode: 'number' }),
    high: bigint('high', { mode: 'number' }),
    vagueWord: text('vague_word', { enum: VAGUE_WORDS }),
  },
  (t) => [
    unique('figures_scope').on(t.projectId, t.id),
    check('figures_operator', sql`${t.operator} in ${oneOf(OPERATORS)}`),
    check('figures_vague_word', sql`${t.vagueWord} in ${oneOf(VAGUE_WORDS)}`),
    check('figures_limits', sql`${t.low} between 0 and 1000000000000 and ${t.high} between ${t.low} and 1000000000000`),
    check(
      'figures_shape',
      sql`case
        when ${t.operator} = 'between' then num_nonnulls(${t.low}, ${t.high}) = 2 and ${t.vagueWord} is null
        when ${t.operator} = 'vague' then num_nonnulls(${t.low}, ${t.high}) = 0 and ${t.vagueWord} is not null
        when ${t.operator} in ('none', 'unknown') then num_nonnulls(${t.low}, ${t.high}, ${t.vagueWord}) = 0
        else ${t.low} is not null and ${t.high} is null and ${t.vagueWord} is null end`,
    ),
  ],
);

/** The identity of a claim. `currentVersion` is the only thing that moves, and only upward: it decides races. */
export const claims = pgTable(
  'claims',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    currentVersion: integer('current_version').notNull(),
    /** The assistant that proposed it in the house whose bundle brought it; of what was proposed here the proposal tells. */
    assistant: text('assistant'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [unique('claims_scope').on(t.projectId, t.id), check('claims_version', sql`${t.currentVersion} >= 1`)],
);

/** Immutable. Recording, accepting, rejecting and correcting a claim each add one. */
export const claimVersions = pgTable(
  'claim_versions',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    claimId: uuid('claim_id').notNull(),
    version: integer('version').notNull(),
    questionId: uuid('question_id').notNull(),
    quoteId: uuid('quote_id').notNull(),
    figureId: uuid('figure_id'),
    /** EDTF for a date, HH:MM[±HH:MM] for a time, the answer itself for text; null for a figure. */
    value: text('value'),
    /** The source's own words for the answer. */
    words: text('words').notNull(),
    asOf: text('as_of'),
    /** The part of the question it speaks of ("by the helicopters"), in a reviewer's words; empty when it speaks of the whole. */
    scope: text('scope').notNull().default(''),
    credibility: smallint('credibility'),
    note: text('note').notNull().default(''),
    status: text('status', { enum: CLAIM_STATUSES }).notNull(),
    reason: text('reason').notNull().default(''),
    ...made(),
  },
  (t) => [
    unique('claim_versions_scope').on(t.projectId, t.id),
    unique('claim_versions_number').on(t.claimId, t.version),
    unique('claim_versions_pair').on(t.projectId, t.claimId, t.version),
    index('claim_versions_by_question').on(t.projectId, t.questionId),
    index('claim_versions_by_quote').on(t.quoteId),
    foreignKey({ name: 'claim_versions_claim', columns: [t.projectId, t.claimId], foreignColumns: [claims.projectId, claims.id] }),
    foreignKey({
      name: 'claim_versions_question',
      columns: [t.projectId, t.questionId],
      foreignColumns: [questions.projectId, questions.id],
    }),
    foreignKey({ name: 'claim_versions_quote', columns: [t.projectId, t.quoteId], foreignColumns: [quotes.projectId, quotes.id] }),
    foreignKey({ name: 'claim_versions_figure', columns: [t.projectId, t.figureId], foreignColumns: [figures.projectId, figures.id] }),
    check('claim_versions_status', sql`${t.status} in ${oneOf(CLAIM_STATUSES)}`),
    check('claim_versions_answer', sql`num_nonnulls(${t.figureId}, ${t.value}) = 1`),
    check('claim_versions_credibility', sql`${t.credibility} between 1 and 6`),
    check('claim_versions_reason', sql`${t.status} <> 'rejected' or length(trim(${t.reason})) > 0`),
  ],
);

/** Immutable. The attribution chain of one version of a claim, position 0 nearest. */
export const links = pgTable(
  'links',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    claimVersionId: uuid('claim_version_id').notNull(),
    position: smallint('position').notNull(),
    kind: text('kind', { enum: ['source', 'unnamed', 'not_recorded'] }).notNull(),
    sourceId: uuid('source_id'),
    description: text('description'),
  },
  (t) => [
    unique('links_position').on(t.claimVersionId, t.position),
    index('links_by_source').on(t.projectId, t.sourceId),
    foreignKey({
      name: 'links_claim_version',
      columns: [t.projectId, t.claimVersionId],
      foreignColumns: [claimVersions.projectId, claimVersions.id],
    }),
    foreignKey({ name: 'links_source', columns: [t.projectId, t.sourceId], foreignColumns: [sources.projectId, sources.id] }),
    check(
      'links_shape',
      sql`case ${t.kind}
        when 'source' then ${t.sourceId} is not null and ${t.description} is null
        when 'unnamed' then ${t.sourceId} is null and length(trim(${t.description})) > 0
        when 'not_recorded' then num_nonnulls(${t.sourceId}, ${t.description}) = 0
        else false end`,
    ),
  ],
);
