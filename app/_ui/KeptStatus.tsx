'use client';

import { Button } from './Button';
import styles from './Field.module.css';
import { useForm } from './FormContext';
import { localeTag } from './locale';
import { useReading, useWords } from './Words';

/** Whether what was typed is safe, said politely; and the way back to an empty form where an earlier one stands again. */
export function KeptStatus() {
  const t = useWords();
  const reading = useReading();
  const { kept } = useForm();
  if (!kept) return null;
  const clock = new Intl.DateTimeFormat(localeTag(reading), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const time = kept.at ? clock.format(kept.at) : '';
  return (
    <>
      <p role="status" className={styles.hint}>
        {time && t(kept.restored ? 'ui.form.restored' : 'ui.form.kept', { time })}
      </p>
      {kept.restored && (
        <Button variant="quiet" onClick={kept.forget}>
          {t('ui.form.startAgain')}
        </Button>
      )}
    </>
  );
}
