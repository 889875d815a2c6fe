'use client';

import { formatNumber } from '@/app/_ui/format';
import { useReading, useWords } from '@/app/_ui/Words';
import { formatDate } from '@/lib/figure/edtf';
import type { ClaimId } from '@/lib/id';
import type { RulePreview } from '@/lib/reconcile/rule';
import type { ComposerClaim } from './Composer';
import { LISTED_AT_ONCE } from './previewWords';
import styles from './RestsOnRule.module.css';

/** Keeps its own order inside a sentence of the other direction. */
const isolated = (words: string) => `\u2068${words}\u2069`;

/** Who counts for how much by which grade, and who cannot be judged and is set aside. */
export function Weights({ preview: { weights, setAside }, claims }: { preview: RulePreview; claims: readonly ComposerClaim[] }) {
  const t = useWords();
  const reading = useReading();
  if (!weights.length && !setAside.length) return null;
  const more = [weights, setAside].reduce((sum, { length }) => sum + Math.max(0, length - LISTED_AT_ONCE), 0);
  const speakerOf = (ids: readonly ClaimId[]) => claims.find(({ id }) => ids.includes(id))?.speaker ?? '';
  return (
    <>
      <ul className={styles.weights} aria-label={t('reconcile.weights')}>
        {weights.slice(0, LISTED_AT_ONCE).map(({ origin, claims: own, weight, grade, topic, gradedOn }) => (
          <li key={origin}>
            <bdi>{speakerOf(own)}</bdi>
            <span className={styles.soft}>
              {t('reconcile.weighed', {
                weight: formatNumber(weight, reading),
                grade: isolated(grade),
                date: isolated(formatDate(gradedOn, reading)),
              })}{' '}
              <bdi>{topic}</bdi>
            </span>
          </li>
        ))}
        {setAside.slice(0, LISTED_AT_ONCE).map(({ origin, claims: own, reason }) => (
          <li key={origin ?? 'not recorded'}>
            {origin !== null && <bdi>{speakerOf(own)}</bdi>}
            <span className={styles.soft}>{t(`reconcile.aside.${reason}`)}</span>
          </li>
        ))}
        {more > 0 && <li className={styles.soft}>{t('policy.more', { count: more })}</li>}
      </ul>
      <p className={styles.soft}>{t('reconcile.scale')}</p>
    </>
  );
}
