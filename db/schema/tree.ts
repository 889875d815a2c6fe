import { sql } from 'drizzle-orm';
import { bigint, check, customType, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core';
import { at } from './_columns';
import { ledger } from './ledger';

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});

/** Which act is which leaf of the tree. Immutable. An act that committed late comes after acts of higher positions. */
export const ledgerLeaves = pgTable(
  'ledger_leaves',
  {
    index: bigint('index', { mode: 'number' }).primaryKey(),
    position: bigint('position', { mode: 'number' })
      .notNull()
      .references(() => ledger.position),
  },
  (t) => [unique('ledger_leaves_position').on(t.position)],
);

/** Hashes of the full subtrees of RFC 6962: 2^level leaves from leaf index · 2^level. Immutable. */
export const ledgerNodes = pgTable(
  'ledger_nodes',
  {
    level: smallint('level').notNull(),
    index: bigint('index', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.index] }), check('ledger_nodes_hash', sql`length(${t.hash}) = 32`)],
);

/** Positions that had no act when their turn came: its transaction was under way, or was rolled back and never will. */
export const ledgerGaps = pgTable('ledger_gaps', {
  position: bigint('position', { mode: 'number' }).primaryKey(),
  since: at('since').notNull(),
});

/** Signed statements of the tree's size and root, as C2SP notes. Immutable. */
export const checkpoints = pgTable('checkpoints', {
  size: bigint('size', { mode: 'number' }).primaryKey(),
  root: bytes('root').notNull(),
  note: text('note').notNull(),
  at: at('at').notNull(),
});

/** Every key that ever signed a checkpoint, in the form witnesses take in. The secret half is never in the database. Immutable. */
export const ledgerKeys = pgTable('ledger_keys', {
  verifier: text('verifier').primaryKey(),
  since: at('since').notNull(),
});
