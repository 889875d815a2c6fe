import type { ProjectId } from '../../lib/id';
import { CLAIM_FIELDS, type ClaimField, type Values } from '../../lib/import/fields';
import type { Result } from '../../lib/result';
import type { Context } from '../context';
import { type Imported, importClaims } from './claims';
import { jsonRows } from './file/jsonl';
import { readingFile } from './file/refused';
import type { Spooled } from './file/spool';
import type { ReadRow } from './portions';

const isField = (key: string): key is ClaimField => CLAIM_FIELDS.some((field) => field === key);

async function* rowsOf(path: string): AsyncGenerator<ReadRow> {
  let number = 0;
  for await (const cells of jsonRows(path)) {
    number += 1;
    const unknown = Object.keys(cells ?? {}).find((key) => !isField(key));
    if (cells === null) yield { number, problem: { code: 'row_unreadable' } };
    else if (unknown !== undefined) yield { number, problem: { code: 'invalid', field: unknown } };
    else yield { number, values: cells satisfies Values };
  }
}

/** Imports claims sent by a program, one JSON object a line under the names of CLAIM_FIELDS, as one act. Problems: those of `importClaims` and of the file. */
export function importLines(context: Context, projectId: ProjectId, file: Spooled): Promise<Result<Imported>> {
  const known = { fileName: 'claims.ndjson', fileSha256: file.sha256, mapping: { format: 'ndjson' } };
  return readingFile(() => importClaims(context, projectId, known, () => rowsOf(file.path)));
}
