import { database } from '@/app/_session/database';
import { databaseAnswers } from '@/db/health';

export const dynamic = 'force-dynamic';

/** 200 when the database answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  const answers = await databaseAnswers(database());
  return Response.json({ database: answers ? 'ok' : 'unavailable' }, { status: answers ? 200 : 503 });
}
