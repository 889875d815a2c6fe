import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { StoredReading } from '../../lib/proposal/stored';
import { at, id } from './_columns';
import { made } from './_made';
import { claims } from './claim';
import { captures } from './document';
import { annotations } from './judgement';
import { users } from './user';

/** What the reading of a capture proposes: a claim, or a finding about the text. Immutable; a person decides in `proposal_outcomes`. */
export const proposals = pgTable(
  'proposals',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    captureId: uuid('capture_id').notNull(),
    /** In the order of the text. */
    number: integer('number').notNull(),
    kind: text('kind', { enum: ['claim', 'finding'] }).notNull(),
    /** Code points of the capture, end exclusive. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    reading: jsonb('reading').$type<StoredReading>().notNull(),
    /** The assistant that proposed it, and whose token it held; null for what our own reading found. */
    assistant: text('assistant'),
    proposedBy: uuid('proposed_by').references(() => users.id),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    unique('proposals_scope').on(t.projectId, t.id),
    unique('proposals_number').on(t.captureId, t.number),
    index('proposals_by_assistant').on(t.proposedBy, t.assistant).where(sql`${t.assistant} is not null`),
    foreignKey({ name: 'proposals_capture', columns: [t.projectId, t.captureId], foreignColumns: [captures.projectId, captures.id] }),
    check('proposals_kind', sql`${t.kind} in ('claim', 'finding')`),
    check('proposals_assistant', sql`(${t.assistant} is null) = (${t.proposedBy} is null)`),
    check('proposals_span', sql`${t.start} >= 0 and ${t.end} >= ${t.start}`),
  ],
);

/** What a person made of a proposal. Immutable, one per proposal: two at once, exactly one wins. */
export const proposalOutcomes = pgTable(
  'proposal_outcomes',
  {
    proposalId: uuid('proposal_id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    outcome: text('outcome', { enum: ['accepted', 'rejected', 'noted'] }).notNull(),
    claimId: uuid('claim_id'),
    annotationId: uuid('annotation_id'),
    reason: text('reason').notNull().default(''),
    ...made(),
  },
  (t) => [
    // Every claim that is read is asked whether an assistant proposed it.
    index('proposal_outcomes_by_claim').on(t.claimId),
    foreignKey({
      name: 'proposal_outcomes_proposal',
      columns: [t.projectId, t.proposalId],
      foreignColumns: [proposals.projectId, proposals.id],
    }),
    foreignKey({ name: 'proposal_outcomes_claim', columns: [t.projectId, t.claimId], foreignColumns: [claims.projectId, claims.id] }),
    foreignKey({
      name: 'proposal_outcomes_annotation',
      columns: [t.projectId, t.annotationId],
      foreignColumns: [annotations.projectId, annotations.id],
    }),
    check(
      'proposal_outcomes_shape',
      sql`case ${t.outcome}
        when 'accepted' then ${t.claimId} is not null and ${t.annotationId} is null
        when 'noted' then ${t.annotationId} is not null and ${t.claimId} is null
        when 'rejected' then num_nonnulls(${t.claimId}, ${t.annotationId}) = 0 and length(trim(${t.reason})) > 0
        else false end`,
    ),
  ],
);
