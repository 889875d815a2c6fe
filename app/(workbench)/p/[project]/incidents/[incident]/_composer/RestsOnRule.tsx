'use client';

import { Chain } from '@/app/_ui/Chain';
import { FigureText } from '@/app/_ui/FigureText';
import { Link } from '@/app/_ui/Link';
import { useReading, useWords } from '@/app/_ui/Words';
import type { RulePreview } from '@/lib/reconcile/rule';
import type { ComposerClaim } from './Composer';
import { LISTED_AT_ONCE, why } from './previewWords';
import styles from './RestsOnRule.module.css';
import { Weights } from './Weights';

interface RestsOnRuleProps {
  preview: RulePreview;
  claims: readonly ComposerClaim[];
  open: boolean;
}

/** What a rule's suggestion rests on: the claims, each leading to its words, their chains, and who weighs what. */
export function RestsOnRule({ preview, claims, open }: RestsOnRuleProps) {
  const t = useWords();
  const reading = useReading();
  const meant = new Set(preview.claims);
  const behind = claims.filter(({ id }) => meant.has(id));
  if (!behind.length && !preview.setAside.length) return null;
  return (
    <details className={styles.rests} open={open}>
      <summary>{preview.silence ? t('reconcile.weights') : why(preview, claims, reading, t)}</summary>
      <ul className={styles.claims}>
        {behind.slice(0, LISTED_AT_ONCE).map(({ id, short, answer, href, links, words }) => (
          <li key={id}>
            <Link href={href} aria-label={t('records.openQuote', { words })}>
              {answer.kind === 'text' ? <bdi dir="auto">{short}</bdi> : <FigureText text={short} size="inline" />}
            </Link>
            <Chain links={links} look="line" t={t} />
          </li>
        ))}
        {behind.length > LISTED_AT_ONCE && <li className={styles.soft}>{t('policy.more', { count: behind.length - LISTED_AT_ONCE })}</li>}
      </ul>
      <Weights preview={preview} claims={claims} />
    </details>
  );
}
