'use client';

import { useMemo } from 'react';
import { Shortcuts } from '@/app/_ui/Shortcuts';
import { useWords } from '@/app/_ui/Words';
import { FINDER } from './Finder';

/** The reader's keys, by their place on the keyboard, so that an Arabic layout changes nothing. */
export function Keys({ writes }: { writes: boolean }) {
  const t = useWords();
  const shortcuts = useMemo(
    () => [
      { keys: ['/'], code: 'Slash', label: t('reader.key.find'), press: `#${FINDER}` },
      { keys: ['j'], code: 'KeyJ', label: t('reader.key.next'), press: '[data-step="next"]' },
      { keys: ['k'], code: 'KeyK', label: t('reader.key.previous'), press: '[data-step="previous"]' },
      ...(writes
        ? [
            { keys: ['c'], code: 'KeyC', label: t('reader.key.record'), press: '[data-adder="record"]' },
            { keys: ['n'], code: 'KeyN', label: t('reader.key.annotate'), press: '[data-adder="note"]' },
          ]
        : []),
    ],
    [t, writes],
  );
  return <Shortcuts shortcuts={shortcuts} />;
}
