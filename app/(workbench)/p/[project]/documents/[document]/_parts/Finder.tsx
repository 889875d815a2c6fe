'use client';

import { type FormEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { Button } from '@/app/_ui/Button';
import fieldStyles from '@/app/_ui/Field.module.css';
import { useWords } from '@/app/_ui/Words';
import { findWords, foldPlaces } from '@/lib/text/findWords';
import type { Stretch } from './stretch';
import styles from './text.module.css';

export const FINDER = 'find-words';

/** Selects words by typing them: the way to a quote without a mouse. */
export function Finder({ text, onPick }: { text: string; onPick: (stretch: Stretch) => void }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(-1);
  // Folded when the first word is typed, and once.
  const idle = typed === '';
  const folded = useMemo(() => (idle ? null : foldPlaces(text)), [text, idle]);
  const found = useMemo(() => (folded ? findWords(folded, typed) : []), [folded, typed]);

  function step(by: 1 | -1) {
    const next = (Math.max(index + by, by === 1 ? 0 : -1) + found.length) % Math.max(found.length, 1);
    const stretch = found[next];
    if (!stretch) return;
    setIndex(next);
    onPick(stretch);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    step(1);
  }

  function back(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    step(-1);
  }

  const place = index >= 0 ? t('reader.findAt', { index: index + 1, count: found.length }) : '';
  return (
    <search>
      <form onSubmit={submit} className={styles.finder}>
        <label htmlFor={FINDER} className="unseen">
          {t('reader.find')}
        </label>
        <input
          id={FINDER}
          type="search"
          dir="auto"
          autoComplete="off"
          value={typed}
          placeholder={t('reader.find')}
          aria-describedby={`${FINDER}-hint`}
          className={fieldStyles.control}
          onKeyDown={back}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setIndex(-1);
          }}
        />
        <Button type="submit">{t('reader.findNext')}</Button>
        <span role="status" className={styles.found}>
          {typed.trim() && found.length === 0 ? t('reader.findNone') : place}
        </span>
        <span id={`${FINDER}-hint`} className="unseen">
          {t('reader.findHint')}
        </span>
      </form>
    </search>
  );
}
