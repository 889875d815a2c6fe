'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { IntlProvider, useTranslations } from 'use-intl/react';
import { type Translate, wordsOf } from './i18n';
import { localeTag, type Reading } from './locale';

const ReadingContext = createContext<Reading>({ language: 'en', digits: 'latn' });

/**
 * Hands the catalogue of one language to the client components below it. The root layout holds the only one.
 * The catalogue is part of the scripts, which browsers keep: in the page it would travel with every answer.
 */
export function Words({ reading, children }: { reading: Reading; children: ReactNode }) {
  return (
    <ReadingContext value={reading}>
      <IntlProvider locale={localeTag(reading)} messages={wordsOf(reading.language)} timeZone="UTC">
        {children}
      </IntlProvider>
    </ReadingContext>
  );
}

/** What `translator` is to server components. */
export function useWords(): Translate {
  return useTranslations() as Translate;
}

export function useReading(): Reading {
  return useContext(ReadingContext);
}
