import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { Grade } from '@/app/_ui/Grade';
import type { SourceGrade } from '@/db/source/read';
import { formatDate } from '@/lib/figure/edtf';
import styles from './sources.module.css';

/** Every grade ever given, newest first. */
export function GradeHistory({ grades, screen: { t, reading } }: { grades: readonly SourceGrade[]; screen: ProjectScreen }) {
  if (grades.length === 0) return <p className={styles.soft}>{t('sources.noGrades')}</p>;
  return (
    <DataTable label={t('sources.history')} stacked>
      <thead>
        <tr>
          <th scope="col">{t('sources.topic')}</th>
          <th scope="col">{t('sources.letter')}</th>
          <th scope="col">{t('sources.reason')}</th>
          <th scope="col">{t('sources.by')}</th>
          <th scope="col">{t('sources.gradedOn')}</th>
        </tr>
      </thead>
      <tbody>
        {grades.map(({ topic, grade, reason, gradedOn, by }) => (
          <tr key={`${topic} ${gradedOn} ${grade} ${reason}`}>
            <th scope="row">
              <bdi>{topic}</bdi>
            </th>
            <td data-head={t('sources.letter')}>
              <Grade grade={grade} t={t} /> <span aria-hidden="true">{t(`ui.grade.${grade}`)}</span>
            </td>
            <td data-head={t('sources.reason')}>
              <bdi dir="auto">{reason}</bdi>
            </td>
            <td data-head={t('sources.by')}>
              <bdi>{by}</bdi>
            </td>
            <td data-head={t('sources.gradedOn')} className={styles.day}>
              <bdi>{formatDate(gradedOn, reading)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
