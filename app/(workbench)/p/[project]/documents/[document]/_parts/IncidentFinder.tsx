'use client';

import { useEffect, useId, useRef, useState } from 'react';
import fieldStyles from '@/app/_ui/Field.module.css';
import { useWords } from '@/app/_ui/Words';
import type { IncidentOption } from './QuestionField';

export type FindIncidents = (words: string) => Promise<readonly IncidentOption[]>;

/** How long one stops typing before the words are looked for. */
const PAUSE_MS = 250;

interface IncidentFinderProps {
  find: FindIncidents;
  onFound: (incidents: readonly IncidentOption[]) => void;
}

/** Finds incidents by words of their title or place, in a project that has too many to list them all. */
export function IncidentFinder({ find, onFound }: IncidentFinderProps) {
  const t = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const [count, setCount] = useState<number | null>(null);
  const asked = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function look(typed: string) {
    const sought = typed.trim();
    asked.current = sought;
    setCount(null);
    if (sought === '') return;
    const found = await find(sought);
    // Another answer may be under way for what was typed since.
    if (asked.current !== sought) return;
    setCount(found.length);
    onFound(found);
  }

  function type(typed: string) {
    setWords(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(typed), PAUSE_MS);
  }

  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('claims.findIncident')}
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
        className={fieldStyles.control}
      />
      <p id={`${id}-hint`} className={fieldStyles.hint} aria-live="polite">
        {count === null ? t('claims.findIncidentHint') : t('claims.incidentsFound', { count })}
      </p>
    </div>
  );
}
