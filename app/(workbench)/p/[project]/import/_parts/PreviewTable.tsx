'use client';

import { Chip } from '@/app/_ui/Chip';
import { withControlsShown } from '@/app/_ui/controls';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { useProblemWords } from '@/app/_ui/problemWords';
import { useReading, useWords } from '@/app/_ui/Words';
import type { PreviewRow } from '@/db/import/file';
import styles from './import.module.css';
import { isField } from './isField';
import { TONE } from './outcomes';

/** What will become of each row, what it makes, and why it is refused. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useWords();
  const reading = useReading();
  const say = useProblemWords();
  return (
    <DataTable label={t('imports.rows')}>
      <thead>
        <tr>
          <th scope="col" data-number>
            {t('imports.row')}
          </th>
          <th scope="col">{t('imports.becomes')}</th>
          <th scope="col">{t('imports.says')}</th>
          <th scope="col">{t('imports.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, outcome, makes, problems, says }) => (
          <tr key={number}>
            <th scope="row" data-number>
              {formatNumber(number, reading)}
            </th>
            <td>
              <Chip tone={TONE[outcome]}>{t(`imports.outcome.${outcome}`)}</Chip>
            </td>
            <td>
              <div className={styles.says}>
                <bdi dir="auto">{says.source ?? says.name ?? says.nameAr ?? ''}</bdi>
                {says.figure && (
                  <bdi dir="auto" className={styles.figure}>
                    {withControlsShown(says.figure)}
                  </bdi>
                )}
                {(says.quote || says.passage) && (
                  <q>
                    <bdi dir="auto" className={styles.clipped}>
                      {withControlsShown(says.quote ?? says.passage ?? '')}
                    </bdi>
                  </q>
                )}
              </div>
            </td>
            <td>
              {makes.length > 0 && <span className={styles.soft}>{makes.map((kind) => t(`imports.makes.${kind}`)).join(' · ')}</span>}
              {problems.map((problem) => (
                <p key={`${problem.field} ${problem.code}`}>
                  {isField(problem.field) && <b>{t(`imports.field.${problem.field}`)}: </b>}
                  {say(problem)}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
