import type { ProjectId } from '../../lib/id';
import type { TableKind } from '../../lib/import/fields';
import type { Heading } from '../../lib/import/guess';
import { guessMapping } from '../../lib/import/guess';
import { type Mapping, missingFields, strayColumns, type TableRow, valuesOf } from '../../lib/import/mapping';
import { fail, ok, type Problem, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { parse } from '../parse';
import { counter, type Imported, importClaims } from './claims';
import { readingFile } from './file/refused';
import type { Spooled } from './file/spool';
import { type FileType, type OpenTable, openTable } from './file/table';
import { listMappings, MappingInput, type SavedMapping } from './map';
import { planClaims } from './planClaims';
import { planSources } from './planSources';
import type { ReadRow } from './portions';
import { type Preview, Shown } from './preview';
import { importSources } from './sources';

/** Rows shown of a table before anything is decided. */
const SAMPLE = 5;

/** A file as it is first seen: its columns, some rows, how it is probably read, and the ways of reading kept for columns like these. */
export interface SeenFile {
  readonly type: FileType;
  readonly sha256: string;
  readonly headings: readonly Heading[];
  readonly sample: readonly TableRow[];
  readonly guesses: Readonly<Record<TableKind, Mapping>>;
  readonly kind: TableKind;
  /** Those of the project whose columns this table has, the newest first. */
  readonly fitting: readonly SavedMapping[];
}

/** Looks at a file without taking anything of it. Problems: those of `openTable`. */
export async function seeFile(context: Context, projectId: ProjectId, file: Spooled, name: string): Promise<Result<SeenFile>> {
  const saved = await listMappings(context, projectId);
  if (!saved.ok) return saved;
  return readingFile(async () => {
    const table = await openTable(file.path, name);
    if (!table.ok) return table;
    const { type, headings, kind } = table.value;
    const sample: TableRow[] = [];
    for await (const row of table.value.rows()) {
      if ('cells' in row)
        sample.push({ ...row, cells: Object.fromEntries(Object.entries(row.cells).map(([key, words]) => [key, words.slice(0, 300)])) });
      if (sample.length === SAMPLE) break;
    }
    const names = headings.map((heading) => heading.name);
    return ok({
      ...{ type, sha256: file.sha256, headings, sample, kind },
      guesses: { claims: guessMapping('claims', headings), sources: guessMapping('sources', headings) },
      fitting: saved.value.filter(({ mapping }) => strayColumns(mapping, names).length === 0),
    });
  });
}

async function* readRows(table: OpenTable, mapping: Mapping): AsyncGenerator<ReadRow> {
  for await (const row of table.rows()) {
    yield 'cells' in row ? { number: row.number, values: valuesOf(mapping, row) } : row;
  }
}

interface Ready {
  readonly table: OpenTable;
  readonly mapping: Mapping;
}

/** The table and how it is read, once both fit. Problems: mapping_incomplete, column_missing, each at its field, those of `openTable`. */
async function ready(file: Spooled, name: string, input: unknown): Promise<Result<Ready>> {
  const mapping = parse(MappingInput, input);
  if (!mapping.ok) return mapping;
  const table = await openTable(file.path, name);
  if (!table.ok) return table;
  const stray = strayColumns(
    mapping.value,
    table.value.headings.map((heading) => heading.name),
  );
  const problems: Problem[] = [
    ...missingFields(mapping.value).map((field): Problem => ({ code: 'mapping_incomplete', field })),
    ...stray.map((column): Problem => ({ code: 'column_missing', params: { column } })),
  ];
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : ok({ table: table.value, mapping: mapping.value });
}

const SAID = ['source', 'quote', 'passage', 'figure', 'incident', 'name', 'nameAr'] as const;

/** What an import of this file would do, row by row; nothing is written. Problems: those of `importFile`, not its rows'. */
export function previewFile(context: Context, projectId: ProjectId, file: Spooled, name: string, input: unknown): Promise<Result<Preview>> {
  return look(context, 'project.read', projectId, (db) =>
    readingFile(async () => {
      const taken = await ready(file, name, input);
      if (!taken.ok) return taken;
      const { table, mapping } = taken.value;
      const count = counter();
      const shown = new Shown();
      async function* listening(): AsyncGenerator<ReadRow> {
        for await (const row of readRows(table, mapping)) {
          if ('values' in row) shown.hear(row.number, Object.fromEntries(SAID.map((field) => [field, row.values[field]])));
          yield row;
        }
      }
      if (mapping.kind === 'claims') {
        for await (const plan of planClaims(db, projectId, context.actor.userId, listening(), new Set())) {
          const { sources, documents, incidents, questions, rows } = plan;
          count.add(rows, { source: sources.length, document: documents.length, incident: incidents.length, question: questions.length });
          for (const row of rows) shown.show(row);
        }
      } else {
        for await (const row of planSources(db, projectId, listening())) {
          count.add([row], { source: row.source ? 1 : 0 });
          shown.show(row);
        }
      }
      return count.rows() ? ok({ ...count.totals(), rows: shown.rows }) : fail('table_empty', 'file');
    }),
  );
}

/**
 * Imports a file as one act, its columns read as `input` says (`MappingInput`). Problems: mapping_incomplete (at each field that has no column),
 * column_missing, not_allowed, those of `openTable`, `importClaims` and `importSources`.
 */
export function importFile(context: Context, projectId: ProjectId, file: Spooled, name: string, input: unknown): Promise<Result<Imported>> {
  return readingFile(async () => {
    const taken = await ready(file, name, input);
    if (!taken.ok) return taken;
    const { table, mapping } = taken.value;
    const known = { fileName: name.slice(0, 300), fileSha256: file.sha256, mapping: mapping.cells };
    const run = mapping.kind === 'claims' ? importClaims : importSources;
    return run(context, projectId, known, () => readRows(table, mapping));
  });
}
