import type { Field, TableKind } from './fields';
import { FIELDS, REQUIRED } from './fields';
import { CLAIM_HEADINGS, plainHeading, SOURCE_HEADINGS } from './headings';
import type { Cell, Mapping } from './mapping';
import { measureNamed } from './named';

const plainly = (table: Readonly<Partial<Record<Field, readonly string[]>>>) =>
  new Map(Object.entries(table).flatMap(([field, names]) => names.map((name) => [plainHeading(name), field as Field] as const)));
const KNOWN: Readonly<Record<TableKind, ReadonlyMap<string, Field>>> = {
  claims: plainly(CLAIM_HEADINGS),
  sources: plainly(SOURCE_HEADINGS),
};

/** A column by its heading and, where the table has such a row, its HXL tag. */
export interface Heading {
  readonly name: string;
  readonly tag?: string;
}

/**
 * How these columns are probably read, by their headings in either language or their HXL tags. A column named for a measure
 * ("Killed") becomes its figures when no other is. A guess a person corrects, never a finding.
 */
export function guessMapping(kind: TableKind, headings: readonly Heading[]): Mapping {
  const cells: { [K in Field]?: Cell } = {};
  const known = KNOWN[kind];
  for (const { name, tag } of headings) {
    const field = known.get(plainHeading(name)) ?? (tag ? known.get(plainHeading(tag)) : undefined);
    if (field && !cells[field]) cells[field] = { column: name };
  }
  if (kind === 'claims' && !cells.figure) {
    for (const { name } of headings) {
      const measure = measureNamed(name);
      if (!measure || cells.measure) continue;
      cells.figure = { column: name };
      cells.measure = { fixed: measure };
    }
  }
  return { kind, cells };
}

/** What a table most probably holds: the kind of which it fills more, claims when it fills both alike. */
export function guessKind(headings: readonly Heading[]): TableKind {
  const share = (kind: TableKind) => {
    const { cells } = guessMapping(kind, headings);
    const required = REQUIRED[kind].filter((field) => cells[field]).length / REQUIRED[kind].length;
    return required + FIELDS[kind].filter((field) => cells[field]).length / 100;
  };
  return share('sources') > share('claims') ? 'sources' : 'claims';
}
