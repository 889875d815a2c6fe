import { stringify } from 'csv-stringify/sync';
import type { Cell } from './column';
import { defuse } from './formula';

/** What tells some spreadsheets that a file is UTF-8. */
export const BOM = '\ufeff';

/** Yes and no as CSV writes them: XML Schema's booleans, which CSVW and Table Schema read. */
const written = (cell: Cell): string | number | null => {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? defuse(cell) : cell;
};

/**
 * Rows as lines of CSV (RFC 4180: CRLF, comma, doubled quotes), the last line ended too. Texts stand in quotes, numbers do not,
 * and an empty cell is empty. Texts are defused as `formula.ts` says.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  if (!rows.length) return '';
  return stringify(
    rows.map((row) => row.map(written)),
    { record_delimiter: 'windows', quoted_string: true },
  );
}
