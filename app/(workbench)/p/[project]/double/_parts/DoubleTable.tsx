import type { ProjectScreen } from '@/app/_session/screen';
import { Chip, type Tone } from '@/app/_ui/Chip';
import { DataTable } from '@/app/_ui/DataTable';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { DoubleReading } from '@/db/doubleReading/read';
import styles from './double.module.css';
import { STATES, type State, stateOf } from './state';

const TONE: Readonly<Record<State, Tone>> = {
  read: 'accent',
  adjudicate: 'accent',
  waiting: 'plain',
  reading: 'plain',
  adjudicating: 'plain',
  settled: 'agree',
};

/** What is read, as the person reads it. */
export function subjectOf({ subject }: DoubleReading, { name }: ProjectScreen) {
  return subject.kind === 'document' ? (
    <bdi lang={subject.language}>{subject.title}</bdi>
  ) : (
    <bdi>{name({ en: subject.titleEn, ar: subject.titleAr })}</bdi>
  );
}

/** The double readings of a project, those that wait for the person first. */
export function DoubleTable({ readings, screen }: { readings: readonly DoubleReading[]; screen: ProjectScreen }) {
  const { t, at, context, reading: as } = screen;
  const rows = readings
    .map((reading) => ({ reading, ...stateOf(reading, context.actor.userId) }))
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  return (
    <DataTable label={t('doubleReading.title')} stacked>
      <thead>
        <tr>
          <th scope="col">{t('doubleReading.subject')}</th>
          <th scope="col">{t('doubleReading.state')}</th>
          <th scope="col">{t('doubleReading.readers')}</th>
          <th scope="col">{t('doubleReading.adjudicator')}</th>
          <th scope="col">{t('doubleReading.assigned')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ reading, state, waitsFor }) => (
          <tr key={reading.id}>
            <th scope="row" className={styles.subject}>
              <Link href={at(`double/${reading.id}`)} data-row>
                {subjectOf(reading, screen)}
              </Link>
              {reading.subject.kind === 'incident' && <span className={styles.soft}>{t('doubleReading.incidentOf')}</span>}
            </th>
            <td>
              <Chip tone={TONE[state]}>{t(`doubleReading.states.${state}`, { name: waitsFor })}</Chip>
            </td>
            <td data-head={t('doubleReading.readers')} className={styles.people}>
              <bdi>{reading.first.name}</bdi>
              <bdi>{reading.second.name}</bdi>
            </td>
            <td data-head={t('doubleReading.adjudicator')}>
              <bdi>{reading.adjudicator.name}</bdi>
            </td>
            <td data-head={t('doubleReading.assigned')}>
              <LocalTime at={reading.assignedAt} reading={as} precision="day" />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
