import type { ProjectScreen } from '@/app/_session/screen';
import { buttonClass } from '@/app/_ui/Button';
import { directionOf } from '@/app/_ui/locale';
import type { TableName } from '@/lib/export/table/column';
import { DESCRIPTIONS } from '@/lib/export/table/descriptions';
import type { Language } from '@/lib/message/define';
import { ColumnList } from './ColumnList';
import styles from './export.module.css';

/** What each link asks of the route that answers it. */
const LINKS = [
  { label: 'xlsx', query: { format: 'xlsx' } },
  { label: 'csv', query: { format: 'csv' } },
  { label: 'excelCsv', query: { format: 'csv', bom: '1' } },
  { label: 'package', query: { format: 'package' } },
  { label: 'jsonl', query: { format: 'jsonl' } },
  { label: 'hxl', query: { format: 'hxl' } },
] as const;

/** One table: what a row of it is, how it can be had, and what its columns mean. */
export function TableEntry({ name, language, screen }: { name: TableName; language: Language; screen: ProjectScreen }) {
  const { t, project, reading, name: nameOf } = screen;
  const table = DESCRIPTIONS[name];
  const title = nameOf(table.title);
  const address = `/api/v1/projects/${project.slug}/tables/${name}`;
  return (
    <li className={styles.table}>
      <h3>{title}</h3>
      <p>{nameOf(table.about)}</p>
      <p className={styles.formats}>
        {LINKS.map(({ label, query }) => {
          const format = t(`exports.formats.${label}`);
          return (
            <a
              key={label}
              href={`${address}?${new URLSearchParams({ ...query, language })}`}
              className={buttonClass()}
              aria-label={t('exports.take', { table: title, format })}
            >
              <bdi dir={directionOf(reading.language)}>{format}</bdi>
            </a>
          );
        })}
      </p>
      <ColumnList table={table} screen={screen} />
    </li>
  );
}
