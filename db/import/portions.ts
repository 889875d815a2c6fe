import type { ClaimDraft } from '../../lib/import/claimDraft';
import type { Values } from '../../lib/import/fields';
import type { Problem } from '../../lib/result';

/** A row as it came: what it says, or why it cannot be read. `number` counts rows of data from 1. */
export type ReadRow =
  | { readonly number: number; readonly values: Values }
  | { readonly number: number; readonly draft: ClaimDraft; readonly fingerprint: string }
  | { readonly number: number; readonly problem: Problem };

/** Rows of a file; asked anew when PostgreSQL ended the act for a deadlock and it is done again. */
export type Rows = () => AsyncIterable<ReadRow>;

/** Rows in one import: what one act holds, and one undo takes back. */
export const ROWS_LIMIT = 1_000_000;

/** Rows planned and written together, and their words in UTF-16 units: what is made of them in hand, up to the statement, is many times that. */
const PORTION = { rows: 2000, units: 300_000 };

/** A stream of rows in portions, so that a file of any size is held a part at a time. */
export async function* portionsOf(rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow[]> {
  let portion: ReadRow[] = [];
  let units = 0;
  for await (const row of rows) {
    portion.push(row);
    if ('draft' in row) units += row.draft.passage.length + row.draft.note.length;
    if ('values' in row) for (const words of Object.values(row.values)) units += words?.length ?? 0;
    if (portion.length < PORTION.rows && units < PORTION.units) continue;
    yield portion;
    portion = [];
    units = 0;
  }
  if (portion.length) yield portion;
}
