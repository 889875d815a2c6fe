'use client';

import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { Icon } from '@/app/_ui/Icon';
import { Kbd } from '@/app/_ui/Kbd';
import { useWords } from '@/app/_ui/Words';
import { rangeOf } from './place';
import type { Stretch } from './stretch';
import styles from './text.module.css';

interface AdderProps {
  root: RefObject<HTMLElement | null>;
  picked: Stretch;
  record: string;
  onRecord: () => void;
  /** Without it no notes are written here. */
  onNote?: () => void;
  onDismiss: () => void;
}

/** Room the adder takes; it stands under the words, or over them where there is no room below. */
const HEIGHT = 56;
const WIDTH = 320;

function placed(range: Range): CSSProperties {
  const box = range.getBoundingClientRect();
  const below = box.bottom + 8;
  const block = below + HEIGHT < innerHeight ? below : Math.max(8, box.top - HEIGHT);
  const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  const inline = mirrored ? innerWidth - box.right : box.left;
  return { insetBlockStart: block, insetInlineStart: Math.max(8, Math.min(inline, innerWidth - WIDTH)) };
}

/** What can be done with the words in hand, beside them. */
export function Adder({ root, picked, record, onRecord, onNote, onDismiss }: AdderProps) {
  const t = useWords();
  const [place, setPlace] = useState<CSSProperties>({});

  useLayoutEffect(() => {
    const range = root.current && rangeOf(root.current, picked);
    if (!range) return;
    const follow = () => setPlace(placed(range));
    follow();
    addEventListener('scroll', follow, true);
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow, true);
      removeEventListener('resize', follow);
    };
  }, [root, picked]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onDismiss();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [onDismiss]);

  return (
    // Pressing a button must not take the selection away before the button acts on it.
    <fieldset className={styles.adder} style={place} aria-label={t('reader.adder')} onMouseDown={(event) => event.preventDefault()}>
      <Button variant="primary" data-adder="record" onClick={onRecord}>
        {record} <Kbd keys={['c']} />
      </Button>
      {onNote && (
        <Button data-adder="note" onClick={onNote}>
          {t('reader.annotate')} <Kbd keys={['n']} />
        </Button>
      )}
      <Button variant="quiet" aria-label={t('reader.dismiss')} onClick={onDismiss}>
        <Icon name="close" />
      </Button>
    </fieldset>
  );
}
