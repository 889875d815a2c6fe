import { acting } from '@/app/_session/action';
import { meansOfBundles } from '@/app/_session/ledger';
import type { Context } from '@/db/context';
import { type BundleAsked, type TakenBundle, takeBundle } from '@/db/export/bundle';
import { type Project, readProject } from '@/db/project/read';
import { bundleFileName } from '@/lib/bundle/fileName';
import { attachment } from '@/lib/export/fileName';
import { fail, ok, type Problem, type Result } from '@/lib/result';
import { strayName } from '../../../_http/stray';
import { only } from '../../../only';
import { problemResponse } from '../../../problem';
import { streamOf } from '../../../stream';

interface Route {
  params: Promise<{ project: string }>;
}

/** As long as a form of four short fields can be, in bytes. */
const FORM = 2000;

/** What is asked, in the address or in a form's body. */
async function fieldsOf(request: Request): Promise<URLSearchParams> {
  const fields = new URLSearchParams(new URL(request.url).search);
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  if (isForm && Number(request.headers.get('content-length') ?? FORM + 1) <= FORM)
    for (const [name, value] of new URLSearchParams(await request.text())) fields.set(name, value);
  return fields;
}

function askedOf(fields: URLSearchParams, { id }: Project): Result<BundleAsked> {
  const stray = strayName(fields, 'record', 'incident', 'texts', 'names');
  if (stray) return stray;
  const [record, incident] = [fields.get('record') || null, fields.get('incident') || null];
  if (record !== null && incident !== null) return fail('invalid', 'incident');
  const [texts, names] = [fields.get('texts') ?? '1', fields.get('names') ?? '1'];
  for (const [field, value] of Object.entries({ texts, names })) if (value !== '0' && value !== '1') return fail('invalid', field);
  const scope = record ? { kind: 'record', id: record } : incident ? { kind: 'incident', id: incident } : { kind: 'project', id };
  return ok({ scope, choices: { texts: texts === '1', names: names === '1' } } as BundleAsked);
}

interface Taking {
  readonly slug: string;
  readonly asked: BundleAsked;
  readonly bundle: TakenBundle;
}

async function take(context: Context, slug: string, fields: URLSearchParams): Promise<Result<Taking>> {
  const project = await readProject(context, slug);
  if (!project.ok) return project;
  const asked = askedOf(fields, project.value);
  if (!asked.ok) return asked;
  const bundle = await takeBundle(context, project.value.id, asked.value, meansOfBundles());
  return bundle.ok ? ok({ slug, asked: asked.value, bundle: bundle.value }) : bundle;
}

/** Back to the screen for whoever sent its form, with what went wrong; problem details for programs. */
function refusal(problem: Problem, request: Request, slug: string, fields: URLSearchParams): Response {
  if (!request.headers.get('accept')?.includes('text/html')) return problemResponse(problem, request);
  const back = new URLSearchParams({ problem: problem.code });
  for (const name of ['record', 'incident']) if (fields.get(name)) back.set(name, fields.get(name) ?? '');
  return new Response(null, {
    status: 303,
    headers: { location: `/p/${encodeURIComponent(slug)}/export?${back}#bundle`, 'cache-control': 'no-store' },
  });
}

/**
 * `POST /api/v1/projects/<slug>/bundle?record=<id>|incident=<id>&texts=0|1&names=0|1`, the same fields as a form, too: the proof bundle
 * of one record, one incident with its parts, or the whole project, streamed. Not a GET, because taking it is an act in the ledger.
 * `texts=0` leaves captured texts out, `names=0` the names of people. 401, 404, 409 (the taker reads one of its documents blind), 422
 * and 503 as problem details.
 */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const { project: slug } = await params;
  const fields = await fieldsOf(request);
  // A form of another site would take it in the name of whoever is signed in here.
  if (request.headers.get('sec-fetch-site') === 'cross-site') return problemResponse({ code: 'cross_site' }, request);
  const result = await acting('POST /api/v1/projects/bundle', (context) => take(context, slug, fields));
  if (!result.ok) return refusal(result.problems[0], request, slug, fields);
  const { asked, bundle } = result.value;
  return new Response(streamOf(bundle.bytes), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': attachment(bundleFileName(slug, asked.scope, bundle.titles, bundle.taken.at)),
      'cache-control': 'private, no-store',
      vary: 'authorization, cookie',
    },
  });
}

const other = only('POST');

export { other as DELETE, other as GET, other as PATCH, other as PUT };
