import type { Language } from '../../message/define';
import { type Cell, columnsOf, type TableDescription } from './column';
import { BOM, csvLines } from './csv';

/** Names for programs, headings for people. */
export type Header = 'names' | Language;

/** The first row of a table. */
export function headerOf(table: TableDescription, header: Header): string[] {
  return columnsOf(table).map(({ name, heading }) => (header === 'names' ? name : heading[header]));
}

/** The row of tags under it (HXL 1.1, tagging conventions); a column without a tag has an empty cell. */
function hxlTags(table: TableDescription): string[] {
  return columnsOf(table).map(({ hxl }) => hxl ?? '');
}

/** What a CSV file begins with. `hxl` adds the row of tags. */
export function csvHead(table: TableDescription, { header, hxl, bom }: { header: Header; hxl: boolean; bom: boolean }): string {
  const rows = hxl ? [headerOf(table, header), hxlTags(table)] : [headerOf(table, header)];
  return (bom ? BOM : '') + csvLines(rows);
}

/** Rows as JSON Lines (jsonlines.org): one object a line, its keys the names of the columns; an empty cell is null. */
export function jsonLines(table: TableDescription, rows: readonly (readonly Cell[])[]): string {
  const names = columnsOf(table).map(({ name }) => name);
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])))}\n`).join('');
}
