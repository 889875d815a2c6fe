import { createHash } from 'node:crypto';
import { FILE, idInName } from '../../lib/bundle/format';
import { ClaimLine, RecordFile } from '../../lib/bundle/lines';
import type { Chain, Link } from '../../lib/claim/claim';
import type { ImportId, ProjectId, QuestionId } from '../../lib/id';
import type { ClaimDraft } from '../../lib/import/claimDraft';
import { recordNote } from '../../lib/import/recordNote';
import { fail, ok, type Result } from '../../lib/result';
import { insertAnnotation } from '../annotation/write';
import { type Act, act, type Context, newId } from '../context';
import { refreshQuestions } from '../question/summary';
import { imports } from '../schema';
import { type BundleGround, takeGround } from './bundleGround';
import { counter, type Imported } from './claims';
import { type OpenBundle, withBundle } from './file/bundle';
import type { Spooled } from './file/spool';
import { planClaims } from './planClaims';
import type { ReadRow } from './portions';
import { queueForImports } from './rows';
import { writePlan } from './write';

type Version = ClaimLine['versions'][number];

/** What a claim says, by the words of its things and the hash of its text: the same in every house. */
function fingerprintOf({ answer, quote, asOf, scope, status, chain }: Version, ground: BundleGround): string {
  const named = chain.map((link) => (link.kind === 'source' ? ground.sources.get(link.sourceId)?.nameEn : link));
  const sha256 = ground.captures.get(quote.captureId)?.line.sha256;
  const said = ['bundle', sha256, quote.start, quote.end, answer, asOf, scope, status, named];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** A claim's last version as a row, its chain and places as they are here. Null when the bundle does not hold what it names. */
function draftOf({ versions, proposedBy }: ClaimLine, ground: BundleGround): { draft: ClaimDraft; fingerprint: string } | null {
  const version = versions.at(-1);
  const question = version && ground.questions.get(version.questionId);
  const place = version && ground.captures.get(version.quote.captureId);
  if (!version || !question || !place) return null;
  const { answer, asOf, scope, credibility, status, reason, quote } = version;
  const links = version.chain.flatMap((link): Link[] => {
    if (link.kind !== 'source') return [link];
    const source = ground.sources.get(link.sourceId);
    return source ? [{ kind: 'source', sourceId: source.id }] : [];
  });
  const [nearest, ...others] = links;
  if (!nearest || links.length !== version.chain.length) return null;
  const chain: Chain = [nearest, ...others];
  const { title, author, address, publishedOn, language } = place.line.document;
  const note = proposedBy ? `${version.note}${version.note ? '\n' : ''}[${proposedBy}]` : version.note;
  const draft: ClaimDraft = {
    source: { name: '', nameAr: '', kind: null },
    document: { title, author: author ?? '', address: address ?? '', publishedOn: publishedOn ?? '', language },
    passage: quote.exact,
    quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, start: quote.start },
    incident: { title: '', titleAr: '', date: '', place: '', placeAr: '' },
    question: { measure: question.measure, population: '', populationAr: '' },
    ...{ answer, chain: [], asOf: asOf ?? '', scope, credibility, status, reason, note },
    found: { questionId: question.id, chain, capture: place.held },
  };
  return { draft, fingerprint: fingerprintOf(version, ground) };
}

async function* claimRows({ reader }: OpenBundle, ground: BundleGround): AsyncGenerator<ReadRow> {
  let number = 0;
  for await (const { value } of reader.values(FILE.claims, ClaimLine)) {
    number += 1;
    const row = draftOf(value, ground);
    yield row ? { number, ...row } : { number, problem: { code: 'not_found' } };
  }
}

/** What others approved is kept as a note on its question: it says what they found, and approves nothing here. */
async function noteRecords(
  action: Act,
  projectId: ProjectId,
  { reader, zip, head }: OpenBundle,
  ground: BundleGround,
): Promise<Result<null>> {
  for (const name of zip.names) {
    if (idInName(name)?.kind !== 'records' || !name.endsWith('.json')) continue;
    const text = await reader.text(name);
    const record = text === null ? null : reader.value(text, name, RecordFile);
    const question = record && ground.questions.get(record.question.id);
    if (!record || !question) continue;
    const noted = await insertAnnotation(action, projectId, { kind: 'question', questionId: question.id }, recordNote(record, head));
    if (!noted.ok) return noted;
  }
  return ok(null);
}

/**
 * Imports a proof bundle as one act, after all of it has been checked. Sources, incidents, questions, documents, captures and the last version
 * of each claim come in, found where the project has them; earlier versions and the ledger stay in the bundle. What others
 * approved does not become ours: each record is a note on its question. Grades, rulings and dissents do not come along.
 * Problems: those of `withBundle`, not_allowed, name_ambiguous, table_empty (no claims).
 */
export function importBundle(context: Context, projectId: ProjectId, file: Spooled, fileName: string): Promise<Result<Imported>> {
  return withBundle(file.path, (bundle) =>
    act(context, 'import.run', projectId, async (action) => {
      const { tx, by, at, log } = action;
      await queueForImports(tx, projectId);
      const importId = newId<ImportId>();
      const ground = await takeGround(action, projectId, bundle);
      if (!ground.ok) return ground;
      const count = counter();
      count.add([], ground.value.made);
      const moved = new Set<QuestionId>();
      for await (const plan of planClaims(tx, projectId, by, claimRows(bundle, ground.value))) {
        for (const id of await writePlan(action, { projectId, importId }, plan)) moved.add(id);
        count.add(plan.rows, {});
      }
      const { made, ...totals } = count.totals();
      if (!count.rows()) return fail('table_empty', 'file');
      // Notes only with claims that are new: the same bundle again says nothing it has not said.
      const noted = totals.imported ? await noteRecords(action, projectId, bundle, ground.value) : ok(null);
      if (!noted.ok) return noted;
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
