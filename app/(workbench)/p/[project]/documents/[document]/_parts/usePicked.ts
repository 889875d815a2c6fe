'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { pointOf, rangeOf } from './place';
import { type Stretch, stretchBetween } from './stretch';

const PAINT = 'picked';

/** The words in hand: selected by mouse or keyboard, or found by typing. Painted apart from the selection, which a focused field would hide. */
export function usePicked(root: RefObject<HTMLElement | null>, text: string) {
  const [picked, setPicked] = useState<Stretch | null>(null);

  useEffect(() => {
    function follow() {
      const selection = document.getSelection();
      const pane = root.current;
      const { anchorNode, focusNode } = selection ?? {};
      if (!selection || !pane || !anchorNode || !focusNode) return;
      if (!pane.contains(anchorNode) && !pane.contains(focusNode)) return;
      if (selection.isCollapsed) return setPicked(null);
      const from = pointOf(pane, anchorNode, selection.anchorOffset, text.length);
      setPicked(stretchBetween(text, from, pointOf(pane, focusNode, selection.focusOffset, text.length)));
    }
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [root, text]);

  useEffect(() => {
    const range = picked && root.current && rangeOf(root.current, picked);
    if (!range || !CSS.highlights) return;
    CSS.highlights.set(PAINT, new Highlight(range));
    return () => {
      CSS.highlights.delete(PAINT);
    };
  }, [picked, root]);

  const pick = useCallback(
    (stretch: Stretch) => {
      setPicked(stretch);
      if (root.current) reveal(root.current, rangeOf(root.current, stretch));
    },
    [root],
  );

  const dismiss = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setPicked(null);
  }, []);

  return { picked, pick, dismiss };
}

/** Scrolls the pane, then the window, until the words stand in their middle. */
function reveal(root: HTMLElement, range: Range | null) {
  const pane = root.parentElement;
  if (!range || !pane) return;
  const words = range.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  pane.scrollBy({ top: words.top - frame.top - frame.height / 2 });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2 });
}
