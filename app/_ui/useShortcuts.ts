'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';

export interface Shortcut {
  /** As printed on a Latin keyboard and shown in the sheet: ['n'], ['g', 'i'] is not a sequence but a chord. */
  readonly keys: readonly string[];
  /** tinykeys binding by physical key, the same on an Arabic layout: 'KeyN', '$mod+KeyK', 'Shift+KeyX'. */
  readonly code?: string;
  readonly label: string;
  /** Goes there. */
  readonly href?: string;
  /** Focuses or presses the first element that matches. */
  readonly press?: string;
  readonly run?: () => void;
}

const STORED = 'isnad.shortcuts';
const CHANGED = 'isnad:shortcuts';

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener('storage', listener);
  };
}

/** Single keys must not steal what someone types, nor act behind an open dialog (WCAG 2.1.4). */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"], dialog[open]') != null;
}

/** Binds shortcuts while they are switched on; `?` (Shift and the slash key) always opens the sheet. */
export function useShortcuts(shortcuts: readonly Shortcut[], openSheet: () => void) {
  const router = useRouter();
  const enabled = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(STORED) !== 'off',
    () => true,
  );

  useEffect(() => {
    const act = (run: () => void) => (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      event.preventDefault();
      run();
    };
    const bindings: Record<string, (event: KeyboardEvent) => void> = { 'Shift+Slash': act(openSheet), 'Shift+?': act(openSheet) };
    for (const { code, href, press, run } of enabled ? shortcuts : []) {
      if (!code) continue;
      bindings[code] = act(() => {
        if (run) run();
        if (href) router.push(href);
        if (press) pressFirst(press);
      });
    }
    return tinykeys(window, bindings);
  }, [enabled, shortcuts, openSheet, router]);

  function setEnabled(on: boolean) {
    localStorage.setItem(STORED, on ? 'on' : 'off');
    window.dispatchEvent(new Event(CHANGED));
  }
  return { enabled, setEnabled };
}

function pressFirst(selector: string) {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  if (element?.matches('a, button, summary')) element.click();
}
