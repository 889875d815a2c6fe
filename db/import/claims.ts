import type { ImportId, ProjectId, QuestionId } from '../../lib/id';
import { MADE, type Made, type PlannedRow } from '../../lib/import/plan';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { refreshQuestions } from '../question/summary';
import { imports } from '../schema';
import { planClaims } from './planClaims';
import { ROWS_LIMIT, type Rows } from './portions';
import { queueForImports } from './rows';
import { writePlan } from './write';

/** What was imported: its name, its bytes' SHA-256 in hexadecimal, and how its columns were read. */
export interface ImportFile {
  readonly fileName: string;
  readonly fileSha256: string;
  readonly mapping: Readonly<Record<string, unknown>>;
}

export interface Totals {
  readonly imported: number;
  readonly known: number;
  readonly refused: number;
  /** How many the rows made of each. */
  readonly made: Readonly<Record<Made, number>>;
}

export interface Imported extends Totals {
  readonly importId: ImportId;
}

/** Counts rows and what they make. */
export function counter() {
  const totals = { imported: 0, known: 0, refused: 0 };
  const made = { source: 0, document: 0, incident: 0, question: 0 };
  return {
    totals: (): Totals => ({ ...totals, made: { ...made } }),
    rows: () => totals.imported + totals.known + totals.refused,
    add(rows: readonly Pick<PlannedRow, 'outcome'>[], more: Readonly<Partial<Record<Made, number>>>) {
      for (const { outcome } of rows) totals[outcome] += 1;
      for (const kind of MADE) made[kind] += more[kind] ?? 0;
    },
  };
}

/**
 * Imports claims as one act. `rows` gives a fresh stream of `{ number, values }`, `values` by the names of
 * `lib/import/fields.ts` (CLAIM_FIELDS): at least `source`, `incident`, `measure`, `figure` and `quote` or `passage`, all text; e.g.
 * `{ source: 'Agency', title: 'Strike near the airport', quote: 'more than 60 were killed', incident: 'Jabal al-Tharda',
 * incidentDate: '2016-09-17', measure: 'killed', population: 'soldiers', figure: 'more than 60' }`. A row that could not be
 * read comes as `{ number, problem }`. Rows are taken in portions of some thousands: memory does not grow with the file.
 *
 * A row imported before by an import that was not taken back, or said already at the same place, is known; a row that cannot be taken in
 * is refused with its reasons and the others go on. Documents that the project has are found by source and title or address; others
 * are made of the passages the rows hold. Claims are accepted, as recorded ones are, unless their row says otherwise. The ledger gets
 * an entry for everything made, claim by claim, and `import.run` with the counts.
 * Problems: not_allowed, table_empty (no rows at all), import_too_large (more than ROWS_LIMIT), whatever `rows` throws.
 */
export function importClaims(context: Context, projectId: ProjectId, file: ImportFile, rows: Rows): Promise<Result<Imported>> {
  return act(context, 'import.run', projectId, async (action) => {
    const { tx, by, at, log } = action;
    await queueForImports(tx, projectId);
    const importId = newId<ImportId>();
    const count = counter();
    const moved = new Set<QuestionId>();
    for await (const plan of planClaims(tx, projectId, by, rows())) {
      for (const id of await writePlan(action, { projectId, importId }, plan)) moved.add(id);
      const { sources, documents, incidents, questions } = plan;
      count.add(plan.rows, { source: sources.length, document: documents.length, incident: incidents.length, question: questions.length });
      if (count.rows() > ROWS_LIMIT) return fail('import_too_large', 'file', { maximum: ROWS_LIMIT });
    }
    if (!count.rows()) return fail('table_empty', 'file');
    const { made, ...totals } = count.totals();
    await tx.insert(imports).values({ id: importId, projectId, kind: 'claims', ...file, ...totals, createdBy: by, createdAt: at });
    const { fileName, fileSha256 } = file;
    await log('import', importId, { kind: 'claims', fileName, fileSha256, ...totals, made });
    await refreshQuestions(action, projectId, [...moved]);
    return ok({ importId, ...totals, made });
  });
}
