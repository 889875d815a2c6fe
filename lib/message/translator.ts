import { createTranslator, type _Translator as Translator } from 'use-intl/core';
import { once } from '../once';
import type { Language } from './define';
import { type Catalogue, catalogue } from './index';
import { localeTag, type Reading } from './reading';

/** Says a message by its dotted key: `t('bench.conflicts', { count: 3 })`. */
export type Translate = Translator<Catalogue>;

/** The catalogue of one language, put together once. */
const wordsOf = once((language: Language) => catalogue(language));
const translators = once(
  (tag: string): Translate => createTranslator({ locale: tag, messages: wordsOf(tag.startsWith('ar') ? 'ar' : 'en'), timeZone: 'UTC' }),
);

/** A translator keeps the messages it has parsed, so each is made once. */
export function translator(reading: Reading): Translate {
  return translators(localeTag(reading));
}
