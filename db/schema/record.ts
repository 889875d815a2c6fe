import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { VERBS } from '../../lib/policy';
import { at, id, oneOf } from './_columns';
import { made } from './_made';
import { reconciliations } from './judgement';
import { users } from './user';

/**
 * The moment a reconciliation no longer rested on what stood, by which act, and what stood then. Immutable: what has been
 * stale once is never current again, even if everything is put back as it was.
 */
export const stalenesses = pgTable(
  'stalenesses',
  {
    reconciliationId: uuid('reconciliation_id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    since: at('since').notNull(),
    verb: text('verb', { enum: VERBS }).notNull(),
    causedBy: uuid('caused_by')
      .notNull()
      .references(() => users.id),
    /** RFC 8785 canonical JSON of what it would have rested on after that act. */
    inputs: text('inputs').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'stalenesses_reconciliation',
      columns: [t.projectId, t.reconciliationId],
      foreignColumns: [reconciliations.projectId, reconciliations.id],
    }),
    check('stalenesses_verb', sql`${t.verb} in ${oneOf(VERBS)}`),
  ],
);

/** A minority value with its reason, signed by one person; it stays with the record and goes with every export. Immutable. */
export const dissents = pgTable(
  'dissents',
  {
    id: id(),
    projectId: uuid('project_id').notNull(),
    reconciliationId: uuid('reconciliation_id').notNull(),
    low: bigint('low', { mode: 'number' }),
    best: bigint('best', { mode: 'number' }),
    high: bigint('high', { mode: 'number' }),
    value: text('value'),
    reason: text('reason').notNull(),
    ...made(),
  },
  (t) => [
    unique('dissents_person').on(t.reconciliationId, t.createdBy),
    foreignKey({
      name: 'dissents_reconciliation',
      columns: [t.projectId, t.reconciliationId],
      foreignColumns: [reconciliations.projectId, reconciliations.id],
    }),
    check('dissents_value', sql`num_nonnulls(${t.low}, ${t.value}) = 1`),
    check(
      'dissents_order',
      sql`(${t.low} is null or ${t.low} >= 0) and (${t.best} is null or ${t.low} <= ${t.best}) and (${t.high} is null or (${t.low} <= ${t.high} and (${t.best} is null or ${t.best} <= ${t.high})))`,
    ),
    check('dissents_reason', sql`length(trim(${t.reason})) > 0`),
  ],
);
