import { eq, sql } from 'drizzle-orm';
import type { UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Database } from '../client';
import { asResult } from '../problem';
import { users } from '../schema';
import { countFailure, forgetFailures, waitBeforeSignIn } from './failures';
import { hashPassword, passwordMatches } from './hash';

interface Attempt {
  readonly email: string;
  readonly password: string;
  /** The network address it comes from, for counting failures. */
  readonly address: string;
}

let decoy: Promise<string> | undefined;

/** Who this is. An unknown address costs the same hashing as a wrong password, so that neither tells which it was. */
export function authenticate(db: Database, attempt: Attempt, now: Date): Promise<Result<{ userId: UserId; sessionVersion: number }>> {
  return asResult(async () => {
    const email = attempt.email.trim().toLowerCase();
    const keys = { account: email, address: attempt.address };
    const minutes = await waitBeforeSignIn(db, keys, now);
    if (minutes !== null) return fail('too_many_attempts', undefined, { minutes });
    const [user] = await db
      .select()
      .from(users)
      .where(eq(sql`lower(${users.email})`, email))
      .limit(1);
    decoy ??= hashPassword('no account has this password');
    const matches = await passwordMatches(user?.passwordHash ?? (await decoy), attempt.password);
    if (!user || !matches) {
      await countFailure(db, keys, now);
      return fail('sign_in_failed');
    }
    if (user.disabledAt) return fail('account_disabled');
    await forgetFailures(db, keys);
    return ok({ userId: user.id as UserId, sessionVersion: user.sessionVersion });
  });
}
