import Link from 'next/link';
import { FigureText } from '@/app/_ui/FigureText';
import { Grade } from '@/app/_ui/Grade';
import { Icon } from '@/app/_ui/Icon';
import { Quote } from '@/app/_ui/Quote';
import { Tag } from '@/app/_ui/Tag';
import type { BenchRow } from '@/db/bench/read';
import type { StoredClaim } from '@/db/claim/read';
import type { Column } from '@/lib/claim/columns';
import { type Bench, conflictsOf, toPair, toReader } from './bench';
import styles from './ClaimCell.module.css';
import { wayOf } from './ColumnHeads';
import { credibilityOf } from './naming';

interface ClaimCellProps {
  bench: Bench;
  row: BenchRow;
  column: Column;
  claim: StoredClaim;
}

/** One claim as it was written; one click opens its words in their document, another the first of its conflicts. */
export function ClaimCell({ bench, row, column, claim }: ClaimCellProps) {
  const { screen, names, address, data } = bench;
  const { t } = screen;
  const grade = names.grade(claim.chain);
  const conflicts = conflictsOf(row, claim.id);
  const [first] = conflicts;
  const others = conflicts.map(({ a, b }) => {
    const other = row.claims.find(({ id }) => id === (a === claim.id ? b : a));
    return other ? names.said(other.answer) : '';
  });
  const source = data.sources.find(({ id }) => id === claim.document.sourceId);
  const selected = address.pair?.includes(claim.id) ?? false;
  return (
    <div className={styles.claim} data-status={claim.status} data-selected={selected ? '' : undefined}>
      <p className={styles.column}>
        <bdi>{names.link(column.origin)}</bdi> · {wayOf(bench, column)}
      </p>
      <Link href={toReader(bench, claim)} className={styles.words} title={t('bench.claim.open', { document: claim.document.title })}>
        {claim.answer.kind === 'text' ? (
          <span className={`${styles.text} ${first ? styles.conflicting : ''}`}>
            <bdi dir="auto">{claim.answer.value}</bdi>
          </span>
        ) : (
          <FigureText text={names.answer(claim.answer)} conflicting={first !== undefined} />
        )}
        <span className={styles.quote}>
          <Quote text={claim.quote.exact} lang={claim.document.language} size="cell" />
        </span>
      </Link>
      <p className={styles.marks}>
        {grade && <Grade grade={grade} credibility={credibilityOf(claim.credibility)} t={t} />}
        {first && (
          <Link
            href={toPair(bench, first)}
            scroll={false}
            className={styles.conflict}
            title={t('bench.claim.conflicts', { count: conflicts.length, others: others.join(t('bench.and')) })}
            aria-label={t('bench.claim.conflicts', { count: conflicts.length, others: others.join(t('bench.and')) })}
          >
            <Icon name="unequal" />
            {conflicts.length}
          </Link>
        )}
        {bench.address.fold && source && column.ways > 1 && (
          <span className={styles.by}>
            <bdi>{screen.name({ en: source.nameEn, ar: source.nameAr })}</bdi>
          </span>
        )}
      </p>
      {claim.status === 'proposed' && (
        <p title={t('bench.claim.proposed')}>
          <Tag status="proposed" t={t} />
        </p>
      )}
      {claim.status === 'rejected' && (
        <details className={styles.rejected}>
          <summary>
            <Tag status="rejected" t={t} />
          </summary>
          <p>
            <span className="unseen">{t('bench.claim.reason')}: </span>
            <bdi dir="auto">{claim.reason}</bdi>
          </p>
        </details>
      )}
    </div>
  );
}
