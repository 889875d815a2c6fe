import { database } from '@/app/_session/database';
import { verifierKeys } from '@/db/ledger/proof';
import { asResult } from '@/db/problem';
import { ok } from '@/lib/result';
import { only } from '../../only';
import { problemResponse } from '../../problem';
import { plain } from '../answer';

export const dynamic = 'force-dynamic';

/** `GET /api/v1/ledger/keys`: every key that signed a checkpoint, one a line, as C2SP signed notes write them. Open to anyone. */
export async function GET(request: Request): Promise<Response> {
  const keys = await asResult(async () => ok(await verifierKeys(database())));
  return keys.ok ? plain(`${keys.value.join('\n')}\n`) : problemResponse(keys.problems[0], request);
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
