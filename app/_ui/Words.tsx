'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { IntlProvider, useTranslations } from 'use-intl/react';
import type { Catalogue } from '@/lib/message';
import type { Translate } from './i18n';
import { localeTag, type Reading } from './locale';

const ReadingContext = createContext<Reading>({ language: 'en', digits: 'latn' });

/** Hands the catalogue of one language to the client components below it. The root layout holds the only one. */
export function Words({ reading, messages, children }: { reading: Reading; messages: Catalogue; children: ReactNode }) {
  return (
    <ReadingContext value={reading}>
      <IntlProvider locale={localeTag(reading)} messages={messages} timeZone="UTC">
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
