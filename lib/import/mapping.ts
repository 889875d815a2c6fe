import type { Problem } from '../result';
import { FIELDS, type Field, REQUIRED, type TableKind, type Values } from './fields';

/** Where a field's words come from: a column, by its heading, or the same words for every row. */
export type Cell = { readonly column: string } | { readonly fixed: string };

/** How somebody's columns are read. Columns not named are left out. */
export interface Mapping {
  readonly kind: TableKind;
  readonly cells: { readonly [K in Field]?: Cell };
}

/** One row of a table: its cells by heading. `number` counts rows of data from 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that could not even be read as one, and why. */
export interface BrokenRow {
  readonly number: number;
  readonly problem: Problem;
}

/** The words of a row, by field; what is only white space says nothing. */
export function valuesOf(mapping: Mapping, row: TableRow): Values {
  const values: { [K in Field]?: string } = {};
  for (const field of FIELDS[mapping.kind]) {
    const cell = mapping.cells[field];
    if (!cell) continue;
    const words = ('fixed' in cell ? cell.fixed : (row.cells[cell.column] ?? '')).trim();
    if (words) values[field] = words;
  }
  return values;
}

/** The fields without which no row can be taken in and that this mapping does not fill. A claim's words are its quote or its passage. */
export function missingFields({ kind, cells }: Mapping): Field[] {
  const missing = REQUIRED[kind].filter((field) => !cells[field]);
  const wordless = kind === 'claims' && !cells.quote && !cells.passage;
  return wordless ? [...missing, 'quote'] : [...missing];
}

/** The columns a mapping reads that a table does not have. */
export function strayColumns({ cells }: Mapping, headings: readonly string[]): string[] {
  const known = new Set(headings);
  return Object.values(cells).flatMap((cell) => (cell && 'column' in cell && !known.has(cell.column) ? [cell.column] : []));
}
