import { acting } from '@/app/_session/action';
import type { Context } from '@/db/context';
import { asResult } from '@/db/problem';
import { projectOfRecord, readRecord } from '@/db/reconciliation/read';
import { recordJson } from '@/lib/export/recordJson';
import { parseId, type ReconciliationId } from '@/lib/id';
import { fail } from '@/lib/result';
import { only } from '../../only';
import { problemsResponse } from '../../problem';

interface Route {
  params: Promise<{ id: string }>;
}

/** Strangers to the project and unknown ids get the same answer. */
function read(context: Context, id: ReconciliationId | null) {
  return asResult(async () => {
    const projectId = id && (await projectOfRecord(context.db, id));
    return id && projectId ? readRecord(context, projectId, id) : fail('not_found');
  });
}

/**
 * `GET /api/v1/records/<id>`: one record with its whole provenance; its fields are described at `recordJson`. Needs a session or a token;
 * 401 without one, 404 when there is no such record for this person, 503 while the database does not answer.
 */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const id = parseId<ReconciliationId>((await params).id);
  const result = await acting('GET /api/v1/records', (context) => read(context, id));
  if (!result.ok) return problemsResponse(result.problems, request);
  return Response.json(recordJson(result.value), { headers: { 'cache-control': 'private, no-store', vary: 'authorization, cookie' } });
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
