import type { ImportId } from '../../lib/id';
import type { ClaimValues } from '../../lib/import/fields';
import type { Result } from '../../lib/result';
import type { Context } from '../context';
import type { Team } from '../people.testing';
import { importClaims } from './claims';
import type { ReadRow } from './portions';

/** Rows of claims as a file gives them. */
export async function* streamed(rows: readonly ClaimValues[]): AsyncGenerator<ReadRow> {
  for (const [index, values] of rows.entries()) yield { number: index + 1, values };
}

let imported = 0;

/** An import of one claim nobody imported before. */
export async function importOne(who: Context, { projectId }: Team): Promise<Result<ImportId>> {
  imported += 1;
  const quote = `62 were killed in strike ${imported}`;
  const row: ClaimValues = { source: 'Importer', quote, incident: `Strike ${imported}`, measure: 'killed', figure: '62' };
  const file = { fileName: 'one.csv', fileSha256: 'a'.repeat(64), mapping: {} };
  const done = await importClaims(who, projectId, file, () => streamed([row]));
  return done.ok ? { ok: true, value: done.value.importId } : done;
}
