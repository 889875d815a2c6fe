import { TAKEN_COLUMNS } from '../export/table/column';
import { fail, ok, type Result } from '../result';
import type { Heading } from './guess';
import { COLUMNS_LIMIT } from './limits';
import type { TableRow } from './mapping';

const isTag = (cell: string) => /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z0-9_]+)*$/i.test(cell.trim());
/** Whether a row holds HXL tags (HXL 1.1 §"hashtag row"): nothing else, and at least one. */
export function isTagRow(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim());
  return said.length > 0 && said.every(isTag);
}

/** The headings of a table out of its first row. A column without one is named by its place. Problems: table_too_wide, heading_twice, table_empty. */
export function headingsOf(cells: readonly string[]): Result<string[]> {
  if (cells.length > COLUMNS_LIMIT) return fail('table_too_wide', 'file', { maximum: COLUMNS_LIMIT });
  if (!cells.some((cell) => cell.trim())) return fail('table_empty', 'file');
  const names = cells.map((cell, index) => cell.trim().replace(/\s+/g, ' ') || `(${index + 1})`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? ok(names) : fail('heading_twice', 'file', { name: twice });
}

export function withTags(headings: readonly string[], tags: readonly string[]): Heading[] {
  return headings.map((name, index) => ({ name, ...(tags[index]?.trim() ? { tag: tags[index]?.trim() } : {}) }));
}

/** The cells of a row by heading. Problem: row_ragged where it has more than the headings, or fewer cells than are there. */
export function rowOf(number: number, headings: readonly string[], cells: readonly string[]): Result<TableRow> {
  const over = cells.slice(headings.length).some((cell) => cell.trim());
  if (over || cells.length < headings.length) return fail('row_ragged', undefined, { cells: cells.length, headings: headings.length });
  return ok({ number, cells: Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])) });
}

const TAKEN = new Set(TAKEN_COLUMNS.flatMap(({ name, heading }) => [name, heading.en, heading.ar]));
/** Whether a table is one of ours, whose texts were kept from running as formulas and are to be read back as they were. */
export function isOurs(headings: readonly string[]): boolean {
  return headings.filter((heading) => TAKEN.has(heading)).length === TAKEN_COLUMNS.length;
}
