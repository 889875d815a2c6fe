import { createTranslator, type _Translator as Translator } from 'use-intl/core';
import { type Catalogue, catalogue } from '@/lib/message';
import type { Language } from '@/lib/message/define';
import { once } from '@/lib/once';
import { localeTag, type Reading } from './locale';

/** Says a message by its dotted key: `t('bench.conflicts', { count: 3 })`. Shared components take one as `t`. */
export type Translate = Translator<Catalogue>;

/** The catalogue of one language, put together once. */
export const wordsOf = once((language: Language) => catalogue(language));
const translators = once(
  (tag: string): Translate => createTranslator({ locale: tag, messages: wordsOf(tag.startsWith('ar') ? 'ar' : 'en'), timeZone: 'UTC' }),
);

/** For server components; client components call `useWords()` and get the same. A translator keeps the messages it has parsed, so each is made once. */
export function translator(reading: Reading): Translate {
  return translators(localeTag(reading));
}
