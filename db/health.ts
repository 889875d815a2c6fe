import { sql } from 'drizzle-orm';
import type { Database } from './client';
import { problemOf } from './problem';

/** Whether the database answers a question that needs no table. */
export async function databaseAnswers(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch (error) {
    if (problemOf(error)) return false;
    throw error;
  }
}
