'use client';

import { withControlsShown } from '@/app/_ui/controls';
import { useProblemWords } from '@/app/_ui/problemWords';
import { useReading, useWords } from '@/app/_ui/Words';
import type { PreviewRow } from '@/db/import/preview';
import styles from './import.module.css';
import { OutcomeTable } from './OutcomeTable';

function Says({ says }: Pick<PreviewRow, 'says'>) {
  const { language } = useReading();
  const words = says.quote || says.passage;
  const name = says.source ?? says.name ?? says.nameAr ?? '';
  return (
    <div className={styles.says}>
      <bdi dir="auto">{(language === 'ar' && says.sourceAr) || name}</bdi>
      {says.figure && (
        <bdi dir="auto" className={styles.figure}>
          {withControlsShown(says.figure)}
        </bdi>
      )}
      {words && (
        <q>
          <bdi dir="auto" className={styles.clipped}>
            {withControlsShown(words)}
          </bdi>
        </q>
      )}
    </div>
  );
}

/** What will become of each row, what it makes, and why it is refused. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useWords();
  const reading = useReading();
  const say = useProblemWords();
  const shown = rows.map(({ number, outcome, makes, problems, says }) => ({
    ...{ number, outcome, problems },
    said: t(`imports.outcome.${outcome}`),
    what: <Says says={says} />,
    made: makes.length > 0 && <span className={styles.soft}>{makes.map((kind) => t(`imports.makes.${kind}`)).join(' · ')}</span>,
  }));
  return <OutcomeTable label={t('imports.rows')} what={t('imports.says')} rows={shown} t={t} reading={reading} say={say} />;
}
