import { acting } from '@/app/_session/action';
import type { Context } from '@/db/context';
import { type TakenTables, takeTables } from '@/db/export/table';
import { type Project, readProject } from '@/db/project/read';
import { attachment } from '@/lib/export/fileName';
import type { TableName } from '@/lib/export/table/column';
import { tableNamed } from '@/lib/export/table/descriptions';
import { type Choices, FORMATS, MEDIA, tablesIn, writeTable } from '@/lib/export/table/format';
import { tableFileName } from '@/lib/export/table/name';
import { LANGUAGES } from '@/lib/message/define';
import { fail, ok, type Result } from '@/lib/result';
import { strayName } from '../../../../_http/stray';
import { only } from '../../../../only';
import { problemsResponse } from '../../../../problem';
import { streamOf } from '../../../../stream';

interface Route {
  params: Promise<{ project: string; table: string }>;
}

function readChoices(query: URLSearchParams): Result<Choices> {
  const stray = strayName(query, 'format', 'language', 'bom');
  if (stray) return stray;
  const format = FORMATS.find((one) => one === (query.get('format') ?? 'csv'));
  if (!format) return fail('invalid', 'format');
  const asked = query.get('language');
  const language = LANGUAGES.find((one) => one === asked) ?? null;
  if (asked !== null && language === null) return fail('invalid', 'language');
  const bom = query.get('bom') ?? '0';
  return bom === '0' || bom === '1' ? ok({ format, language, bom: bom === '1' }) : fail('invalid', 'bom');
}

interface Taking {
  readonly project: Project;
  readonly table: TableName;
  readonly choices: Choices;
  readonly taken: TakenTables;
}

async function take(context: Context, slug: string, name: string, query: URLSearchParams): Promise<Result<Taking>> {
  const project = await readProject(context, slug);
  if (!project.ok) return project;
  const table = tableNamed(name);
  if (!table) return fail('not_found');
  const choices = readChoices(query);
  if (!choices.ok) return choices;
  const { format, language, bom } = choices.value;
  const taken = await takeTables(context, project.value.id, tablesIn(table, format), {
    language: language ?? 'en',
    kind: format,
    choices: { bom, ...(language && { language }) },
  });
  return taken.ok ? ok({ project: project.value, table, choices: choices.value, taken: taken.value }) : taken;
}

/**
 * `GET /api/v1/projects/<slug>/tables/<claims|records|sources|events>?format=csv|package|xlsx|jsonl|hxl&language=en|ar&bom=0|1`: a table of the
 * project, streamed, as its description documents it. Without `language` the headings are the names of the columns. Taking it is an
 * act in the ledger. 401, 404, 422 and 503 as problem details.
 */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { project: slug, table: name } = await params;
  const query = new URL(request.url).searchParams;
  const result = await acting('GET /api/v1/projects/tables', (context) => take(context, slug, name, query));
  if (!result.ok) return problemsResponse(result.problems, request);
  const { project, table, choices, taken } = result.value;
  const { type, extension } = MEDIA[choices.format];
  const language = choices.language ?? 'en';
  const title = language === 'ar' ? project.titleAr : project.titleEn;
  return new Response(streamOf(writeTable(table, taken.portions, choices, { project: { slug, title }, taken: taken.taken })), {
    headers: {
      'content-type': type,
      'content-disposition': attachment(tableFileName({ slug, title }, table, taken.taken, language, extension)),
      'cache-control': 'private, no-store',
      vary: 'authorization, cookie',
    },
  });
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
