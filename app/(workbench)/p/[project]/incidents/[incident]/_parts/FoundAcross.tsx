import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import type { ClaimId } from '@/lib/id';
import type { AcrossFinding } from '@/lib/verdict/across';
import styles from './AcrossSection.module.css';
import { type Bench, cellId, toReader } from './bench';

/** One row asks about a part of another: that nothing of it exceeds the other, or which of its claims do. */
export function FoundAcross({ bench, finding }: { bench: Bench; finding: AcrossFinding }) {
  const { names, data, screen } = bench;
  const { t, reading } = screen;
  const rowOf = (id: string) => data.rows.find(({ question }) => question.id === id);
  const [part, whole] = [rowOf(finding.part), rowOf(finding.whole)];
  if (!part || !whole) return null;
  const [partName, wholeName] = [part, whole].map(({ question }) => `\u2068${names.question(question)}\u2069`);
  const claimOf = (id: ClaimId) => [part, whole].flatMap(({ accepted }) => accepted.find((claim) => claim.id === id) ?? [])[0];
  const said = (id: ClaimId) => {
    const claim = claimOf(id);
    return claim ? names.brief(claim.answer) : '';
  };
  // Of very many claims not every one has its cell here; its words stand in its document in any case.
  const wayTo = (id: ClaimId) => {
    const claim = claimOf(id);
    return claim && ![...part.claims, ...whole.claims].includes(claim) ? toReader(bench, claim) : `#${cellId(id)}`;
  };
  const rows = [part, whole].map(({ question }) => (
    <Link key={question.id} href={bench.to({ row: question.id, pair: null, relays: null })} scroll={false}>
      <bdi>{names.question(question)}</bdi>
    </Link>
  ));
  if (!finding.conflicts.length) {
    return (
      <div>
        <p>{t('bench.across.fits', { part: partName ?? '', whole: wholeName ?? '', count: finding.compared })}</p>
        <p className={styles.links}>{rows}</p>
      </div>
    );
  }
  return (
    <div>
      <ul>
        {finding.conflicts.map((conflict) => (
          <li key={`${conflict.part} ${conflict.whole}`}>
            <p>
              {t('bench.across.exceeds', {
                ...{ part: partName ?? '', whole: wholeName ?? '' },
                ...{ low: formatNumber(conflict.low, reading), high: formatNumber(conflict.high, reading) },
              })}
            </p>
            <p className={styles.links}>
              {[conflict.part, conflict.whole].map((id) => (
                <a key={id} href={wayTo(id)}>
                  <bdi>{said(id)}</bdi>
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {finding.exceeding > finding.conflicts.length && (
        <p>{t('bench.across.more', { count: finding.exceeding - finding.conflicts.length })}</p>
      )}
      <p className={styles.links}>{rows}</p>
    </div>
  );
}
