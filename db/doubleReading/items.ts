import { and, asc, eq } from 'drizzle-orm';
import { align, type Item } from '../../lib/agreement/align';
import type { Reading } from '../../lib/agreement/reading';
import type { DoubleReadingId, ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import type { Act } from '../context';
import { quotes, readings, settlements } from '../schema';
import { readingOf } from './input';
import { type DoubleReadingRow, handInsOf, rowOf } from './row';

export interface Adjudication {
  readonly row: DoubleReadingRow;
  readonly items: readonly Item[];
  isSettled(item: Item): boolean;
}

/** One reader's readings, in the order of the texts. Who may have them is for the caller to know. */
export async function readingsOf(db: Executor, doubleReadingId: string, readerId: string): Promise<Reading[]> {
  const rows = await db
    .select({ reading: readings, start: quotes.start, end: quotes.end })
    .from(readings)
    .innerJoin(quotes, eq(quotes.id, readings.quoteId))
    .where(and(eq(readings.doubleReadingId, doubleReadingId), eq(readings.readerId, readerId)))
    .orderBy(asc(readings.captureId), asc(quotes.start), asc(quotes.end), asc(readings.id));
  return rows.map(({ reading, start, end }) => readingOf(reading, { start, end }));
}

/** Both readings beside each other. Only once both are handed in. */
export async function itemsOf(db: Executor, row: DoubleReadingRow): Promise<Item[]> {
  const [first, second] = [await readingsOf(db, row.id, row.firstReader), await readingsOf(db, row.id, row.secondReader)];
  return align(first, second);
}

/** What the adjudicator has before them. Problems: not_found, not_allowed (somebody else), not_handed_in. */
export async function adjudicationOf({ tx, by }: Act, projectId: ProjectId, id: DoubleReadingId): Promise<Result<Adjudication>> {
  const row = await rowOf(tx, projectId, id);
  if (!row) return fail('not_found');
  if (row.adjudicator !== by) return fail('not_allowed');
  if ((await handInsOf(tx, [id])).length < 2) return fail('not_handed_in');
  const settled = await tx
    .select({ first: settlements.firstReading, second: settlements.secondReading })
    .from(settlements)
    .where(eq(settlements.doubleReadingId, id));
  const done = new Set(settled.flatMap(({ first, second }) => [first, second]));
  const isSettled = ({ first, second }: Item) => [first, second].some((reading) => reading !== null && done.has(reading.id));
  return ok({ row, items: await itemsOf(tx, row), isSettled });
}
