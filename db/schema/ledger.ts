import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { VERBS } from '../../lib/policy';
import { at, oneOf } from './_columns';
import { projects } from './project';
import { users } from './user';

/** Append-only: one entry per act, written in the act's own transaction. Acts on the instance have no project. */
export const ledger = pgTable(
  'ledger',
  {
    position: bigint('position', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid('id').notNull().unique(),
    projectId: uuid('project_id').references(() => projects.id),
    actorId: uuid('actor_id').references(() => users.id),
    verb: text('verb', { enum: VERBS }).notNull(),
    subject: text('subject').notNull(),
    subjectId: uuid('subject_id').notNull(),
    payload: jsonb('payload').$type<Readonly<Record<string, unknown>>>().notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    index('ledger_by_project').on(t.projectId, t.position),
    index('ledger_by_subject').on(t.subjectId, t.position),
    check('ledger_verb', sql`${t.verb} in ${oneOf(VERBS)}`),
  ],
);
