import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { Tag } from '@/app/_ui/Tag';
import type { BenchRow } from '@/db/bench/read';
import type { Reconciliation } from '@/db/reconciliation/read';
import type { Bench } from './bench';
import { latestOf } from './latest';
import styles from './ReconciledCell.module.css';
import { Value } from './Value';

/** What the project says the answer is, how far that is from approved, and the way to the composer. */
export function ReconciledCell({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { t } = bench.screen;
  const { question, draft } = row;
  const shown = latestOf(row);
  const newest = shown.at(-1);
  const accepted = row.accepted.length > 0;
  return (
    <>
      <p className={styles.column}>{t('bench.reconciled')}</p>
      {shown.map((reconciliation) => (
        <Entry key={reconciliation.id} bench={bench} row={row} reconciliation={reconciliation} />
      ))}
      {draft && (
        <p className={styles.entry}>
          {draft.content.settled && draft.content.low && (
            <FigureText text={[draft.content.low, draft.content.high].filter(Boolean).join('–')} size="inline" />
          )}{' '}
          <Tag status="draft" t={t} />
        </p>
      )}
      {!shown.length && !draft && (
        <p className={styles.entry}>
          <Tag status="open" t={t} />
        </p>
      )}
      <p className={styles.links}>
        {newest && (
          <Link
            href={bench.screen.at(`records/${newest.id}`)}
            className={styles.record}
            aria-label={t('bench.value.recordOf', { number: numberOf(bench, newest), question: bench.names.question(question) })}
          >
            {t('bench.value.record', { number: numberOf(bench, newest) })}
          </Link>
        )}
        {bench.writes && accepted && (
          <Link
            href={bench.to({ compose: question.id, again: false })}
            scroll={false}
            className={styles.compose}
            data-compose
            aria-label={t('bench.row.composeFor', { question: bench.names.question(question) })}
            aria-current={bench.address.compose === question.id ? 'true' : undefined}
          >
            {t('bench.row.compose')}
          </Link>
        )}
      </p>
    </>
  );
}

const numberOf = ({ screen }: Bench, { number }: Reconciliation) => formatNumber(number, screen.reading);

function Entry({ bench, row, reconciliation }: { bench: Bench; row: BenchRow; reconciliation: Reconciliation }) {
  const { screen } = bench;
  const { t } = screen;
  const { id, number, rule, author, decision, status, stale, dissents } = reconciliation;
  return (
    <div className={styles.entry}>
      <p className={styles.value}>
        <Value screen={screen} question={row.question} of={reconciliation} /> <Tag status={status} t={t} />
        {stale && status !== 'superseded' && <Tag status="stale" t={t} />}
      </p>
      <p className={styles.how}>{t(`reconcile.rule.${rule}`)}</p>
      <p className={styles.how}>
        <bdi>{author.name}</bdi>
        {decision && (
          <>
            {' '}
            <span className={styles.next}>
              {t('bench.value.arrow')} <bdi>{decision.by}</bdi>
            </span>
          </>
        )}
      </p>
      {dissents.length > 0 && (
        <p className={styles.how}>
          <Link
            href={screen.at(`records/${id}`)}
            className={styles.record}
            aria-label={t('dissent.on', { count: dissents.length, number: formatNumber(number, screen.reading) })}
          >
            {t('dissent.count', { count: dissents.length })}
          </Link>
        </p>
      )}
    </div>
  );
}
