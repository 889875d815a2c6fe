'use client';

import { useRef, useState } from 'react';
import { Button } from './Button';

interface CopyButtonProps {
  text: string;
  /** What the button says before and after, and when the browser lends no clipboard (Clipboard API: secure contexts only). */
  labels: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}

/** A text to take away whole, with the button that copies it. Where the browser refuses, the text is selected instead. */
export function CopyButton({ text, labels }: CopyButtonProps) {
  const shown = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(labels.copied);
    } catch {
      // Refused or absent: the text is selected already, and the person is told.
      setSaid(labels.notCopied);
    }
  }

  return (
    <>
      <code dir="ltr" ref={shown}>
        {text}
      </code>{' '}
      <Button onClick={copy}>{labels.copy}</Button> <span role="status">{said}</span>
    </>
  );
}
