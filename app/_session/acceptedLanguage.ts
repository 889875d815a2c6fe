import { LANGUAGES, type Language } from '@/lib/message/define';

/** Which of our languages the browser wants most (RFC 9110 §12.5.4), the first sent of equals; English when it wants neither. */
export function acceptedLanguage(header: string | null): Language {
  let best: { readonly language: Language; readonly weight: number } | null = null;
  for (const part of (header ?? '').split(',')) {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const language = LANGUAGES.find((one) => one === range.split('-')[0]);
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    if (language && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? 'en';
}
