import { getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from '../client';
import { newId } from '../context';

/**
 * The ids that things of a bundle get here: those they had there where nobody bears them, so that a URN still names what it named, and new
 * ones elsewhere. An id that an act of this house speaks of is borne, and each is given once in an import.
 */
export class KeptIds {
  private readonly given = new Set<string>();

  /** For each id of the bundle its own here. Asked anew, it gives others. */
  async of(db: Executor, table: PgTable, asked: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const name = sql.identifier(getTableName(table));
    const rows = await db.execute<{ id: string }>(sql`select a.id from unnest(${`{${asked.join(',')}}`}::uuid[]) as a(id)
      where not exists (select from ${name} t where t.id = a.id) and not exists (select from ledger l where l.subject_id = a.id)`);
    const free = new Set([...rows].map(({ id }) => id));
    return new Map(
      [...new Set(asked)].map((id): [string, string] => {
        const own: string = free.has(id) && !this.given.has(id) ? id : newId();
        this.given.add(own);
        return [id, own];
      }),
    );
  }
}
