import type { Translate } from '@/app/_ui/i18n';

/** Languages the form offers by name; any other comes by its code. */
export const NAMED_LANGUAGES = ['ar', 'en', 'fr', 'ru', 'fa', 'tr', 'ku', 'he'] as const;

/** The language's name for the reader; its code when it is not one of ours. */
export function languageName(tag: string, t: Translate): string {
  const [primary] = tag.split('-');
  const named = NAMED_LANGUAGES.find((language) => language === primary);
  return named ? t(`documents.languages.${named}`) : tag;
}
