import { sql } from 'drizzle-orm';
import { bigint, boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { RULES } from '../../lib/reconcile/rule';
import { VERDICTS } from '../../lib/verdict/verdict';
import { at, id, oneOf } from './_columns';
import { made } from './_made';
import { claims, claimVersions } from './claim';
import { quotes } from './document';
import { questions } from './incident';
import { policyVersions, projects } from './project';
import { users } from './user';

/** A reviewer's word on the verdict between two claims: the computed one confirmed, or another in its place. Immutable; the newest on the same versions counts. */
export const rulings = pgTable(
  'rulings',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    questionId: uuid('question_id').notNull(),
    claimA: uuid('claim_a').notNull(),
    versionA: integer('version_a').notNull(),
    claimB: uuid('claim_b').notNull(),
    versionB: integer('version_b').notNull(),
    computed: text('computed', { enum: VERDICTS }).notNull(),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    reason: text('reason').notNull(),
    ...made(),
  },
  (t) => [
    index('rulings_by_question').on(t.projectId, t.questionId, t.createdAt),
    foreignKey({ name: 'rulings_question', columns: [t.projectId, t.questionId], foreignColumns: [questions.projectId, questions.id] }),
    foreignKey({
      name: 'rulings_a',
      columns: [t.projectId, t.claimA, t.versionA],
      foreignColumns: [claimVersions.projectId, claimVersions.claimId, claimVersions.version],
    }),
    foreignKey({
      name: 'rulings_b',
      columns: [t.projectId, t.claimB, t.versionB],
      foreignColumns: [claimVersions.projectId, claimVersions.claimId, claimVersions.version],
    }),
    check('rulings_order', sql`${t.claimA} < ${t.claimB}`),
    check('rulings_verdict', sql`${t.verdict} in ${oneOf(VERDICTS)} and ${t.computed} in ${oneOf(VERDICTS)}`),
    check('rulings_reason', sql`${t.verdict} = ${t.computed} or length(trim(${t.reason})) > 0`),
  ],
);

/** One working draft per question and author; the only judgement that may change, because nobody has relied on it. */
export const drafts = pgTable(
  'drafts',
  {
    projectId: uuid('project_id').notNull(),
    questionId: uuid('question_id').notNull(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => users.id),
    /** Raised on every save: two windows on one draft cannot overwrite each other unseen. */
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<unknown>().notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.questionId, t.authorId] }),
    foreignKey({ name: 'drafts_question', columns: [t.projectId, t.questionId], foreignColumns: [questions.projectId, questions.id] }),
  ],
);

/** A submitted reconciliation. Immutable; what became of it is read from `approvals` and from later rows. */
export const reconciliations = pgTable(
  'reconciliations',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    questionId: uuid('question_id').notNull(),
    number: integer('number').notNull(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => users.id),
    rule: text('rule', { enum: RULES }).notNull(),
    /** The origin the rule follows, as `originKey` names it: a source or an unnamed person. */
    preferredOrigin: text('preferred_origin'),
    settled: boolean('settled').notNull(),
    low: bigint('low', { mode: 'number' }),
    best: bigint('best', { mode: 'number' }),
    high: bigint('high', { mode: 'number' }),
    /** The reconciled answer of a question that is no number. */
    value: text('value'),
    rationale: text('rationale').notNull(),
    policyVersionId: uuid('policy_version_id').notNull(),
    /** RFC 8785 canonical JSON of everything it rests on, and its SHA-256. */
    inputs: text('inputs').notNull(),
    inputHash: text('input_hash').notNull(),
    submittedAt: at('submitted_at').notNull(),
  },
  (t) => [
    unique('reconciliations_scope').on(t.projectId, t.id),
    unique('reconciliations_author').on(t.id, t.authorId),
    unique('reconciliations_evidence').on(t.id, t.inputHash),
    unique('reconciliations_number').on(t.questionId, t.number),
    index('reconciliations_by_project').on(t.projectId, t.submittedAt),
    // Enough to count by status without the rows, which are wide.
    index('reconciliations_by_question').on(t.projectId, t.questionId, t.number, t.id),
    foreignKey({
      name: 'reconciliations_question',
      columns: [t.projectId, t.questionId],
      foreignColumns: [questions.projectId, questions.id],
    }),
    foreignKey({
      name: 'reconciliations_policy',
      columns: [t.projectId, t.policyVersionId],
      foreignColumns: [policyVersions.projectId, policyVersions.id],
    }),
    check('reconciliations_preferred', sql`(${t.rule} = 'preferred_source') = (${t.preferredOrigin} is not null)`),
    check('reconciliations_rule', sql`${t.rule} in ${oneOf(RULES)}`),
    check(
      'reconciliations_order',
      sql`(${t.low} is null or ${t.low} >= 0) and (${t.best} is null or ${t.low} <= ${t.best}) and (${t.high} is null or (${t.low} <= ${t.high} and (${t.best} is null or ${t.best} <= ${t.high})))`,
    ),
    check(
      'reconciliations_value',
      sql`case when ${t.settled} then num_nonnulls(${t.low}, ${t.value}) = 1 else num_nonnulls(${t.low}, ${t.best}, ${t.high}, ${t.value}) = 0 end`,
    ),
    check('reconciliations_rationale', sql`length(trim(${t.rationale})) > 0`),
    check('reconciliations_hash', sql`${t.inputHash} = encode(sha256(convert_to(${t.inputs}, 'UTF8')), 'hex')`),
  ],
);

