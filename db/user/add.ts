import { z } from 'zod';
import type { UserId } from '../../lib/id';
import { LANGUAGES } from '../../lib/message/define';
import { ok, type Result } from '../../lib/result';
import { type Context, newId } from '../context';
import { actOnInstance, type House } from '../house';
import { line, parse } from '../parse';
import { users } from '../schema';
import { hashPassword } from './hash';
import { email, newPassword } from './input';

export const AccountInput = z.object({
  email,
  name: line(120),
  password: newPassword,
  administrator: z.boolean().default(false),
  language: z.enum(LANGUAGES).default('en'),
});

/** Adds an account. Problems: email_invalid, password_short, already_exists. */
export async function addUser(context: Context | House, input: z.input<typeof AccountInput>): Promise<Result<UserId>> {
  const parsed = parse(AccountInput, input);
  if (!parsed.ok) return parsed;
  const { password, ...account } = parsed.value;
  const passwordHash = await hashPassword(password);
  return actOnInstance(context, 'account.add', async ({ tx, at, log }) => {
    const id = newId<UserId>();
    await tx.insert(users).values({ id, ...account, passwordHash, createdAt: at });
    await log('user', id, { administrator: account.administrator });
    return ok(id);
  });
}
