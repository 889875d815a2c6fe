'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { IntlProvider, useMessages, useTranslations } from 'use-intl/react';
import { type Half, halves } from '@/lib/message/half';
import { problem } from '@/lib/message/problem';
import { shell } from '@/lib/message/shell';
import { ui } from '@/lib/message/ui';
import type { Translate } from './i18n';
import { localeTag, type Reading } from './locale';

const ReadingContext = createContext<Reading>({ language: 'en', digits: 'latn' });

/** What every screen's client components say: fields, dialogs, keys, and problems. */
const everywhere = halves({ problem, shell, ui });

interface WordsProps {
  reading: Reading;
  children: ReactNode;
}

/**
 * Hands the words of one language to the client components below it. The root layout holds the only one, with what is said everywhere;
 * a layout whose components say more adds it with `MoreWords`. Words are part of the scripts, which browsers keep: in the page they
 * would travel with every answer.
 */
export function Words({ reading, children }: WordsProps) {
  return (
    <ReadingContext value={reading}>
      <Provider reading={reading} messages={everywhere(reading.language)}>
        {children}
      </Provider>
    </ReadingContext>
  );
}

function Provider({ reading, messages, children }: WordsProps & { messages: ReturnType<Half> }) {
  return (
    <IntlProvider locale={localeTag(reading)} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}

/** Adds what the client components below it say to what those above it do; `words.test.ts` finds what is missing. */
export function MoreWords({ of, children }: { of: Half; children: ReactNode }) {
  const reading = useReading();
  const above = useMessages();
  const messages = useMemo(() => ({ ...above, ...of(reading.language) }), [above, of, reading.language]);
  return (
    <Provider reading={reading} messages={messages}>
      {children}
    </Provider>
  );
}

/** What `translator` is to server components. */
export function useWords(): Translate {
  return useTranslations() as Translate;
}

export function useReading(): Reading {
  return useContext(ReadingContext);
}
