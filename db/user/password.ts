import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context } from '../context';
import { actOnInstance, type House } from '../house';
import { parse } from '../parse';
import { users } from '../schema';
import { revokeTokensOf } from '../token/revoke';
import { hashPassword, passwordMatches } from './hash';
import { newPassword } from './input';

const Reset = z.object({ password: newPassword });
export const PasswordInput = z.object({ current: z.string(), password: newPassword, repeated: z.string() });

const raised = sql`${users.sessionVersion} + 1`;

/** Sets a password for somebody; every session of the account ends, and every token: whoever had the old one may have made them. */
export async function resetPassword(context: Context | House, userId: UserId, input: z.input<typeof Reset>): Promise<Result<null>> {
  const parsed = parse(Reset, input);
  if (!parsed.ok) return parsed;
  const passwordHash = await hashPassword(parsed.value.password);
  return actOnInstance(context, 'account.reset_password', async ({ tx, at, log }) => {
    const changed = await tx
      .update(users)
      .set({ passwordHash, sessionVersion: raised })
      .where(eq(users.id, userId))
      .returning({ id: users.id });
    if (!changed.length) return fail('not_found');
    await revokeTokensOf(tx, userId, at);
    await log('user', userId, {});
    return ok(null);
  });
}

/** Changes one's own password; every session and token ends, and the new session version comes back for the one at hand. */
export async function changePassword(context: Context, input: z.input<typeof PasswordInput>): Promise<Result<number>> {
  const parsed = parse(PasswordInput, input);
  if (!parsed.ok) return parsed;
  const { current, password, repeated } = parsed.value;
  if (password !== repeated) return fail('password_mismatch', 'repeated');
  const passwordHash = await hashPassword(password);
  return act(context, 'account.change_password', null, async ({ tx, at, by, log }) => {
    const [account] = await tx.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, by)).for('update');
    if (!account || !(await passwordMatches(account.passwordHash, current))) return fail('password_wrong', 'current');
    const [changed] = await tx
      .update(users)
      .set({ passwordHash, sessionVersion: raised })
      .where(eq(users.id, by))
      .returning({ version: users.sessionVersion });
    if (!changed) return fail('not_found');
    await revokeTokensOf(tx, by, at);
    await log('user', by, {});
    return ok(changed.version);
  });
}
