import { Grade } from '@/app/_ui/Grade';
import type { Column } from '@/lib/claim/columns';
import styles from './BenchTable.module.css';
import type { Bench } from './bench';

/** Neighbouring columns of one origin share its head; a chain that ends unrecorded has an origin nobody knows and stands alone. */
function groups(columns: readonly Column[]): Column[][] {
  const found: Column[][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (column.originKey !== null && last?.[0]?.originKey === column.originKey) last.push(column);
    else found.push([column]);
  }
  return found;
}

/** How the words reached us: "via Observatory, News report". */
export function wayOf({ names, screen: { t } }: Bench, { relays, ways }: Column): string {
  if (ways > 1) return t('bench.ways', { count: ways });
  return relays.length ? t('bench.via', { relays: relays.map(names.link).join(t('bench.list')) }) : t('bench.directly');
}

/** Two rows of heads: who speaks, with the grade, and under it each way their words reached us. */
export function ColumnHeads({ bench }: { bench: Bench }) {
  const { columns, names, data } = bench;
  const { t } = bench.screen;
  const chainOf = ({ claimIds: [first] }: Column) => data.rows.flatMap(({ claims }) => claims).find(({ id }) => id === first)?.chain;
  return (
    <thead className={styles.heads}>
      <tr>
        <th scope="col" rowSpan={2} className={styles.question}>
          {t('bench.question')}
        </th>
        <th scope="col" rowSpan={2}>
          {t('bench.bounds')}
        </th>
        {groups(columns).map((group) => {
          const [first] = group;
          if (!first) return null;
          const chain = chainOf(first);
          const grade = chain && names.grade(chain);
          return (
            <th key={first.key} scope="colgroup" colSpan={group.length} className={styles.origin} data-kind={first.origin.kind}>
              <span className={styles.originName}>
                <span>
                  <bdi>{names.link(first.origin)}</bdi>
                </span>
                {grade && <Grade grade={grade} t={t} />}
              </span>
            </th>
          );
        })}
        <th scope="col" rowSpan={2} className={styles.reconciled}>
          {t('bench.reconciled')}
        </th>
      </tr>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={styles.way}>
            {wayOf(bench, column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
