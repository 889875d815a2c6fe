import { Icon } from '@/app/_ui/Icon';
import { Link } from '@/app/_ui/Link';
import { Standing } from '@/app/_ui/Standing';
import type { BenchRow } from '@/db/bench/read';
import { threadsAbout } from '../../../_annotations/target';
import table from './BenchTable.module.css';
import { type Bench, conflictsOf, toPair, toRelays } from './bench';
import styles from './RowHead.module.css';
import { RowParts } from './RowParts';

/** What is asked, where it stands, on how many reports and origins, and the ways into its conflicts and notes. */
export function RowHead({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { t } = bench.screen;
  const { question, counts, tally } = row;
  const name = bench.names.question(question);
  const [first] = conflictsOf(row);
  const notes = threadsAbout(bench.data.threads, { kind: 'question', questionId: question.id }).filter(({ resolved }) => !resolved).length;
  const toRow = bench.to({ row: question.id, pair: null, relays: null });
  return (
    <th scope="row" className={table.question}>
      <Link href={toRow} scroll={false} className={styles.measure} data-row-link aria-label={t('bench.row.label', { question: name })}>
        {t(`claims.measure.${question.measure}`)}
      </Link>
      <p className={styles.population}>
        <bdi>{bench.names.population(question)}</bdi>
      </p>
      <p className={styles.standing}>
        <Standing kind={tally.standing} origins={counts.origins} t={t} />
        {first && (
          <Link
            href={toPair(bench, first)}
            scroll={false}
            className={styles.conflictLink}
            aria-label={t('bench.row.openConflicts', { question: name })}
          >
            {t('bench.conflicts', { count: tally.conflicts })}
          </Link>
        )}
        {!first && tally.conflicts > 0 && <span className={styles.clashing}>{t('bench.conflicts', { count: tally.conflicts })}</span>}
      </p>
      {counts.reports > 0 && (
        <p className={styles.counts}>
          <Link href={toRelays(bench, question.id)} scroll={false} title={t('bench.relays.open')}>
            {[
              t('bench.reports', { count: counts.reports }),
              t('bench.origins', { count: counts.origins }),
              ...(counts.notRecorded ? [t('bench.notRecorded', { count: counts.notRecorded })] : []),
            ].join(' · ')}
          </Link>
        </p>
      )}
      <RowParts bench={bench} row={row} />
      {notes > 0 && (
        <Link href={toRow} scroll={false} className={styles.notes}>
          <Icon name="note" /> {t('bench.row.notes', { count: notes })}
        </Link>
      )}
    </th>
  );
}
