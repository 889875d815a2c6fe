import { acceptedLanguage } from '@/app/_session/preferences';
import { translator } from '@/app/_ui/i18n';
import { problemSentence } from '@/app/_ui/problemSentence';
import { type Context, mayDo } from '@/db/context';
import { spool } from '@/db/import/file/spool';
import { importLines } from '@/db/import/lines';
import { type LogRow, readLog } from '@/db/import/read';
import { findProject } from '@/db/project/find';
import type { ImportId, ProjectId } from '@/lib/id';
import { fail, type Problem } from '@/lib/result';
import { problemsResponse } from '../problem';
import { streamOf } from '../stream';
import type { House } from './dispatch';

const LARGEST = 2 * 1024 * 1024 * 1024;
const NDJSON = /^application\/(x-ndjson|jsonl|x-jsonlines)\s*(;|$)/i;

/**
 * `POST /projects/{project}/claims:import`: claims as NDJSON, one object a line under the names of `lib/import/fields.ts`, imported as one
 * act that can be taken back; NDJSON out, a line per row with its outcome, the totals last. The body goes to disk as it comes, which is
 * what slows a sender down, and rows are read from there in portions: memory holds one portion, whatever the size.
 */
export async function importClaimsLines(request: Request, slug: string, house: House): Promise<Response> {
  try {
    const context = await house.asking();
    if (!context.ok) return problemsResponse(context.problems, request);
    const projectId = await findProject(context.value.db, slug);
    const allowed = await mayDo(context.value, projectId ? 'import.run' : 'own.read', projectId);
    if (!allowed.ok) return problemsResponse(allowed.problems, request);
    if (!projectId) return problemsResponse([{ code: 'not_found' }], request);
    if (!NDJSON.test(request.headers.get('content-type') ?? '')) return problemsResponse([{ code: 'media_type' }], request);
    return await taken(request, context.value, projectId);
  } catch (error) {
    return problemsResponse([{ code: 'unexpected', params: { id: house.logError(error, 'POST claims:import') } }], request);
  }
}

async function taken(request: Request, context: Context, projectId: ProjectId): Promise<Response> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > LARGEST) return problemsResponse(fail('body_too_large', undefined, { maximum: LARGEST / 1024 / 1024 }).problems, request);
  const file = await spool(request.body ?? new ReadableStream<Uint8Array>(), LARGEST);
  if (!file.ok) return problemsResponse(file.problems, request);
  try {
    const imported = await importLines(context, projectId, file.value);
    if (!imported.ok) return problemsResponse(imported.problems, request);
    const { importId, ...totals } = imported.value;
    const lines = outcomes(request, context, projectId, importId, { importId, ...totals });
    return new Response(streamOf(lines), {
      status: 200,
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
    });
  } finally {
    await file.value.dispose();
  }
}

async function* outcomes(
  request: Request,
  context: Context,
  projectId: ProjectId,
  importId: ImportId,
  totals: object,
): AsyncGenerator<string, void> {
  const language = acceptedLanguage(request.headers.get('accept-language'));
  const t = translator({ language, digits: 'latn' });
  const lineOf = ({ number, outcome, problems, claimId }: LogRow) => {
    const why = problems.map((problem: Problem) => ({
      code: problem.code,
      ...(problem.field ? { field: problem.field } : {}),
      detail: problemSentence(t, problem, language),
    }));
    return `${JSON.stringify({ row: number, outcome, ...(claimId ? { claimId } : {}), ...(why.length ? { problems: why } : {}) })}\n`;
  };
  for (let after = 0; ; ) {
    const rows = await readLog(context, projectId, importId, { after });
    if (!rows.ok) throw new Error(`the log of an import cannot be read: ${rows.problems[0].code}`);
    const last = rows.value.at(-1);
    if (!last) break;
    yield rows.value.map(lineOf).join('');
    after = last.number;
  }
  yield `${JSON.stringify({ done: true, ...totals })}\n`;
}
