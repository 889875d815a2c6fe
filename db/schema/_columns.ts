import { type SQL, sql } from 'drizzle-orm';
import { text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Columns that many tables share. Ids are UUIDv7 made by the application: `uuidv7()` exists only in PostgreSQL 18. */
export const id = () => uuid('id').primaryKey();
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A list of words as an SQL literal list, for checks on closed unions. */
export function oneOf(words: readonly string[]) {
  return sql.raw(`(${words.map((word) => `'${word}'`).join(', ')})`);
}

/** Words as they are searched, the shape of `foldPhrase` (lib/text/fold.ts); the database keeps it. Names are kept apart by U+001F, which nobody types. */
export const folded = (of: SQL) => text('folded').notNull().generatedAlwaysAs(of);
