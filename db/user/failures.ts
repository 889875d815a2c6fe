import { and, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '../client';
import { signInFailures } from '../schema';

const WINDOW_MS = 15 * 60_000;
/** Failed attempts allowed in one window, per account and per network address. */
const LIMITS = { account: 10, address: 50 } as const;

type Keys = { readonly account: string; readonly address: string };

const keysOf = ({ account, address }: Keys) => [`account:${account}`, `address:${address}`] as const;

/** Minutes to wait, or null when another attempt is free. */
export async function waitBeforeSignIn(db: Database, keys: Keys, now: Date): Promise<number | null> {
  const [account, address] = keysOf(keys);
  const rows = await db
    .select()
    .from(signInFailures)
    .where(and(inArray(signInFailures.key, [account, address]), gt(signInFailures.windowEnds, now)));
  const blocked = rows.filter((row) => row.count >= (row.key === account ? LIMITS.account : LIMITS.address));
  if (!blocked.length) return null;
  return Math.ceil((Math.max(...blocked.map((row) => row.windowEnds.getTime())) - now.getTime()) / 60_000);
}

/** Counts one failure; windows that ended are swept on the way. */
export async function countFailure(db: Database, keys: Keys, now: Date): Promise<void> {
  const windowEnds = new Date(now.getTime() + WINDOW_MS);
  await db.delete(signInFailures).where(lt(signInFailures.windowEnds, now));
  await db
    .insert(signInFailures)
    .values([...keysOf(keys)].sort().map((key) => ({ key, count: 1, windowEnds })))
    .onConflictDoUpdate({ target: signInFailures.key, set: { count: sql`${signInFailures.count} + 1` } });
}

/** A successful sign-in clears the account's own count. */
export async function forgetFailures(db: Database, { account }: Keys): Promise<void> {
  await db.delete(signInFailures).where(inArray(signInFailures.key, [`account:${account}`]));
}
