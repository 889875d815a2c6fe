import type { Cell, TableName } from './column';

/** Some rows of one table, cell for cell as `columnsOf` names them. */
export interface Portion {
  readonly table: TableName;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Portions of tables that follow one another, table by table; one without rows has no portion and still its turn. The rows of a
 * table must be read before the next is asked for. Whoever stops early ends the reading.
 */
export async function* byTable(
  names: readonly TableName[],
  portions: AsyncGenerator<Portion, void>,
): AsyncGenerator<{ readonly name: TableName; readonly rows: AsyncGenerator<Portion['rows'], void> }, void> {
  try {
    let next = await portions.next();
    const rowsOf = async function* (name: TableName): AsyncGenerator<Portion['rows'], void> {
      for (; !next.done && next.value.table === name; next = await portions.next()) yield next.value.rows;
    };
    for (const name of names) yield { name, rows: rowsOf(name) };
  } finally {
    await portions.return();
  }
}
