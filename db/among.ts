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

/**
 * The same for a statement that is built once (db/built.ts): one statement for one, another for a list. `name` tells them apart,
 * `values` are what is sent.
 */
export function amongGiven(column: Column, ids: readonly string[]) {
  const [only, ...others] = ids;
  const one = only !== undefined && !others.length;
  const given = sql.placeholder('ids');
  return {
    name: one ? 'one' : 'many',
    condition: one ? eq(column, given) : sql`${column} = any(${given}::uuid[])`,
    values: { ids: one ? only : ids },
  } as const;
}
