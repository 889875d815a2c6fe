'use client';

import { useMemo } from 'react';
import { Shortcuts } from '@/app/_ui/Shortcuts';
import { useWords } from '@/app/_ui/Words';
import { FINDER } from '../../documents/[document]/_parts/Finder';

/** One key to the next difference, one back. */
export function ItemKeys({ next, previous }: { next?: string; previous?: string }) {
  const t = useWords();
  const shortcuts = useMemo(
    () => [
      ...(next ? [{ keys: ['n'], code: 'KeyN', label: t('doubleReading.key.nextItem'), href: next }] : []),
      ...(previous ? [{ keys: ['p'], code: 'KeyP', label: t('doubleReading.key.previousItem'), href: previous }] : []),
      { keys: ['/'], code: 'Slash', label: t('reader.key.find'), press: `#${FINDER}` },
    ],
    [t, next, previous],
  );
  return <Shortcuts shortcuts={shortcuts} />;
}
