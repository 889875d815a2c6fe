import { acting } from '@/app/_session/action';
import type { Context } from '@/db/context';
import { readProject } from '@/db/project/read';
import { approveReconciliation, returnReconciliation } from '@/db/reconciliation/decide';
import { fail, type Result } from '@/lib/result';
import { jsonBody } from '../../../../../body';
import { problemResponse } from '../../../../../problem';

interface Route {
  params: Promise<{ project: string; record: string }>;
}

interface Decision {
  readonly decision?: unknown;
  readonly note?: unknown;
}

async function decide(context: Context, slug: string, reconciliationId: string, request: Request): Promise<Result<null>> {
  const [project, body] = await Promise.all([readProject(context, slug), jsonBody<Decision | null>(request)]);
  if (!project.ok) return project;
  if (!body.ok) return body;
  const { decision, note = '' } = body.value ?? {};
  const input = { reconciliationId, note: String(note) };
  if (decision === 'approved') return approveReconciliation(context, project.value.id, input);
  if (decision === 'returned') return returnReconciliation(context, project.value.id, input);
  return fail('invalid', 'decision');
}

/**
 * `POST /api/v1/projects/<slug>/records/<id>/decision` with `{"decision": "approved" | "returned", "note"?}`: a second person's word on a
 * submitted reconciliation. Needs a session that may approve. 204; 401, 403, 404, 409 (decided already, or changed
 * since), 415, 422, 503 as problem details.
 */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const { project, record } = await params;
  const result = await acting('POST /api/v1/projects/records/decision', (context) => decide(context, project, record, request));
  return result.ok ? new Response(null, { status: 204 }) : problemResponse(result.problems[0], request);
}
