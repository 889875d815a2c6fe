'use client';

import { useState } from 'react';
import { Notice } from '@/app/_ui/Notice';
import { useWords } from '@/app/_ui/Words';
import form from './claimForm.module.css';
import { RefreshWhenStale } from './RefreshWhenStale';
import styles from './reader.module.css';

/** What can differ between two versions, each as a person reads it. */
const SEEN_FIELDS = ['answer', 'words', 'question', 'scope', 'chain', 'asOf', 'credibility', 'note', 'status'] as const;
type SeenField = (typeof SEEN_FIELDS)[number];

export interface SeenVersion {
  readonly claimId: string;
  readonly version: number;
  readonly by: string;
  readonly values: Readonly<Record<SeenField, string>>;
}

/**
 * Keeps which version the person began from. When another changed the claim meanwhile, both values are shown and nothing
 * typed is touched; saving then is a decision to let one's own version follow theirs.
 */
export function ChangedMeanwhile({ now }: { now: SeenVersion }) {
  const t = useWords();
  const [began] = useState(now);
  const changed = SEEN_FIELDS.filter((field) => began.values[field] !== now.values[field]);
  return (
    <>
      <RefreshWhenStale />
      <input type="hidden" name="claimId" value={now.claimId} />
      <input type="hidden" name="version" value={now.version} />
      {now.version !== began.version && (
        <Notice tone="warning" title={t('claims.changedTitle', { name: now.by })}>
          <dl className={form.changes}>
            {changed.map((field) => (
              <div key={field}>
                <dt>{t(`claims.changed.${field}`)}</dt>
                <dd>
                  <span className={styles.soft}>{t('claims.before')}:</span> <bdi>{began.values[field] || t('claims.nothing')}</bdi>
                </dd>
                <dd>
                  <span className={styles.soft}>{t('claims.theirs')}:</span> <bdi>{now.values[field] || t('claims.nothing')}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p>{t('claims.changedBody')}</p>
        </Notice>
      )}
    </>
  );
}
