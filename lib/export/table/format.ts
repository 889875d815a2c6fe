import type { Language } from '../../message/define';
import type { Cell, TableName } from './column';
import { csvLines } from './csv';
import { DESCRIPTIONS } from './descriptions';
import { csvHead, jsonLines } from './header';

/** How a table is written. `csv` and `hxl`: CSV without and with a row of HXL tags. */
export const FORMATS = ['csv', 'jsonl', 'hxl'] as const;
export type Format = (typeof FORMATS)[number];

/** What is asked for: `language` null gives the names of columns for headings, and English words. */
export interface Choices {
  readonly format: Format;
  readonly language: Language | null;
  readonly bom: boolean;
}

/** Media types: RFC 4180 §3, jsonlines.org. */
export const MEDIA: Readonly<Record<Format, { readonly type: string; readonly extension: string }>> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  hxl: { type: 'text/csv; charset=utf-8; header=present', extension: 'hxl.csv' },
  jsonl: { type: 'application/jsonl; charset=utf-8', extension: 'jsonl' },
};

interface Portion {
  readonly table: TableName;
  readonly rows: readonly (readonly Cell[])[];
}

/** One table as text, a portion at a time; portions of other tables are left out. */
export async function* writeText(
  name: TableName,
  portions: AsyncIterable<Portion>,
  { format, language, bom }: Choices,
): AsyncGenerator<string, void> {
  const table = DESCRIPTIONS[name];
  if (format !== 'jsonl') yield csvHead(table, { header: language ?? 'names', hxl: format === 'hxl', bom });
  for await (const portion of portions) {
    if (portion.table === name) yield format === 'jsonl' ? jsonLines(table, portion.rows) : csvLines(portion.rows);
  }
}
