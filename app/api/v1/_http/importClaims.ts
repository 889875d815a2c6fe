import { problemTeller } from '@/app/_ui/problemTeller';
import type { Context } from '@/db/context';
import { importLines } from '@/db/import/lines';
import { type LogRow, readLog } from '@/db/import/read';
import type { ImportId, ProjectId } from '@/lib/id';
import type { Language } from '@/lib/message/define';
import { languageOf, problemsResponse } from '../problem';
import { streamOf } from '../stream';
import type { House } from './dispatch';
import { fileIn } from './fileIn';

const NDJSON = /^application\/(x-ndjson|jsonl|x-jsonlines)\s*(;|$)/i;

/**
 * `POST /projects/{project}/claims:import`: claims as NDJSON, one object a line under the names of `lib/import/fields.ts`, imported as one
 * act that can be taken back; NDJSON out, a line per row with its outcome, the totals last.
 */
export function importClaimsLines(request: Request, slug: string, house: House): Promise<Response> {
  return fileIn(request, slug, house, { types: NDJSON, where: 'POST claims:import' }, async ({ context, projectId, file }) => {
    const imported = await importLines(context, projectId, file);
    if (!imported.ok) return problemsResponse(imported.problems, request);
    const { importId, ...totals } = imported.value;
    const lines = outcomes(languageOf(request), context, projectId, importId, { importId, ...totals });
    return new Response(streamOf(lines), {
      status: 200,
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
}

async function* outcomes(
  language: Language,
  context: Context,
  projectId: ProjectId,
  importId: ImportId,
  totals: object,
): AsyncGenerator<string, void> {
  const say = problemTeller(language);
  const lineOf = ({ number, outcome, problems, claimId }: LogRow) => {
    const why = problems.map((problem) => ({
      code: problem.code,
      ...(problem.field ? { field: problem.field } : {}),
      detail: say(problem),
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
