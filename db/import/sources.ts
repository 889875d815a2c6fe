import type { ImportId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import type { PlannedRow } from '../../lib/import/plan';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { questionsGrading } from '../question/affected';
import { refreshFound } from '../question/summary';
import { imports } from '../schema';
import { insertSource } from '../source/add';
import { insertGrade } from '../source/grade';
import { counter, type Imported, type ImportFile } from './claims';
import { planSources } from './planSources';
import type { Rows } from './portions';
import { queueForImports } from './rows';
import { writeRows } from './write';

/** Sources in one file: each is a person's judgement, not a measurement. */
const SOURCES_LIMIT = 20_000;

/**
 * Imports sources and their grades as one act; `rows` as `importClaims` takes them, by SOURCE_FIELDS. A source that is there by either
 * name keeps its name and kind, and may get the grade. Problems: not_allowed, table_empty, import_too_large.
 */
export function importSources(context: Context, projectId: ProjectId, file: ImportFile, rows: Rows): Promise<Result<Imported>> {
  return act(context, 'import.run', projectId, async (action) => {
    const { tx, by, at, log } = action;
    await queueForImports(tx, projectId);
    const importId = newId<ImportId>();
    const count = counter();
    const graded = new Set<SourceId>();
    const kept: PlannedRow[] = [];
    for await (const row of planSources(tx, projectId, rows())) {
      if (row.source) {
        const { id, ...source } = row.source;
        await insertSource(action, projectId, source, id);
      }
      if (row.grade) {
        const { gradedOn, ...grade } = row.grade;
        await insertGrade(action, projectId, { ...grade, ...(gradedOn ? { gradedOn } : {}) });
        graded.add(grade.sourceId);
      }
      count.add([row], { source: row.source ? 1 : 0 });
      kept.push(row);
      if (kept.length > SOURCES_LIMIT) return fail('import_too_large', 'file', { maximum: SOURCES_LIMIT });
    }
    if (!kept.length) return fail('table_empty', 'file');
    await writeRows(action, { projectId, importId }, kept);
    const { made, ...totals } = count.totals();
    await tx.insert(imports).values({ id: importId, projectId, kind: 'sources', ...file, ...totals, createdBy: by, createdAt: at });
    const { fileName, fileSha256 } = file;
    await log('import', importId, { kind: 'sources', fileName, fileSha256, ...totals, made });
    await refreshFound(action, projectId, async (db) => {
      const moved: QuestionId[] = [];
      for (const id of graded) moved.push(...(await questionsGrading(db, projectId, id)));
      return moved;
    });
    return ok({ importId, ...totals, made });
  });
}
