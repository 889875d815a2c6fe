import 'server-only';
import { cookies, headers } from 'next/headers';
import { DIGITS, type Digits, LANGUAGES, type Language } from '@/lib/message/define';
import { THEMES, type Theme } from '@/lib/theme';
import { acceptedLanguage } from './acceptedLanguage';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly digits: Digits;
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}

/** Language, theme and digits of whoever is asking, from cookies, so that they hold before sign-in too. */
export async function preferences(): Promise<Preferences> {
  const [jar, header] = await Promise.all([cookies(), headers()]);
  return {
    language: oneOf(LANGUAGES, jar.get('language')?.value) ?? acceptedLanguage(header.get('accept-language')),
    theme: oneOf(THEMES, jar.get('theme')?.value) ?? 'system',
    digits: oneOf(DIGITS, jar.get('digits')?.value) ?? 'latn',
  };
}
