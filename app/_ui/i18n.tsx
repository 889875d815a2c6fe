import { createTranslator, type _Translator as Translator } from 'use-intl/core';
import { type Catalogue, catalogue } from '@/lib/message';
import { localeTag, type Reading } from './locale';

/** Says a message by its dotted key: `t('bench.conflicts', { count: 3 })`. Shared components take one as `t`. */
export type Translate = Translator<Catalogue>;

/** For server components; client components call `useWords()` and get the same. */
export function translator(reading: Reading): Translate {
  return createTranslator({ locale: localeTag(reading), messages: catalogue(reading.language), timeZone: 'UTC' });
}
