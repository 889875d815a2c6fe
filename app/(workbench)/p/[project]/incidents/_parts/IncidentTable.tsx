import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import type { IncidentPage, IncidentRow } from '@/db/bench/incidents';
import { formatDate } from '@/lib/figure/edtf';
import styles from './incidents.module.css';
import { StandingSummary } from './StandingSummary';
import { withParts } from './tree';

/** Every incident with what stands on its bench; parts are indented under their whole and name it. */
export function IncidentTable({ page: { rows: incidents, wholes }, screen }: { page: IncidentPage; screen: ProjectScreen }) {
  const { t, at, name, reading } = screen;
  const titleOf = (incident: Pick<IncidentRow, 'titleEn' | 'titleAr'>) => name({ en: incident.titleEn, ar: incident.titleAr });
  const titles = new Map([...incidents, ...wholes].map((incident) => [incident.id, titleOf(incident)]));
  return (
    <DataTable label={t('incidents.title')} className={styles.table} stacked>
      <thead>
        <tr>
          <th scope="col">{t('incidents.incident')}</th>
          <th scope="col">{t('incidents.date')}</th>
          <th scope="col">{t('incidents.place')}</th>
          <th scope="col" data-number>
            {t('incidents.questions')}
          </th>
          <th scope="col" data-number>
            {t('incidents.claims')}
          </th>
          <th scope="col">{t('incidents.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {withParts(incidents).map(({ incident, depth }) => (
          <tr key={incident.id}>
            <th scope="row" className={styles.name} style={{ paddingInlineStart: `${0.75 + depth * 1.25}rem` }}>
              <Link href={at(`incidents/${incident.id}`)} data-row className={depth > 0 ? styles.part : undefined}>
                <bdi>{titleOf(incident)}</bdi>
              </Link>
              {incident.partOf && <span className="unseen">{t('incidents.partOf', { whole: titles.get(incident.partOf) ?? '' })}</span>}
            </th>
            <td data-head={t('incidents.date')} className={styles.date}>
              {incident.date && <bdi>{formatDate(incident.date, reading)}</bdi>}
            </td>
            <td data-head={t('incidents.place')} className={styles.place}>
              <bdi>{name({ en: incident.placeEn, ar: incident.placeAr })}</bdi>
            </td>
            <td data-head={t('incidents.questions')} data-number>
              {formatNumber(incident.questions, reading)}
            </td>
            <td data-head={t('incidents.claims')} data-number>
              {formatNumber(incident.claims, reading)}
            </td>
            <td>
              <StandingSummary incident={incident} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
