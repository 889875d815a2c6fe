import { idInName } from '../../lib/bundle/format';
import { RecordFile } from '../../lib/bundle/lines';
import type { ClaimId, ImportId, ProjectId, QuestionId } from '../../lib/id';
import { recordNote } from '../../lib/import/recordNote';
import { fail, ok, type Result } from '../../lib/result';
import { insertAnnotation } from '../annotation/write';
import { type Act, act, type Context, newId } from '../context';
import { refreshQuestions } from '../question/summary';
import { imports } from '../schema';
import { Arrivals, keepTold } from './arrive';
import { type BundleGround, takeGround } from './bundleGround';
import { takeNotes } from './bundleNotes';
import { claimRows } from './bundleRows';
import { counter, type Imported } from './claims';
import { type OpenBundle, withBundle } from './file/bundle';
import type { Spooled } from './file/spool';
import { planClaims } from './planClaims';
import { queueForImports } from './rows';
import { writePlan } from './write';

/** What others approved is kept as a note on its question: it says what they found, and approves nothing here. Returns the questions of the records. */
async function noteRecords(
  action: Act,
  projectId: ProjectId,
  { reader, zip, head }: OpenBundle,
  ground: BundleGround,
  isNew: boolean,
): Promise<Result<Map<string, string>>> {
  const asked = new Map<string, string>();
  for (const name of zip.names) {
    if (idInName(name)?.kind !== 'records' || !name.endsWith('.json')) continue;
    const text = await reader.text(name);
    const record = text === null ? null : reader.value(text, name, RecordFile);
    const question = record && ground.questions.get(record.question.id);
    if (!record || !question) continue;
    asked.set(record.id, record.question.id);
    // Notes only with claims that are new: the same bundle again says nothing it has not said.
    if (!isNew) continue;
    const noted = await insertAnnotation(action, projectId, { kind: 'question', questionId: question.id }, recordNote(record, head));
    // A question that is hidden from whoever imports gets no note of theirs; all else comes.
    if (!noted.ok && noted.problems[0].code !== 'reading_blind') return noted;
  }
  return ok(asked);
}

/**
 * Imports a proof bundle as one act, after all of it has been checked. Sources, incidents, questions, documents, captures and the last version
 * of each claim come in, found where the project has them, else under the ids they had where nobody bears them here; notes come with what they
 * are about. Earlier versions and the ledger stay in the bundle. What others approved does not become ours: each record is a note on its
 * question. Grades, rulings and dissents do not come along. What was said there of a claim goes out again as it came (`arrivals`).
 * Problems: those of `withBundle`, not_allowed, name_ambiguous, table_empty (no claims).
 */
export function importBundle(context: Context, projectId: ProjectId, file: Spooled, fileName: string): Promise<Result<Imported>> {
  return withBundle(file.path, (bundle) =>
    act(context, 'import.run', projectId, async (action) => {
      const { tx, by, at, log } = action;
      await queueForImports(tx, projectId);
      const importId = newId<ImportId>();
      const taken = await takeGround(tx, projectId, bundle, action);
      if (!taken.ok) return taken;
      const ground = taken.value;
      const count = counter();
      count.add([], ground.made);
      const moved = new Set<QuestionId>();
      const [came, there] = [new Map<string, ClaimId>(), new Map<string, string>()];
      for await (const plan of planClaims(tx, projectId, by, claimRows(tx, bundle, ground, there))) {
        for (const id of await writePlan(action, { projectId, importId }, plan)) moved.add(id);
        count.add(plan.rows, {});
        for (const { claim } of plan.rows) if (claim) came.set(there.get(claim.id) ?? claim.id, claim.id);
        there.clear();
      }
      const { made, ...totals } = count.totals();
      if (!count.rows()) return fail('table_empty', 'file');
      const arrived = new Arrivals(action, { projectId, importId });
      await keepTold(arrived, bundle, came);
      const records = await noteRecords(action, projectId, bundle, ground, totals.imported > 0);
      if (!records.ok) return records;
      await takeNotes({ action, projectId, importId, bundle, ground, came, records: records.value, arrived });
      const { project, scope, takenAt, ledger } = bundle.head;
      const mapping = { bundle: { project, scope, takenAt, ledger } };
      const known = { fileName: fileName.slice(0, 300), fileSha256: file.sha256, ...totals };
      await tx.insert(imports).values({ id: importId, projectId, kind: 'bundle', ...known, mapping, createdBy: by, createdAt: at });
      await log('import', importId, { kind: 'bundle', ...known, made, ...mapping });
      await refreshQuestions(action, projectId, [...moved]);
      return ok({ importId, ...totals, made });
    }),
  );
}
