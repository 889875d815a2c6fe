'use client';

import { useMemo } from 'react';
import { Shortcuts } from './Shortcuts';
import type { Shortcut } from './useShortcuts';

interface ListKeysProps {
  labels: { readonly next: string; readonly previous: string; readonly enter: string; readonly open?: string };
  /** Where `n` goes. */
  openHref?: string;
}

/** Moves the focus over the links marked `data-row`. */
function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1;
  const first = by === 1 ? 0 : rows.length - 1;
  rows[here < 0 ? first : Math.min(rows.length - 1, Math.max(0, here + by))]?.focus();
}

/** j and k move through a list, Enter opens: Enter is the link's own. */
export function ListKeys({ labels: { next, previous, enter, open }, openHref }: ListKeysProps) {
  const shortcuts = useMemo((): Shortcut[] => {
    const moving: Shortcut[] = [
      { keys: ['j'], code: 'KeyJ', label: next, run: () => step(1) },
      { keys: ['k'], code: 'KeyK', label: previous, run: () => step(-1) },
      { keys: ['Enter'], label: enter },
    ];
    return open && openHref ? [...moving, { keys: ['n'], code: 'KeyN', label: open, href: openHref }] : moving;
  }, [next, previous, enter, open, openHref]);
  return <Shortcuts shortcuts={shortcuts} />;
}
