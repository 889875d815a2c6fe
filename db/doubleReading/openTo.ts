import { and, eq } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Act } from '../context';
import { doubleReadings, handIns } from '../schema';
import { type DoubleReadingRow, isReader } from './row';

/** The double reading, when this person may still read in it; its row is the queue at which writing and handing in wait. */
export async function openTo({ tx, by }: Act, projectId: ProjectId, id: string): Promise<Result<DoubleReadingRow>> {
  const [row] = await tx
    .select()
    .from(doubleReadings)
    .where(and(eq(doubleReadings.projectId, projectId), eq(doubleReadings.id, id)))
    .for('update');
  if (!row) return fail('not_found');
  if (!isReader(row, by)) return fail('not_allowed');
  const [mine] = await tx
    .select({ at: handIns.at })
    .from(handIns)
    .where(and(eq(handIns.doubleReadingId, id), eq(handIns.readerId, by)));
  return mine ? fail('handed_in') : ok(row);
}
