import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/result';

export const LIMIT = { usual: 50, most: 200 } as const;

/** How every list is asked for its next page. */
export const PageQuery = z.object({
  limit: z.coerce
    .number()
    .int('invalid')
    .min(1, 'invalid')
    .max(LIMIT.most, 'invalid')
    .default(LIMIT.usual)
    .meta({
      description: `How many at most, 1 to ${LIMIT.most}.`,
    }),
  cursor: z.string().max(500).optional().meta({ description: 'The `next` of the page before; nothing else can be read from it.' }),
});
export type Asked = z.output<typeof PageQuery>;

/** A page of `item`s with the cursor of the next, null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item).readonly(), next: z.string().nullable() });
}

/** A place in a list as a cursor: base64url, so that nobody takes it for something to build by hand. */
export const writeCursor = (place: string): string => Buffer.from(place, 'utf8').toString('base64url');

/** The place a cursor stands for; null for the beginning. Problems: invalid (cursor). */
export function readCursor(cursor: string | undefined): Result<string | null> {
  if (cursor === undefined) return ok(null);
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  return place && writeCursor(place) === cursor ? ok(place) : fail('invalid', 'cursor');
}

/** The same where places are counted: a number of a row. Problems: invalid (cursor). */
export function readNumber(cursor: string | undefined): Result<number | null> {
  const place = readCursor(cursor);
  if (!place.ok || place.value === null) return place.ok ? ok(null) : place;
  return /^[1-9]\d{0,14}$/.test(place.value) ? ok(Number(place.value)) : fail('invalid', 'cursor');
}

/** The same where the list itself can tell its own places. Problems: invalid (cursor). */
export function readPlaceIn(cursor: string | undefined, isOurs: (place: string) => boolean): Result<string | null> {
  const place = readCursor(cursor);
  return !place.ok || place.value === null || isOurs(place.value) ? place : fail('invalid', 'cursor');
}

export interface Slice<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A page of a list that is read whole; `keyOf` tells one row from all others. Problems: invalid (a cursor whose row is not there). */
export function slice<T>(rows: readonly T[], keyOf: (row: T) => string, { limit, cursor }: Asked): Result<Slice<T>> {
  const place = readCursor(cursor);
  if (!place.ok) return place;
  const from = place.value === null ? 0 : rows.findIndex((row) => keyOf(row) === place.value) + 1;
  if (from === 0 && place.value !== null) return fail('invalid', 'cursor');
  const items = rows.slice(from, from + limit);
  const last = items.at(-1);
  return ok({ items, next: last !== undefined && from + limit < rows.length ? writeCursor(keyOf(last)) : null });
}

/** A page the database read, its `next` as a cursor. */
export const asSlice = <T>({ items, next }: Slice<T>): Slice<T> => ({ items, next: next === null ? null : writeCursor(next) });
