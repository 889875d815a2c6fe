/** Rows read at a time: enough that the round trips do not count, few enough that memory does not. */
export const PORTION = 500;

/** Reads by rising id, portion after portion, until one is not full. */
export async function* portions<Row extends { readonly id: string }>(
  read: (after: string | null, limit: number) => Promise<readonly Row[]>,
  limit = PORTION,
): AsyncGenerator<readonly Row[]> {
  for (let after: string | null = null; ; ) {
    const rows: readonly Row[] = await read(after, limit);
    if (rows.length) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = last.id;
  }
}
