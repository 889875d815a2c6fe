import 'server-only';
import { cookies, headers } from 'next/headers';
import { DIGITS, type Digits, LANGUAGES, type Language } from '@/lib/message/define';
import { THEMES, type Theme } from '@/lib/theme';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly digits: Digits;
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}

/** Which of our languages the browser wants most (RFC 9110 §12.5.4), the first sent of equals; English when it wants neither. */
export function acceptedLanguage(header: string | null): Language {
  let best: { readonly language: Language; readonly weight: number } | null = null;
  for (const part of (header ?? '').split(',')) {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const language = oneOf(LANGUAGES, range.split('-')[0]);
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    if (language && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? 'en';
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
