'use client';

import { useMemo } from 'react';
import { Shortcuts } from '@/app/_ui/Shortcuts';
import { useWords } from '@/app/_ui/Words';

interface BenchKeysProps {
  next: string | null;
  previous: string | null;
  fold: string;
}

/** The rows' own links, in order: what j and k walk along and Enter opens. */
function step(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const row = document.activeElement?.closest('[data-row]') ?? document.querySelector('[data-row][data-open]');
  const here = links.findIndex((link) => link.closest('[data-row]') === row);
  const at = here < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, here + by));
  links[at]?.focus();
}

/** Opens the composer of the row that has the focus, else of the open one, else of the first that can be composed. */
function compose() {
  const focused = document.activeElement?.closest('[data-row]')?.querySelector<HTMLElement>('[data-compose]');
  const open = document.querySelector<HTMLElement>('[data-row][data-open] [data-compose]');
  (focused ?? open ?? document.querySelector<HTMLElement>('[data-compose]'))?.click();
}

/** The keys of the bench, and the sheet that lists them. */
export function BenchKeys({ next, previous, fold }: BenchKeysProps) {
  const t = useWords();
  const shortcuts = useMemo(
    () => [
      { keys: ['j'], code: 'KeyJ', label: t('bench.keys.down'), run: () => step(1) },
      { keys: ['k'], code: 'KeyK', label: t('bench.keys.up'), run: () => step(-1) },
      { keys: ['Enter'], label: t('bench.keys.enter') },
      ...(next ? [{ keys: ['n'], code: 'KeyN', label: t('bench.keys.next'), href: next }] : []),
      ...(previous ? [{ keys: ['p'], code: 'KeyP', label: t('bench.keys.previous'), href: previous }] : []),
      { keys: ['c'], code: 'KeyC', label: t('bench.keys.compose'), run: compose },
      { keys: ['a'], code: 'KeyA', label: t('bench.keys.ask'), press: 'main [aria-haspopup="dialog"]' },
      { keys: ['f'], code: 'KeyF', label: t('bench.keys.fold'), href: fold },
    ],
    [t, next, previous, fold],
  );
  return <Shortcuts shortcuts={shortcuts} />;
}
