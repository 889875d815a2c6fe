import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from './client';

/** Rows in one statement: enough that the way to the server costs nothing beside the rows. */
const PORTION = 2000;

/**
 * Inserts many rows of one shape, by the names the table has for its columns here. The rows travel as one JSON text, which the
 * server reads by the table's own types (json_populate_recordset, PostgreSQL §9.16): a parameter per cell would cost several times as much.
 * Columns the first row leaves out keep their defaults.
 */
export async function insertMany<T extends PgTable>(tx: Executor, table: T, rows: readonly T['$inferInsert'][]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  const name = sql.identifier(getTableName(table));
  for (let at = 0; at < rows.length; at += PORTION) {
    const portion: readonly Readonly<Record<string, unknown>>[] = rows.slice(at, at + PORTION);
    const json = JSON.stringify(portion.map((row) => Object.fromEntries(columns.map(([key, column]) => [column.name, row[key] ?? null]))));
    await tx.execute(sql`insert into ${name} (${names}) select ${names} from json_populate_recordset(null::${name}, ${json}::json)`);
  }
}
