'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { type Option, SelectField } from '@/app/_ui/SelectField';
import { useWords } from '@/app/_ui/Words';
import styles from './queue.module.css';

interface GivingProps {
  people: readonly Option[];
  /** What the choice of everything says, with its count. */
  all: string;
}

/** Under the list: how many are chosen, and to whom they go. The next page says what that would do, before anything is done. */
export function Giving({ people, all }: GivingProps) {
  const t = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);

  useEffect(() => {
    const form = bar.current?.closest('form');
    const recount = () => setCount(form?.querySelectorAll('input[name="key"]:checked').length ?? 0);
    recount();
    form?.addEventListener('change', recount);
    return () => form?.removeEventListener('change', recount);
  }, []);

  return (
    <div ref={bar} className={styles.giving}>
      <p role="status">{t('queue.selected', { count })}</p>
      <label className={styles.all}>
        <input type="checkbox" name="all" value="1" />
        {all}
      </label>
      <SelectField name="assignee" label={t('queue.giveTo')} options={people} />
      <Button type="submit">{t('queue.give')}</Button>
    </div>
  );
}
