import { createHash } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import type { Values } from '../../lib/import/fields';
import type { Executor } from '../client';
import { importRows, importUndos } from '../schema';

/** SHA-256 of what a row says, in hexadecimal: its fields in the order of their names. The same words in other columns are the same row. */
export function fingerprintOf(kind: string, values: Values): string {
  const said = Object.entries(values)
    .filter(([, words]) => words !== undefined && words !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([kind, said]))
    .digest('hex');
}

/** Those of these fingerprints that an import brought in which was not taken back. */
export async function knownFingerprints(db: Executor, projectId: ProjectId, fingerprints: readonly string[]): Promise<Set<string>> {
  const asked = sql`array(select json_array_elements_text(${JSON.stringify(fingerprints)}::json))`;
  const rows = await db
    .select({ fingerprint: importRows.fingerprint })
    .from(importRows)
    .leftJoin(importUndos, eq(importUndos.importId, importRows.importId))
    .where(
      and(
        eq(importRows.projectId, projectId),
        sql`${importRows.fingerprint} = any(${asked})`,
        eq(importRows.outcome, 'imported'),
        isNull(importUndos.importId),
      ),
    );
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}

/** Imports of a project wait for one another, so that a file sent twice at once comes in once. To the end of the transaction. */
export async function queueForImports(tx: Executor, projectId: ProjectId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`imports:${projectId}`}, 0))`);
}