/** Every claim a submitted reconciliation took in or left out, at the version it saw. Immutable. */
export const reconciliationClaims = pgTable(
  'reconciliation_claims',
  {
    projectId: uuid('project_id').notNull(),
    reconciliationId: uuid('reconciliation_id').notNull(),
    claimId: uuid('claim_id').notNull(),
    version: integer('version').notNull(),
    included: boolean('included').notNull(),
    reason: text('reason').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.reconciliationId, t.claimId] }),
    foreignKey({
      name: 'reconciliation_claims_reconciliation',
      columns: [t.projectId, t.reconciliationId],
      foreignColumns: [reconciliations.projectId, reconciliations.id],
    }),
    foreignKey({
      name: 'reconciliation_claims_version',
      columns: [t.projectId, t.claimId, t.version],
      foreignColumns: [claimVersions.projectId, claimVersions.claimId, claimVersions.version],
    }),
    check('reconciliation_claims_reason', sql`${t.included} or length(trim(${t.reason})) > 0`),
  ],
);

/** A second person's word. One per reconciliation: two at once, exactly one wins. Approver ≠ author by construction of the key and the check. */
export const approvals = pgTable(
  'approvals',
  {
    reconciliationId: uuid('reconciliation_id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    authorId: uuid('author_id').notNull(),
    approverId: uuid('approver_id')
      .notNull()
      .references(() => users.id),
    decision: text('decision', { enum: ['approved', 'returned'] }).notNull(),
    note: text('note').notNull(),
    inputHash: text('input_hash').notNull(),
    decidedAt: at('decided_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'approvals_reconciliation',
      columns: [t.projectId, t.reconciliationId],
      foreignColumns: [reconciliations.projectId, reconciliations.id],
    }),
    foreignKey({
      name: 'approvals_author',
      columns: [t.reconciliationId, t.authorId],
      foreignColumns: [reconciliations.id, reconciliations.authorId],
    }),
    foreignKey({
      name: 'approvals_evidence',
      columns: [t.reconciliationId, t.inputHash],
      foreignColumns: [reconciliations.id, reconciliations.inputHash],
    }),
    check('approvals_second_person', sql`${t.approverId} <> ${t.authorId}`),
    check('approvals_decision', sql`${t.decision} in ('approved', 'returned')`),
    check('approvals_note', sql`${t.decision} = 'approved' or length(trim(${t.note})) > 0`),
  ],
);

/** A note on a quote, claim, question, pair of claims or reconciliation; a reply carries its thread's first note as `threadId`. */
export const annotations = pgTable(
  'annotations',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    threadId: uuid('thread_id'),
    target: text('target', { enum: ['quote', 'claim', 'question', 'pair', 'reconciliation'] }).notNull(),
    quoteId: uuid('quote_id'),
    claimId: uuid('claim_id'),
    otherClaimId: uuid('other_claim_id'),
    questionId: uuid('question_id'),
    reconciliationId: uuid('reconciliation_id'),
    body: text('body').notNull(),
    ...made(),
  },
  (t) => [
    unique('annotations_scope').on(t.projectId, t.id),
    index('annotations_by_thread').on(t.projectId, t.threadId),
    index('annotations_by_claim').on(t.projectId, t.claimId),
    index('annotations_by_question').on(t.projectId, t.questionId),
    foreignKey({ name: 'annotations_thread', columns: [t.projectId, t.threadId], foreignColumns: [t.projectId, t.id] }),
    foreignKey({ name: 'annotations_quote', columns: [t.projectId, t.quoteId], foreignColumns: [quotes.projectId, quotes.id] }),
    foreignKey({ name: 'annotations_claim', columns: [t.projectId, t.claimId], foreignColumns: [claims.projectId, claims.id] }),
    foreignKey({ name: 'annotations_other_claim', columns: [t.projectId, t.otherClaimId], foreignColumns: [claims.projectId, claims.id] }),
    foreignKey({ name: 'annotations_question', columns: [t.projectId, t.questionId], foreignColumns: [questions.projectId, questions.id] }),
    foreignKey({
      name: 'annotations_reconciliation',
      columns: [t.projectId, t.reconciliationId],
      foreignColumns: [reconciliations.projectId, reconciliations.id],
    }),
    check('annotations_body', sql`length(trim(${t.body})) > 0`),
    check(
      'annotations_target',
      sql`case ${t.target}
        when 'quote' then ${t.quoteId} is not null and num_nonnulls(${t.claimId}, ${t.otherClaimId}, ${t.questionId}, ${t.reconciliationId}) = 0
        when 'claim' then ${t.claimId} is not null and num_nonnulls(${t.quoteId}, ${t.otherClaimId}, ${t.questionId}, ${t.reconciliationId}) = 0
        when 'question' then ${t.questionId} is not null and num_nonnulls(${t.quoteId}, ${t.claimId}, ${t.otherClaimId}, ${t.reconciliationId}) = 0
        when 'pair' then ${t.claimId} < ${t.otherClaimId} and num_nonnulls(${t.quoteId}, ${t.questionId}, ${t.reconciliationId}) = 0
        when 'reconciliation' then ${t.reconciliationId} is not null and num_nonnulls(${t.quoteId}, ${t.claimId}, ${t.otherClaimId}, ${t.questionId}) = 0
        else false end`,
    ),
  ],
);

/** Resolving and reopening a thread: each is a row, the newest tells its state. Immutable. */
export const threadStates = pgTable(
  'thread_states',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    threadId: uuid('thread_id').notNull(),
    resolved: boolean('resolved').notNull(),
    ...made(),
  },
  (t) => [
    index('thread_states_by_thread').on(t.projectId, t.threadId, t.createdAt),
    foreignKey({
      name: 'thread_states_thread',
      columns: [t.projectId, t.threadId],
      foreignColumns: [annotations.projectId, annotations.id],
    }),
  ],
);
