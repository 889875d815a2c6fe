import { acting } from '@/app/_session/action';
import { recordClaim } from '@/db/claim/record';
import type { Context } from '@/db/context';
import { readProject } from '@/db/project/read';
import type { Result } from '@/lib/result';
import { jsonBody } from '../../../body';
import { problemResponse } from '../../../problem';

interface Route {
  params: Promise<{ project: string }>;
}

async function record(context: Context, slug: string, request: Request): Promise<Result<string>> {
  const [project, body] = await Promise.all([readProject(context, slug), jsonBody<Parameters<typeof recordClaim>[2]>(request)]);
  if (!project.ok) return project;
  return body.ok ? recordClaim(context, project.value.id, body.value) : body;
}

/**
 * `POST /api/v1/projects/<slug>/claims`: records one claim; the body is what `db/claim/record.ts` takes, offsets in code
 * points. Needs a session with the right to record. 201 with `{id}`; 401, 404, 409, 415, 422, 503 as problem details.
 */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const { project } = await params;
  const result = await acting('POST /api/v1/projects/claims', (context) => record(context, project, request));
  return result.ok ? Response.json({ id: result.value }, { status: 201 }) : problemResponse(result.problems[0], request);
}
