'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface RevealProps {
  id: string;
  subject: string;
  className?: string;
  children: ReactNode;
}

/** A pane's heading. Whenever the pane opens on something else, it brings itself into sight and takes the focus. */
export function Reveal({ id, subject, className, children }: RevealProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef('');
  useEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    const element = heading.current;
    const pane = element?.closest('section');
    element?.focus({ preventScroll: true });
    // A pane taller than the window shows its beginning, a smaller one comes whole.
    const tall = pane && pane.getBoundingClientRect().height > window.innerHeight;
    (tall ? element : pane)?.scrollIntoView({ block: 'nearest' });
  }, [subject]);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
