'use server';

import { cookies } from 'next/headers';
import { adoptPreferences, switchLanguage } from '../_session/actions';

const CHOSEN = 'language-chosen';

/** Switches the language before sign-in and remembers that the person, not the browser, chose it. */
export async function chooseLanguage(form: FormData): Promise<void> {
  await switchLanguage(form);
  const language = form.get('language');
  if (typeof language === 'string') (await cookies()).set(CHOSEN, language, { path: '/', sameSite: 'lax', httpOnly: true });
}

/** After sign-in the browser reads as the account does, unless the person just chose a language: then the account follows. */
export async function settlePreferences(): Promise<void> {
  await adoptPreferences();
  const jar = await cookies();
  const chosen = jar.get(CHOSEN)?.value;
  if (chosen === undefined) return;
  const form = new FormData();
  form.set('language', chosen);
  await switchLanguage(form);
  jar.delete(CHOSEN);
}
