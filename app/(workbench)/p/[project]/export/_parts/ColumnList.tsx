import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { columnsOf, type TableDescription } from '@/lib/export/table/column';
import styles from './export.module.css';

/** The columns of a table, folded away until somebody asks what they mean. */
export function ColumnList({ table, screen }: { table: TableDescription; screen: ProjectScreen }) {
  const { t, name: nameOf } = screen;
  const columns = columnsOf(table);
  return (
    <details className={styles.columns}>
      <summary>{t('exports.columns', { count: columns.length })}</summary>
      <DataTable label={nameOf(table.title)} stacked>
        <thead>
          <tr>
            {(['heading', 'name', 'meaning', 'kind', 'tag'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`exports.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, heading, meaning, type, hxl }) => (
            <tr key={name}>
              <th scope="row">{nameOf(heading)}</th>
              <td data-head={t('exports.name')}>
                <code>{name}</code>
              </td>
              <td data-head={t('exports.meaning')} className={styles.meaning}>
                {nameOf(meaning)}
              </td>
              <td data-head={t('exports.kind')}>{t(`exports.type.${type}`)}</td>
              <td data-head={t('exports.tag')}>{hxl && <code>{hxl}</code>}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
