import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { DIGITS, LANGUAGES } from '../../lib/message/define';
import { ok, type Result } from '../../lib/result';
import { THEMES } from '../../lib/theme';
import { act, type Context } from '../context';
import { parse } from '../parse';
import { users } from '../schema';

export const PreferencesInput = z.object({
  language: z.enum(LANGUAGES).optional(),
  theme: z.enum(THEMES).optional(),
  digits: z.enum(DIGITS).optional(),
});

/** Keeps how a person reads: language, theme, digits. What is not given stays. */
export async function changePreferences(context: Context, input: z.input<typeof PreferencesInput>): Promise<Result<null>> {
  const parsed = parse(PreferencesInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'account.change_preferences', null, async ({ tx, by, log }) => {
    await tx.update(users).set(parsed.value).where(eq(users.id, by));
    await log('user', by, parsed.value);
    return ok(null);
  });
}
