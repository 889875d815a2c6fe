'use client';

import { type RefObject, useEffect } from 'react';

/** Opens a text where the person last left it, unless the address names a quote to show. */
export function useKeptPlace(root: RefObject<HTMLElement | null>, key: string, restore: boolean) {
  useEffect(() => {
    const pane = root.current?.parentElement;
    if (!pane) return;
    const name = `isnad.place ${key}`;
    if (restore) pane.scrollTop = Number(sessionStorage.getItem(name) ?? 0);
    const keep = () => sessionStorage.setItem(name, String(pane.scrollTop));
    pane.addEventListener('scrollend', keep);
    return () => pane.removeEventListener('scrollend', keep);
  }, [root, key, restore]);
}
