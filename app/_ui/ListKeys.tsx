'use client';

import { useMemo } from 'react';
import { Shortcuts } from './Shortcuts';
import type { Shortcut } from './useShortcuts';

interface ListKeysProps {
  labels: { readonly next: string; readonly previous: string; readonly enter: string; readonly open?: string };
  /** Where `n` goes. */
  openHref?: string;
  /** Keys of this list alone; the same array on every render. */
  more?: readonly Shortcut[];
}

const NONE: readonly Shortcut[] = [];

/** Moves the focus over the links marked `data-row`. */
function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1;
  const first = by === 1 ? 0 : rows.length - 1;
  rows[here < 0 ? first : Math.min(rows.length - 1, Math.max(0, here + by))]?.focus();
}

/** j and k move through a list, Enter opens: Enter is the link's own. */
export function ListKeys({ labels: { next, previous, enter, open }, openHref, more = NONE }: ListKeysProps) {
  const shortcuts = useMemo((): Shortcut[] => {
    const moving: Shortcut[] = [
      { keys: ['j'], code: 'KeyJ', label: next, run: () => step(1) },
      { keys: ['k'], code: 'KeyK', label: previous, run: () => step(-1) },
      { keys: ['Enter'], label: enter },
    ];
    const opening: Shortcut[] = open && openHref ? [{ keys: ['n'], code: 'KeyN', label: open, href: openHref }] : [];
    return [...moving, ...opening, ...more];
  }, [next, previous, enter, open, openHref, more]);
  return <Shortcuts shortcuts={shortcuts} />;
}
