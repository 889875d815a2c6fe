import { sql } from 'drizzle-orm';
import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** Columns that many tables share. Ids are UUIDv7 made by the application: `uuidv7()` exists only in PostgreSQL 18. */
export const id = () => uuid('id').primaryKey();
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A list of words as an SQL literal list, for checks on closed unions. */
export function oneOf(words: readonly string[]) {
  return sql.raw(`(${words.map((word) => `'${word}'`).join(', ')})`);
}
