import { acting } from '@/app/_session/action';
import { houseOrigin } from '@/app/_session/origin';
import type { Context } from '@/db/context';
import { takeWikidata, WIKIDATA_FORMATS, type WikidataFormat } from '@/db/export/wikidata';
import { readProject } from '@/db/project/read';
import { attachment } from '@/lib/export/fileName';
import { fail } from '@/lib/result';
import { strayName } from '../../../../_http/stray';
import { only } from '../../../../only';
import { problemsResponse } from '../../../../problem';

interface Route {
  params: Promise<{ project: string }>;
}

const FILE: Readonly<Record<WikidataFormat, { readonly type: string; readonly extension: string }>> = {
  quickstatements: { type: 'text/plain; charset=utf-8', extension: 'quickstatements.txt' },
  mismatch: { type: 'text/csv; charset=utf-8; header=present', extension: 'mismatch.csv' },
};

async function take(context: Context, slug: string, query: URLSearchParams) {
  const project = await readProject(context, slug);
  if (!project.ok) return project;
  const stray = strayName(query, 'record', 'item', 'format', 'statement', 'value');
  if (stray) return stray;
  const format = WIKIDATA_FORMATS.find((one) => one === (query.get('format') ?? 'quickstatements'));
  if (!format) return fail('invalid', 'format');
  const given = (name: string) => query.get(name) ?? '';
  const input = {
    format,
    record: given('record'),
    item: given('item'),
    statement: given('statement'),
    value: given('value'),
    origin: await houseOrigin(),
  };
  const taken = await takeWikidata(context, project.value.id, input);
  return taken.ok ? { ok: true as const, value: { ...taken.value, format } } : taken;
}

/**
 * `GET /api/v1/projects/<slug>/tables/wikidata?record=<id>&item=Q…&format=quickstatements|mismatch&statement=&value=`: an approved
 * record of the dead or the injured for Wikidata, for the item the caller names. Taking it is an act in the ledger. 401, 404, 422
 * and 503 as problem details.
 */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { project: slug } = await params;
  const query = new URL(request.url).searchParams;
  const result = await acting('GET /api/v1/projects/tables/wikidata', (context) => take(context, slug, query));
  if (!result.ok) return problemsResponse(result.problems, request);
  const { text, item, position, format } = result.value;
  const { type, extension } = FILE[format];
  const name = `${slug}-${item}-ledger-${position}.${extension}`;
  return new Response(text, {
    headers: {
      'content-type': type,
      'content-disposition': attachment({ ascii: name, utf8: name }),
      'cache-control': 'private, no-store',
      vary: 'authorization, cookie',
    },
  });
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
