'use client';

import { useEffect, useMemo } from 'react';
import { ListKeys } from '@/app/_ui/ListKeys';
import type { Shortcut } from '@/app/_ui/useShortcuts';
import { useWords } from '@/app/_ui/Words';

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[name="key"]')];

function boxHere(): HTMLInputElement | null {
  return document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input[name="key"]') ?? null;
}

function set(box: HTMLInputElement, checked: boolean) {
  if (box.checked !== checked) box.click();
}

/** Chooses all from the one last chosen to `to`; remembers `to` as the last. */
function range(to: HTMLInputElement | null, last: string | null) {
  const all = boxes();
  const from = all.findIndex(({ value }) => value === last);
  const here = to ? all.indexOf(to) : -1;
  if (here < 0) return;
  const [low, high] = from < 0 ? [here, here] : [Math.min(from, here), Math.max(from, here)];
  for (const box of all.slice(low, high + 1)) set(box, true);
}

/** Moving, choosing and opening without a mouse; with one, Shift chooses a stretch too. */
export function QueueKeys({ chooses }: { chooses: boolean }) {
  const t = useWords();
  // Which box was chosen last: read by the keys and by the mouse, shown by nothing.
  const last = useMemo(() => ({ key: null as string | null }), []);

  useEffect(() => {
    const chosen = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.name !== 'key' || !event.isTrusted) return;
      if (event.shiftKey && target.checked) range(target, last.key);
      last.key = target.value;
    };
    document.addEventListener('click', chosen);
    return () => document.removeEventListener('click', chosen);
  }, [last]);

  const more = useMemo((): Shortcut[] => {
    const opening: Shortcut = { keys: ['n'], code: 'KeyN', label: t('queue.keys.open'), press: '[data-row]' };
    if (!chooses) return [opening];
    const one = () => {
      const box = boxHere();
      box?.click();
      last.key = box?.value ?? last.key;
    };
    const stretch = () => {
      const box = boxHere();
      range(box, last.key);
      last.key = box?.value ?? last.key;
    };
    return [
      opening,
      { keys: ['x'], code: 'KeyX', label: t('queue.keys.select'), run: one },
      { keys: ['Shift', 'x'], code: 'Shift+KeyX', label: t('queue.keys.range'), run: stretch },
    ];
  }, [t, chooses, last]);

  const labels = { next: t('queue.keys.next'), previous: t('queue.keys.previous'), enter: t('queue.keys.enter') };
  return <ListKeys labels={labels} more={more} />;
}
