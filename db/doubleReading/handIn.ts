import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context } from '../context';
import { parse } from '../parse';
import { handIns, readings } from '../schema';
import { DoubleReadingRef } from './input';
import { openTo } from './openTo';

export const HandInInput = z.object({ ...DoubleReadingRef.shape, count: z.number().int().min(0) });

/** Hands in all of one's readings, as many as the person saw; from then on none changes. Problems: not_allowed, handed_in, changed_meanwhile. */
export async function handIn(context: Context, projectId: ProjectId, input: z.input<typeof HandInInput>): Promise<Result<null>> {
  const parsed = parse(HandInInput, input);
  if (!parsed.ok) return parsed;
  const { doubleReadingId, count } = parsed.value;
  return act(context, 'double_reading.hand_in', projectId, async (action) => {
    const open = await openTo(action, projectId, doubleReadingId);
    if (!open.ok) return open;
    const { tx, at, by, log } = action;
    const mine = await tx
      .select({ id: readings.id })
      .from(readings)
      .where(and(eq(readings.doubleReadingId, doubleReadingId), eq(readings.readerId, by)));
    if (mine.length !== count) return fail('changed_meanwhile');
    await tx.insert(handIns).values({ projectId, doubleReadingId, readerId: by, at });
    await log('double_reading', doubleReadingId, {});
    return ok(null);
  });
}
