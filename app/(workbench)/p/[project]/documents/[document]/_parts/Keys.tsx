'use client';

import { useMemo } from 'react';
import { Shortcuts } from '@/app/_ui/Shortcuts';
import { useWords } from '@/app/_ui/Words';
import { FINDER } from './Finder';

/** The reader's keys, by their place on the keyboard, so that an Arabic layout changes nothing. */
export function Keys({ writes, proposes }: { writes: boolean; proposes: boolean }) {
  const t = useWords();
  const shortcuts = useMemo(
    () => [
      { keys: ['/'], code: 'Slash', label: t('reader.key.find'), press: `#${FINDER}` },
      { keys: ['j'], code: 'KeyJ', label: proposes ? t('proposals.key.next') : t('reader.key.next'), press: '[data-step="next"]' },
      {
        keys: ['k'],
        code: 'KeyK',
        label: proposes ? t('proposals.key.previous') : t('reader.key.previous'),
        press: '[data-step="previous"]',
      },
      ...(writes
        ? [
            { keys: ['a'], code: 'KeyA', label: t('proposals.key.accept'), press: '#decide-accept button' },
            { keys: ['e'], code: 'KeyE', label: t('proposals.key.correct'), press: '[data-decide="correct"]' },
            { keys: ['r'], code: 'KeyR', label: t('proposals.key.reject'), press: '[data-decide="reject"]' },
            { keys: ['c'], code: 'KeyC', label: t('reader.key.record'), press: '[data-adder="record"]' },
            { keys: ['n'], code: 'KeyN', label: t('reader.key.annotate'), press: '[data-adder="note"]' },
          ]
        : []),
    ],
    [t, writes, proposes],
  );
  return <Shortcuts shortcuts={shortcuts} />;
}
