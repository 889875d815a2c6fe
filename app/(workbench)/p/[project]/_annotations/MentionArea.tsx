'use client';

import { useEffect, useRef } from 'react';
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

/** A note with a list of members beside it; choosing one writes the name where the caret stands. Typing @ opens the list. */
export function MentionArea({ label, rows, autoFocus, names }: MentionAreaProps) {
  const t = useWords();
  const field = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDetailsElement>(null);

  function insert(name: string) {
    const note = field.current?.querySelector('textarea');
    if (!note) return;
    const from = note.value[note.selectionStart - 1] === '@' ? note.selectionStart - 1 : note.selectionStart;
    note.setRangeText(`${mentionOf(name)} `, from, note.selectionEnd, 'end');
    if (list.current) list.current.open = false;
    note.focus();
  }

  useEffect(() => {
    const [around, people] = [field.current, list.current];
    const typed = (event: KeyboardEvent) => {
      if (!people) return;
      if (event.key === '@' && event.target instanceof HTMLTextAreaElement) people.open = true;
      if (event.key !== 'Escape' || !people.open) return;
      event.stopPropagation();
      people.open = false;
      around?.querySelector('textarea')?.focus();
    };
    around?.addEventListener('keydown', typed);
    return () => around?.removeEventListener('keydown', typed);
  }, []);

  return (
    <div ref={field} className={styles.field}>
      <TextArea name="body" label={label} rows={rows} autoFocus={autoFocus} />
      {names.length > 0 && (
        <details ref={list} className={styles.mention}>
          <summary>{t('annotations.mention')}</summary>
          <ul aria-label={t('annotations.members')}>
            {names.map((name) => (
              <li key={name}>
                <button type="button" onClick={() => insert(name)}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
