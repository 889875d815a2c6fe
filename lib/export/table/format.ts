import type { Language } from '../../message/define';
import { zipped } from '../zip';
import { book } from './book';
import type { TableName } from './column';
import { csvLines } from './csv';
import type { Described } from './datapackage';
import { DESCRIPTIONS, TAKEN_TOGETHER } from './descriptions';
import { csvHead, jsonLines } from './header';
import { describedCsv } from './package';
import type { Portion } from './portions';

/** How a table is written. `csv` and `hxl`: CSV without and with a row of HXL tags; `package`: CSV with its descriptions, as a ZIP. */
export const FORMATS = ['csv', 'package', 'xlsx', 'jsonl', 'hxl'] as const;
export type Format = (typeof FORMATS)[number];

/** What is asked for: `language` null gives the names of columns for headings, and English words. */
export interface Choices {
  readonly format: Format;
  readonly language: Language | null;
  readonly bom: boolean;
}

/** Media types: RFC 4180 §3, jsonlines.org, IANA. */
export const MEDIA: Readonly<Record<Format, { readonly type: string; readonly extension: string }>> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  hxl: { type: 'text/csv; charset=utf-8; header=present', extension: 'hxl.csv' },
  jsonl: { type: 'application/jsonl; charset=utf-8', extension: 'jsonl' },
  package: { type: 'application/zip', extension: 'zip' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
};

/** The tables a file of this format holds: one text is one table; a package and a spreadsheet hold those that belong together. */
export function tablesIn(name: TableName, format: Format): readonly [TableName, ...TableName[]] {
  return format === 'package' || format === 'xlsx' ? TAKEN_TOGETHER[name] : [name];
}

/** One table as text, a portion at a time. */
async function* writeText(
  name: TableName,
  portions: AsyncIterable<Portion>,
  { format, language, bom }: Choices,
): AsyncGenerator<string, void> {
  const table = DESCRIPTIONS[name];
  if (format !== 'jsonl') yield csvHead(table, { header: language ?? 'names', hxl: format === 'hxl', bom });
  for await (const { rows } of portions) yield format === 'jsonl' ? jsonLines(table, rows) : csvLines(rows);
}

/** The file of a table in the format chosen, made while it is read. `portions` are those of `tablesIn`, in its order. */
export function writeTable(
  name: TableName,
  portions: AsyncGenerator<Portion, void>,
  choices: Choices,
  about: Pick<Described, 'project' | 'taken'>,
): AsyncGenerator<string | Uint8Array, void> {
  const described = { ...about, language: choices.language ?? 'en' };
  const at = new Date(about.taken.at);
  const names = tablesIn(name, choices.format);
  switch (choices.format) {
    case 'csv':
    case 'hxl':
    case 'jsonl':
      return writeText(name, portions, choices);
    case 'package':
      return zipped(describedCsv(described, names, portions, choices.bom), at);
    case 'xlsx':
      return zipped(book(described, names, portions), at);
  }
}
