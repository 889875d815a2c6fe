import { and, eq, inArray, sql } from 'drizzle-orm';
import type { DoubleReadingId, ProjectId, UserId } from '../../lib/id';
import type { Executor } from '../client';
import { doubleReadings, handIns } from '../schema';

export type DoubleReadingRow = typeof doubleReadings.$inferSelect;

/** A double reading of the project, or nothing. */
export async function rowOf(db: Executor, projectId: ProjectId, id: DoubleReadingId): Promise<DoubleReadingRow | undefined> {
  const [row] = await db
    .select()
    .from(doubleReadings)
    .where(and(eq(doubleReadings.projectId, projectId), eq(doubleReadings.id, id)));
  return row;
}

/** Who of these double readings has handed in, and when. */
export async function handInsOf(db: Executor, ids: readonly string[]): Promise<{ doubleReadingId: string; readerId: string; at: Date }[]> {
  if (!ids.length) return [];
  return db
    .select({ doubleReadingId: handIns.doubleReadingId, readerId: handIns.readerId, at: handIns.at })
    .from(handIns)
    .where(inArray(handIns.doubleReadingId, [...ids]));
}

export const isReader = ({ firstReader, secondReader }: DoubleReadingRow, userId: UserId): boolean =>
  userId === firstReader || userId === secondReader;

/** Both have handed in: an SQL condition on a row of `double_readings`. */
export const closed = sql`(select count(*) from hand_ins h where h.double_reading_id = ${doubleReadings.id}) = 2`;
