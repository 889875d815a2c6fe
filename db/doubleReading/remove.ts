import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId, ReadingId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context } from '../context';
import { idOf, parse } from '../parse';
import { readings } from '../schema';
import { DoubleReadingRef } from './input';
import { openTo } from './openTo';

/** Whether there was such a reading of this person's own. */
export async function deleteReading({ tx, by }: Act, doubleReadingId: string, id: ReadingId): Promise<boolean> {
  const gone = await tx
    .delete(readings)
    .where(and(eq(readings.doubleReadingId, doubleReadingId), eq(readings.readerId, by), eq(readings.id, id)))
    .returning({ id: readings.id });
  return gone.length > 0;
}

const Removal = z.object({ ...DoubleReadingRef.shape, readingId: idOf<ReadingId>() });

/** Takes back a reading of one's own. Problems: not_allowed, handed_in, not_found. */
export async function removeReading(context: Context, projectId: ProjectId, input: z.input<typeof Removal>): Promise<Result<null>> {
  const parsed = parse(Removal, input);
  if (!parsed.ok) return parsed;
  const { doubleReadingId, readingId } = parsed.value;
  return act(context, 'double_reading.read', projectId, async (action) => {
    const open = await openTo(action, projectId, doubleReadingId);
    if (!open.ok) return open;
    if (!(await deleteReading(action, doubleReadingId, readingId))) return fail('not_found');
    await action.log('double_reading', doubleReadingId, {});
    return ok(null);
  });
}
