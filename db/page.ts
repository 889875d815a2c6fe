import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type Id, parseId } from '../lib/id';

/** How many rows a list shows at once. */
export const PAGE = 50;

/** A page of a list, and where the next one begins; null on the last. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** What a list ordered by date can be narrowed to. */
export interface ListFilter {
  /** Words anywhere in the names of a row. */
  readonly text?: string;
  /** A page's `next`. */
  readonly after?: string;
  /** How many rows at most; a screen's page when absent. */
  readonly limit?: number;
}

/** Of what one is chosen from so many are listed; the rest is found by words. */
export const NEWEST = 300;

/** What a list to choose one from holds, and whether that is all there is. */
export interface Newest<T> {
  readonly rows: readonly T[];
  readonly all: boolean;
}

/** One row more than NEWEST was read: whether these are all. */
export function newest<T>(rows: readonly T[]): Newest<T> {
  return { rows: rows.slice(0, NEWEST), all: rows.length <= NEWEST };
}

/** The key by which a list stands, newest first: EDTF date ('' when there is none, so it comes last), moment of making, id. */
interface Dated {
  readonly date: string | null;
  readonly createdAt: Date;
  readonly id: string;
}

function writeKey({ date, createdAt, id }: Dated): string {
  return `${date ?? ''}_${createdAt.getTime()}_${id}`;
}

/** Whether a page's `next` was ours. */
export function isPlace(after: string): boolean {
  return /^[^_\0]{0,60}_\d{1,15}_.{36}$/.test(after) && parseId(after.slice(-36)) !== null;
}

/** Only what stands after the key in descending order, as one range of the index on these three; all of it for a key nobody wrote. */
export function beneath(after: string | undefined, date: SQLWrapper, createdAt: SQLWrapper, id: SQLWrapper): SQL | undefined {
  const [, day = '', time = '', key = ''] = /^([^_]{0,60})_(\d{1,15})_(.{36})$/.exec(after ?? '') ?? [];
  const last = parseId<Id<string>>(key);
  if (!last) return undefined;
  return sql`(coalesce(${date}, ''), ${createdAt}, ${id}) < (${day}, ${new Date(Number(time)).toISOString()}::timestamptz, ${last}::uuid)`;
}

/** The same for a list that stands by its moments alone, whose places have no date. */
export function beneathMoment(after: string | undefined, moment: SQLWrapper, id: SQLWrapper): SQL | undefined {
  const [, time = '', key = ''] = /^_(\d{1,15})_(.{36})$/.exec(after ?? '') ?? [];
  const last = parseId<Id<string>>(key);
  return last ? sql`(${moment}, ${id}) < (${new Date(Number(time)).toISOString()}::timestamptz, ${last}::uuid)` : undefined;
}

/** The order `beneath` counts on. */
export function newestFirst(date: SQLWrapper, createdAt: SQLWrapper, id: SQLWrapper): SQL {
  return sql`coalesce(${date}, '') desc, ${createdAt} desc, ${id} desc`;
}

/** One row more than a page was read: whether there is a next one. */
export function pageOf<T extends Dated>(rows: readonly T[], limit = PAGE): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? writeKey(last) : null };
}
