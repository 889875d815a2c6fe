import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import { Grade } from '@/app/_ui/Grade';
import { Icon } from '@/app/_ui/Icon';
import { Link } from '@/app/_ui/Link';
import { Quote } from '@/app/_ui/Quote';
import { Tag } from '@/app/_ui/Tag';
import type { BenchRow } from '@/db/bench/read';
import type { StoredClaim } from '@/db/claim/read';
import type { Answer } from '@/lib/claim/claim';
import type { Column } from '@/lib/claim/columns';
import { direction } from '@/lib/text/direction';
import { credibilityOf, type Naming } from '../../../_claims/naming';
import { type Bench, cellId, conflictsOf, toPair, toReader } from './bench';
import styles from './ClaimCell.module.css';
import { wayOf } from './ColumnHeads';

interface ClaimCellProps {
  bench: Bench;
  row: BenchRow;
  column: Column;
  claim: StoredClaim;
}

/** As many of the others as a sentence can hold. */
const NAMED = 8;

/** One claim as it was written; one click opens its words in their document, another the first of its conflicts. */
export function ClaimCell({ bench, row, column, claim }: ClaimCellProps) {
  const { screen, names, address, data } = bench;
  const { t } = screen;
  const grade = names.grade(claim.chain);
  const conflicts = conflictsOf(row, claim.id);
  const [first] = conflicts;
  const others = conflicts.slice(0, NAMED).map(({ a, b }) => {
    const other = row.claims.find(({ id }) => id === (a === claim.id ? b : a));
    return other ? names.brief(other.answer) : '';
  });
  if (conflicts.length > NAMED) others.push('…');
  const clash = t('bench.claim.conflicts', { count: conflicts.length, others: others.join(t('bench.and')) });
  const source = data.sources.find(({ id }) => id === claim.document.sourceId);
  const selected = address.pair?.includes(claim.id) ?? false;
  return (
    <div id={cellId(claim.id)} className={styles.claim} data-status={claim.status} data-selected={selected ? '' : undefined}>
      <p className={styles.column}>
        <bdi>{names.link(column.origin)}</bdi> · {wayOf(bench, column)}
      </p>
      {(grade || claim.credibility) && (
        <p className={styles.grade}>
          <Grade grade={grade} credibility={credibilityOf(claim.credibility)} t={t} />
        </p>
      )}
      <Link href={toReader(bench, claim)} className={styles.words} title={t('bench.claim.open', { document: claim.document.title })}>
        <AnswerText answer={claim.answer} names={names} conflicting={first !== undefined} />
        <span className={styles.quote} dir={direction(claim.quote.exact)}>
          <Quote text={claim.quote.exact} lang={claim.document.language} size="cell" />
        </span>
      </Link>
      {claim.scope && (
        <p className={styles.scope}>
          {t('claims.scopeOf')} <bdi dir="auto">{claim.scope}</bdi>
        </p>
      )}
      {claim.proposedBy && (
        <p className={styles.scope}>
          <bdi>{t('claims.proposedBy', { assistant: claim.proposedBy })}</bdi>
        </p>
      )}
      {first && (
        <Link href={toPair(bench, first)} scroll={false} className={styles.conflict} title={clash} aria-label={clash}>
          <Icon name="unequal" />
          {formatNumber(conflicts.length, screen.reading)}
        </Link>
      )}
      {column.ways > 1 && source && (
        <p className={styles.by}>
          <bdi>{screen.name({ en: source.nameEn, ar: source.nameAr })}</bdi>
        </p>
      )}
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

/** Figures large, words bold, and of a time the clock before its zone. */
function AnswerText({ answer, names, conflicting }: { answer: Answer; names: Naming; conflicting: boolean }) {
  switch (answer.kind) {
    case 'text':
      return (
        <span className={`${styles.text} ${conflicting ? styles.conflicting : ''}`}>
          <bdi dir="auto">{answer.value}</bdi>
        </span>
      );
    case 'time': {
      const [clock = '', ...zone] = names.answer(answer).split(' ');
      return (
        <>
          <FigureText text={clock} conflicting={conflicting} />
          {zone.length > 0 && <small className={styles.zone}> {zone.join(' ')}</small>}
        </>
      );
    }
    case 'figure':
    case 'date':
      return <FigureText text={names.answer(answer)} size={answer.kind === 'date' ? 'lead' : 'cell'} conflicting={conflicting} />;
  }
}
