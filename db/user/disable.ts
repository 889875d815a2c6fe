import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Context } from '../context';
import { actOnInstance, type House } from '../house';
import { users } from '../schema';
import { revokeTokensOf } from '../token/revoke';

/** Closes an account, every session of it and, for ever, every token. Nobody closes their own: the last administrator could lock the house. */
export function disableUser(context: Context | House, userId: UserId): Promise<Result<null>> {
  return actOnInstance(context, 'account.disable', async ({ tx, at, by, log }) => {
    if (by === userId) return fail('not_allowed');
    const changed = await tx
      .update(users)
      .set({ disabledAt: at, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
      .returning({ id: users.id });
    if (!changed.length) return fail('not_found');
    await revokeTokensOf(tx, userId, at);
    await log('user', userId, {});
    return ok(null);
  });
}

/** Opens a disabled account again; its old sessions stay dead. */
export function enableUser(context: Context | House, userId: UserId): Promise<Result<null>> {
  return actOnInstance(context, 'account.enable', async ({ tx, log }) => {
    const changed = await tx
      .update(users)
      .set({ disabledAt: null })
      .where(and(eq(users.id, userId), isNotNull(users.disabledAt)))
      .returning({ id: users.id });
    if (!changed.length) return fail('not_found');
    await log('user', userId, {});
    return ok(null);
  });
}
