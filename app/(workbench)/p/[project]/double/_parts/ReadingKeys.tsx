'use client';

import { useMemo } from 'react';
import { Shortcuts } from '@/app/_ui/Shortcuts';
import { useWords } from '@/app/_ui/Words';
import { FINDER } from '../../documents/[document]/_parts/Finder';

/** The keys of a blind reading: those of the reader that have something to do here. */
export function ReadingKeys() {
  const t = useWords();
  const shortcuts = useMemo(
    () => [
      { keys: ['/'], code: 'Slash', label: t('reader.key.find'), press: `#${FINDER}` },
      { keys: ['c'], code: 'KeyC', label: t('doubleReading.note'), press: '[data-adder="record"]' },
    ],
    [t],
  );
  return <Shortcuts shortcuts={shortcuts} />;
}
