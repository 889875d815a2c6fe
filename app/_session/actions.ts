'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { changePreferences } from '@/db/user/preferences';
import { readOwnAccount } from '@/db/user/read';
import { DIGITS, LANGUAGES } from '@/lib/message/define';
import { THEMES } from '@/lib/theme';
import { actingContext } from './actor';
import { logError } from './log';

const YEAR = 365 * 24 * 60 * 60;
const ALLOWED: Readonly<Record<'language' | 'theme' | 'digits', readonly string[]>> = {
  language: LANGUAGES,
  theme: THEMES,
  digits: DIGITS,
};

async function remember(name: keyof typeof ALLOWED, value: unknown): Promise<void> {
  if (typeof value !== 'string' || !ALLOWED[name].includes(value)) return;
  (await cookies()).set(name, value, { path: '/', maxAge: YEAR, sameSite: 'lax' });
  try {
    const context = await actingContext();
    if (context.ok) await changePreferences(context.value, { [name]: value });
  } catch (error) {
    // The cookie holds already; the account follows at the next change.
    logError(error, `preference ${name}`);
  }
}

/** Keeps the language, on this browser and with the account of whoever is signed in. */
export async function switchLanguage(form: FormData): Promise<void> {
  await remember('language', form.get('language'));
}

export async function switchTheme(form: FormData): Promise<void> {
  await remember('theme', form.get('theme'));
}

export async function switchDigits(form: FormData): Promise<void> {
  await remember('digits', form.get('digits'));
}

/** After sign-in, the browser reads as the account does. */
export async function adoptPreferences(): Promise<void> {
  const context = await actingContext();
  if (!context.ok) return;
  const account = await readOwnAccount(context.value);
  if (!account.ok) return;
  const jar = await cookies();
  for (const name of ['language', 'theme', 'digits'] as const) {
    jar.set(name, account.value[name], { path: '/', maxAge: YEAR, sameSite: 'lax' });
  }
}

const SESSION_COOKIES = ['next-auth.session-token', '__Secure-next-auth.session-token'];

/** Ends the session in this browser. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll()) {
    if (SESSION_COOKIES.some((cookie) => name === cookie || name.startsWith(`${cookie}.`))) jar.delete(name);
  }
  redirect('/sign-in');
}
