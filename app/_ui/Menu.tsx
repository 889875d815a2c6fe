'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

/** A native disclosure that folds when its work is done: on Escape, on a press elsewhere, on going to another screen. */
export function Menu({ summary, className, children }: { summary: ReactNode; className?: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  useEffect(() => {
    const elsewhere = ({ target }: PointerEvent) => {
      const menu = details.current;
      if (menu && !(target instanceof Node && menu.contains(target))) menu.open = false;
    };
    const fold = ({ key }: KeyboardEvent) => {
      const menu = details.current;
      if (key !== 'Escape' || !menu?.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    window.addEventListener('pointerdown', elsewhere);
    window.addEventListener('keydown', fold);
    return () => {
      window.removeEventListener('pointerdown', elsewhere);
      window.removeEventListener('keydown', fold);
    };
  }, []);

  return (
    <details ref={details} key={pathname} className={className}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
