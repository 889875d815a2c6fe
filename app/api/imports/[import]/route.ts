import { acting } from '@/app/_session/action';
import { preferences } from '@/app/_session/preferences';
import { translator } from '@/app/_ui/i18n';
import { problemSentence } from '@/app/_ui/problemSentence';
import { streamOf } from '@/app/api/v1/stream';
import type { Context } from '@/db/context';
import { type LogRow, readLog } from '@/db/import/read';
import { attachment } from '@/lib/export/fileName';
import { BOM, csvLines } from '@/lib/export/table/csv';
import { type ImportId, type ProjectId, parseId } from '@/lib/id';
import { fail, ok, PROBLEM_STATUS, type Result } from '@/lib/result';

interface Route {
  params: Promise<{ import: string }>;
}

interface Place {
  readonly projectId: ProjectId;
  readonly importId: ImportId;
}

async function firstPage(context: Context, { projectId, importId }: Place): Promise<Result<{ context: Context; rows: LogRow[] }>> {
  const rows = await readLog(context, projectId, importId, {});
  return rows.ok ? ok({ context, rows: rows.value }) : rows;
}

/** The log of an import as CSV, in the reader's language: row, outcome, reasons, claim and its words. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const importId = parseId<ImportId>((await params).import);
  const projectId = parseId<ProjectId>(new URL(request.url).searchParams.get('project') ?? '');
  const { language, digits } = await preferences();
  const t = translator({ language, digits });
  const first = await acting('imports log', (context) =>
    importId && projectId ? firstPage(context, { importId, projectId }) : Promise.resolve(fail('not_found')),
  );
  if (!first.ok || !importId || !projectId) {
    const problem = first.ok ? ({ code: 'not_found' } as const) : first.problems[0];
    return new Response(problemSentence(t, problem, language), { status: PROBLEM_STATUS[problem.code] });
  }
  const { context } = first.value;
  const lines = (rows: readonly LogRow[]) =>
    csvLines(
      rows.map(({ number, outcome, problems, claimId, claim }) => {
        const reasons = problems.map((problem) => problemSentence(t, problem, language)).join(' ');
        return [number, t(`imports.became.${outcome}`), reasons, claimId, claim?.words ?? null];
      }),
    );
  async function* parts(place: Place, rows: LogRow[]): AsyncGenerator<string, void> {
    const head = [t('imports.row'), t('imports.becomes'), t('imports.why'), 'claim_id', t('imports.words.claim')];
    yield BOM + csvLines([head]);
    for (let page = rows; page.length; ) {
      yield lines(page);
      const next = await readLog(context, place.projectId, place.importId, { after: page.at(-1)?.number ?? 0 });
      page = next.ok ? next.value : [];
    }
  }
  const name = `import-${importId.slice(0, 8)}.csv`;
  return new Response(streamOf(parts({ importId, projectId }, first.value.rows)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': attachment({ ascii: name, utf8: name }),
      'cache-control': 'no-store',
    },
  });
}
