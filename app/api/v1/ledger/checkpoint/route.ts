import { database } from '@/app/_session/database';
import { latestCheckpoint } from '@/db/ledger/proof';
import { asResult } from '@/db/problem';
import { fail, ok } from '@/lib/result';
import { only } from '../../only';
import { problemResponse } from '../../problem';
import { plain } from '../answer';

export const dynamic = 'force-dynamic';

/** `GET /api/v1/ledger/checkpoint`: the newest checkpoint as a signed note (C2SP tlog-checkpoint). Open to anyone; 404 before the first. */
export async function GET(request: Request): Promise<Response> {
  const found = await asResult(async () => {
    const checkpoint = await latestCheckpoint(database());
    return checkpoint ? ok(checkpoint.note) : fail('not_found');
  });
  return found.ok ? plain(found.value) : problemResponse(found.problems[0], request);
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
