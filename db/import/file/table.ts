import { undefuse } from '../../../lib/export/table/formula';
import type { TableKind } from '../../../lib/import/fields';
import { guessKind, type Heading } from '../../../lib/import/guess';
import { linkedRows } from '../../../lib/import/jsonLd';
import { COLUMNS_LIMIT } from '../../../lib/import/limits';
import type { BrokenRow, TableRow } from '../../../lib/import/mapping';
import { headingsOf, isOurs, isTagRow, rowOf, withTags } from '../../../lib/import/table';
import { ok, type Result } from '../../../lib/result';
import { beginningOf, textOf } from './bytes';
import { csvRows } from './csv';
import { jsonRows } from './jsonl';
import { readingFile, refuse } from './refused';
import { xlsxRows } from './xlsx';

export type FileType = 'csv' | 'xlsx' | 'jsonl' | 'jsonld';

/** A table in a file: what its columns are called, and its rows, read anew each time they are asked for. */
export interface OpenTable {
  readonly type: FileType;
  readonly headings: readonly Heading[];
  readonly kind: TableKind;
  rows(): AsyncGenerator<TableRow | BrokenRow>;
}

async function typeOf(path: string, name: string): Promise<FileType> {
  const start = await beginningOf(path, 4);
  if (!start.length) return refuse('table_empty');
  if (start[0] === 0x50 && start[1] === 0x4b) return /\.xlsx$/i.test(name) ? 'xlsx' : refuse('table_file_type');
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  if (/\.(jsonld|json)$/i.test(name)) return 'jsonld';
  return /\.(csv|tsv|tab|txt)$/i.test(name) ? 'csv' : refuse('table_file_type');
}

function must<T>(result: Result<T>): T {
  return result.ok ? result.value : refuse(result.problems[0].code, result.problems[0].params);
}

/** Objects looked at for their keys, which are the columns of a JSON Lines file. */
const LOOKED_AT = 200;

async function openJson(path: string): Promise<OpenTable> {
  const keys = new Set<string>();
  let looked = 0;
  for await (const cells of jsonRows(path)) {
    for (const key of Object.keys(cells ?? {})) keys.add(key);
    if (keys.size > COLUMNS_LIMIT) refuse('table_too_wide', { maximum: COLUMNS_LIMIT });
    looked += 1;
    if (looked === LOOKED_AT) break;
  }
  if (!looked) refuse('table_empty');
  const headings = [...keys].map((name) => ({ name }));
  async function* rows(): AsyncGenerator<TableRow | BrokenRow> {
    let number = 0;
    for await (const cells of jsonRows(path)) {
      number += 1;
      yield cells ? { number, cells } : { number, problem: { code: 'row_unreadable' } };
    }
  }
  return { type: 'jsonl', headings, kind: guessKind(headings), rows };
}

/** A document of linked data is read whole: it has no rows before it has ended. */
const LINKED_LIMIT = 32 * 1024 * 1024;

async function openLinked(path: string): Promise<OpenTable> {
  let text = '';
  for await (const piece of textOf(path)) {
    text += piece;
    if (text.length > LINKED_LIMIT) refuse('import_too_large', { megabytes: LINKED_LIMIT / 1024 / 1024 });
  }
  const linked = linkedRows(jsonOf(text)) ?? refuse('table_unreadable');
  const keys = new Set(linked.rows.flatMap((row) => Object.entries(row).flatMap(([key, words]) => (words ? [key] : []))));
  const headings = [...keys].map((name) => ({ name }));
  async function* rows(): AsyncGenerator<TableRow | BrokenRow> {
    for (const [index, cells] of linked.rows.entries()) yield { number: index + 1, cells: Object.fromEntries(Object.entries(cells)) };
  }
  return { type: 'jsonld', headings, kind: 'claims', rows };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('table_unreadable');
    throw error;
  }
}

async function openRows(path: string, type: 'csv' | 'xlsx'): Promise<OpenTable> {
  const read = type === 'csv' ? csvRows : xlsxRows;
  const first: string[][] = [];
  for await (const cells of read(path)) {
    first.push(cells);
    if (first.length === 2) break;
  }
  const names = must(headingsOf(first[0] ?? []));
  const tagged = isTagRow(first[1] ?? []);
  const headings = withTags(names, tagged ? (first[1] ?? []) : []);
  const defused = type === 'csv' && isOurs(names);
  async function* rows(): AsyncGenerator<TableRow | BrokenRow> {
    let number = tagged ? -2 : -1;
    for await (const cells of read(path)) {
      number += 1;
      if (number < 1) continue;
      const row = rowOf(number, names, defused ? cells.map(undefuse) : cells);
      yield row.ok ? row.value : { number, problem: row.problems[0] };
    }
  }
  return { type, headings, kind: guessKind(headings), rows };
}

/**
 * Opens a table: CSV (comma, semicolon, tab), XLSX, JSON Lines, or JSON-LD of ClaimReviews or Web Annotations, told apart by name and first bytes; a row of HXL tags under the
 * headings is read as such. Problems at `file`: table_file_type, table_empty, table_too_wide, table_unreadable, heading_twice,
 * text_not_utf8, text_has_nul, unpacks_too_large. What is wrong further down is thrown from `rows` (see `readingFile`).
 */
export function openTable(path: string, name: string): Promise<Result<OpenTable>> {
  return readingFile(async () => {
    const type = await typeOf(path, name);
    if (type === 'jsonld') return ok(await openLinked(path));
    return ok(type === 'jsonl' ? await openJson(path) : await openRows(path, type));
  });
}
