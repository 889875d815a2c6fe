import { type Column, eq, type SQL, sql } from 'drizzle-orm';

/**
 * That a column of uuids is one of these, with the list as one parameter: the statement is the same whatever its length, so that the
 * server can keep it (db/prepared.ts), and an empty list is nobody. One alone is compared as one, which the server plans once: what a
 * list is planned for depends on its length.
 */
export function among(column: Column, ids: Iterable<string>): SQL {
  const [first, ...others] = ids;
  if (first !== undefined && !others.length) return eq(column, first);
  return sql`${column} = any(${sql.param(first === undefined ? [] : [first, ...others])}::uuid[])`;
}
