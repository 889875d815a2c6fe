'use client';

import { useEffect, useId, useRef, useState } from 'react';
import styles from './Field.module.css';
import { useWords } from './Words';

/** What the words find, at most a screenful; given an id, what bears it. Null: it could not be looked for. */
export type Find<Found> = (words: string) => Promise<readonly Found[] | null>;

/** How long one stops typing before the words are looked for. */
const PAUSE_MS = 250;

interface SearchFieldProps<Found> {
  label: string;
  hint: string;
  find: Find<Found>;
  onFound: (found: readonly Found[]) => void;
}

/** Finds by words what a list below is too short to hold. No part of what the form sends. */
export function SearchField<Found>({ label, hint, find, onFound }: SearchFieldProps<Found>) {
  const t = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const asked = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function look(typed: string) {
    const sought = typed.trim();
    asked.current = sought;
    setSaid(null);
    if (sought === '') return;
    const found = await find(sought).catch(() => null);
    // Another answer may be under way for what was typed since.
    if (asked.current !== sought) return;
    setSaid(found ? t('ui.form.found', { count: found.length }) : t('ui.form.notSearched'));
    if (found) onFound(found);
  }

  function type(typed: string) {
    setWords(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(typed), PAUSE_MS);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Not the form's Enter: this one does not wait for the pause.
          event.preventDefault();
          clearTimeout(timer.current);
          void look(words);
        }}
        className={styles.control}
      />
      <p id={`${id}-hint`} className={styles.hint} aria-live="polite">
        {said ?? hint}
      </p>
    </div>
  );
}
