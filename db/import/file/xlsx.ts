import { readFile, stat } from 'node:fs/promises';
import { type CellObject, read, SSF, utils } from '@e965/xlsx';
import { COLUMNS_LIMIT, WORKBOOK_LIMIT } from '../../../lib/import/limits';
import { FileRefused, refuse } from './refused';
import { checkWorkbook } from './unpacked';

const two = (n: number) => String(n).padStart(2, '0');

/** A number of a workbook as text: a day where its format is a date's (ECMA-376 Part 1 §18.8.30), else all its digits and no more. */
function numberOf(value: number, format: unknown, date1904: boolean): string {
  if (typeof format === 'string' && SSF.is_date(format)) {
    const date = SSF.parse_date_code(value, { date1904 });
    if (date && date.y > 0) {
      const time = date.H || date.M ? ` ${two(date.H)}:${two(date.M)}` : '';
      // A format without a day is a time of day alone.
      return value < 1 ? time.trim() || '00:00' : `${date.y}-${two(date.m)}-${two(date.d)}${time}`;
    }
  }
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}

/** What a cell says. Text is as it was typed, whatever its digits; formulas are their last result, errors say nothing. */
function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.t === 'e' || cell.t === 'z') return '';
  return typeof cell.v === 'number' ? numberOf(cell.v, cell.z, date1904) : String(cell.v);
}

/** The rows of a workbook's first visible sheet as cells. It is unpacked once before it is read, so that nothing large ever is. */
export async function* xlsxRows(path: string): AsyncGenerator<string[]> {
  if ((await stat(path)).size > WORKBOOK_LIMIT.packed) refuse('unpacks_too_large', { megabytes: WORKBOOK_LIMIT.packed / 1024 / 1024 });
  const bytes = new Uint8Array(await readFile(path));
  checkWorkbook(bytes);
  const book = opened(bytes);
  const shown = book.SheetNames.findIndex((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
  const sheet = book.Sheets[book.SheetNames[Math.max(0, shown)] ?? ''];
  const reach = sheet?.['!ref'];
  if (!sheet || !reach) return;
  const { s: from, e: to } = utils.decode_range(reach);
  if (to.c - from.c >= COLUMNS_LIMIT) refuse('table_too_wide', { maximum: COLUMNS_LIMIT });
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const rows: readonly (CellObject | undefined)[][] = sheet['!data'] ?? [];
  for (let r = from.r; r < rows.length; r++) {
    const row = rows[r] ?? [];
    const cells = Array.from({ length: to.c - from.c + 1 }, (_, index) => textOf(row[from.c + index], date1904));
    if (cells.some((cell) => cell.trim())) yield cells;
  }
}

function opened(bytes: Uint8Array) {
  try {
    return read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellNF: true, cellText: false });
  } catch (error) {
    if (error instanceof FileRefused || !(error instanceof Error)) throw error;
    return refuse('table_unreadable');
  }
}
