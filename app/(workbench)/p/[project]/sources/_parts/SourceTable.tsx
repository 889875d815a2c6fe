import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { Grade } from '@/app/_ui/Grade';
import { Link } from '@/app/_ui/Link';
import type { SourceRow } from '@/db/source/read';
import styles from './sources.module.css';

export function SourceTable({ sources, screen: { t, at, name, reading } }: { sources: readonly SourceRow[]; screen: ProjectScreen }) {
  return (
    <DataTable label={t('sources.title')} stacked>
      <thead>
        <tr>
          <th scope="col">{t('sources.source')}</th>
          <th scope="col">{t('sources.kind')}</th>
          <th scope="col">{t('sources.party')}</th>
          <th scope="col">{t('sources.grade')}</th>
          <th scope="col" data-number>
            {t('sources.documents')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row" className={styles.name}>
              <Link href={at(`sources/${source.id}`)} data-row>
                <bdi>{name({ en: source.nameEn, ar: source.nameAr })}</bdi>
              </Link>
            </th>
            <td data-head={t('sources.kind')}>{t(`sources.kinds.${source.kind}`)}</td>
            <td data-head={t('sources.party')}>{source.party && t('sources.isParty')}</td>
            <td data-head={t('sources.grade')}>
              {source.grade ? <Grade grade={source.grade} t={t} /> : <span className={styles.soft}>{t('sources.ungraded')}</span>}
            </td>
            <td data-head={t('sources.documents')} data-number>
              {formatNumber(source.documents, reading)}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
