import type { ProjectScreen } from '@/app/_session/screen';
import { Chip } from '@/app/_ui/Chip';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { ImportLine } from '@/db/import/read';
import styles from './import.module.css';
import { OUTCOMES } from './outcomes';

/** Every file that was taken in, the newest first. */
export function ImportTable({ lines, screen }: { lines: readonly ImportLine[]; screen: ProjectScreen }) {
  const { t, at, reading } = screen;
  return (
    <DataTable label={t('imports.table')} stacked>
      <thead>
        <tr>
          <th scope="col">{t('imports.file')}</th>
          <th scope="col">{t('imports.when')}</th>
          <th scope="col">{t('imports.by')}</th>
          {OUTCOMES.map((outcome) => (
            <th scope="col" key={outcome} data-number>
              {t(`imports.became.${outcome}`)}
            </th>
          ))}
          <th scope="col">{t('imports.hash')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link href={at(`import/${line.id}`)} data-row>
                <bdi dir="auto">{line.fileName}</bdi>
              </Link>{' '}
              {line.undo && <Chip tone="stale">{t('imports.undone')}</Chip>}
            </th>
            <td data-head={t('imports.when')}>
              <LocalTime at={line.at} reading={reading} />
            </td>
            <td data-head={t('imports.by')}>
              <bdi>{line.by}</bdi>
            </td>
            {OUTCOMES.map((outcome) => (
              <td data-head={t(`imports.became.${outcome}`)} key={outcome} data-number>
                {formatNumber(line[outcome], reading)}
              </td>
            ))}
            <td data-head={t('imports.hash')}>
              <code className={styles.hash}>{line.fileSha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
