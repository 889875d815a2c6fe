import type { CSSProperties } from 'react';
import styles from './BenchTable.module.css';
import { type Bench, isOpen } from './bench';
import { ClaimCell } from './ClaimCell';
import { ColumnHeads } from './ColumnHeads';
import { ReconciledCell } from './ReconciledCell';
import { RowHead } from './RowHead';
import { RowPlot } from './RowPlot';

// What scrolls must be reachable by keyboard (WCAG 2.1.1).
const scrollable = { tabIndex: 0 };

/** Questions against sources. On a narrow screen the same table becomes one card per question. */
export function BenchTable({ bench }: { bench: Bench }) {
  const { t } = bench.screen;
  const { columns } = bench;
  return (
    <section className={styles.region} aria-label={t('bench.scroll')} {...scrollable}>
      <table className={styles.table} style={{ '--columns': columns.length } as CSSProperties}>
        <caption className="unseen">{t('bench.table')}</caption>
        <colgroup>
          <col className={styles.colQuestion} />
          <col className={styles.colBounds} />
          {columns.map(({ key }) => (
            <col key={key} />
          ))}
          <col className={styles.colReconciled} />
        </colgroup>
        <ColumnHeads bench={bench} />
        <tbody>
          {bench.data.rows.map((row) => (
            <tr key={row.question.id} data-row={row.question.id} data-open={isOpen(bench, row) ? '' : undefined}>
              <RowHead bench={bench} row={row} />
              <td className={styles.plot}>
                <RowPlot bench={bench} row={row} />
              </td>
              {columns.map((column) => {
                const claims = row.claims.filter(({ id }) => column.claimIds.includes(id));
                return (
                  <td key={column.key} className={styles.claims} data-empty={claims.length === 0 ? '' : undefined}>
                    {claims.map((claim) => (
                      <ClaimCell key={claim.id} bench={bench} row={row} column={column} claim={claim} />
                    ))}
                  </td>
                );
              })}
              <td className={styles.reconciled}>
                <ReconciledCell bench={bench} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
