import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import type { BenchRow } from '@/db/bench/read';
import type { Bench } from './bench';
import styles from './RowHead.module.css';

/** Which of very many claims are set beside each other here, and the way to the others. Nothing where all of them are. */
export function RowParts({ bench, row: { of, question } }: { bench: Bench; row: BenchRow }) {
  const { t, reading } = bench.screen;
  if (of.parts === 1) return null;
  const [first, last, total] = [of.first, of.last, of.total].map((value) => formatNumber(value, reading));
  const name = bench.names.question(question);
  const way = (part: number, key: 'previous' | 'next') => (
    <Link href={bench.to({ part, pair: null })} scroll={false} aria-label={t(`bench.part.${key}Of`, { question: name })}>
      {t(`bench.part.${key}`)}
    </Link>
  );
  return (
    <div className={styles.parts}>
      <p>{t('bench.part.shown', { first: first ?? '', last: last ?? '', total: total ?? '' })}</p>
      <p className={styles.ways}>
        {of.part > 1 && way(of.part - 1, 'previous')}
        {of.part < of.parts && way(of.part + 1, 'next')}
      </p>
    </div>
  );
}
