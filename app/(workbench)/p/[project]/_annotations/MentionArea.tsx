'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { TextArea } from '@/app/_ui/TextArea';
import { useWords } from '@/app/_ui/Words';
import { mentionOf } from '@/lib/text/mention';
import styles from './MentionArea.module.css';

interface MentionAreaProps {
  label: string;
  rows?: number;
  autoFocus?: boolean;
  names: readonly string[];
}

/** A note with a list of members under it; choosing one writes the name where the caret stands. Typing @ opens the list. */
export function MentionArea({ label, rows, autoFocus, names }: MentionAreaProps) {
  const t = useWords();
  const list = useId();
  const field = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const around = field.current;
    const typed = (event: KeyboardEvent) => {
      if (event.key === '@' && event.target instanceof HTMLTextAreaElement) setOpen(true);
      if (event.key === 'Escape') setOpen(false);
    };
    around?.addEventListener('keydown', typed);
    return () => around?.removeEventListener('keydown', typed);
  }, []);

  function insert(name: string) {
    const note = field.current?.querySelector('textarea');
    if (!note) return;
    const from = note.value[note.selectionStart - 1] === '@' ? note.selectionStart - 1 : note.selectionStart;
    note.setRangeText(`${mentionOf(name)} `, from, note.selectionEnd, 'end');
    setOpen(false);
    note.focus();
  }

  return (
    <div ref={field} className={styles.field}>
      <TextArea name="body" label={label} rows={rows} autoFocus={autoFocus} />
      {names.length > 0 && (
        <button type="button" aria-expanded={open} aria-controls={list} className={styles.opens} onClick={() => setOpen(!open)}>
          {t('annotations.mention')}
        </button>
      )}
      <ul id={list} aria-label={t('annotations.members')} hidden={!open} className={styles.members}>
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => insert(name)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
