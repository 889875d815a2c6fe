import { type Column, type SQL, sql } from 'drizzle-orm';

/**
 * That a column of uuids is one of these, with the list as one parameter: the statement is the same whatever its length, so that the
 * server can keep it (db/prepared.ts), and an empty list is nobody.
 */
export function among(column: Column, ids: Iterable<string>): SQL {
  return sql`${column} = any(${sql.param([...ids])}::uuid[])`;
}
