'use client';

import { Button } from '@/app/_ui/Button';
import { Notice } from '@/app/_ui/Notice';
import { useWords } from '@/app/_ui/Words';
import type { ComposerClaim } from './Composer';

interface ClaimsChangedProps {
  seen: readonly ComposerClaim[];
  now: readonly ComposerClaim[];
  onAccept: () => void;
}

/** What became of the claims while the value was being composed. Nothing is submitted before the author has seen it. */
export function ClaimsChanged({ seen, now, onAccept }: ClaimsChangedProps) {
  const t = useWords();
  const nameOf = ({ said, speaker }: ComposerClaim) => `${said} (${speaker})`;
  const byId = new Map(now.map((claim) => [claim.id, claim]));
  const known = new Set(seen.map(({ id }) => id));
  const changes = [
    ...seen.flatMap((claim) => {
      const current = byId.get(claim.id);
      if (!current) return [t('compose.gone', { claim: nameOf(claim) })];
      return current.version === claim.version ? [] : [t('compose.corrected', { claim: nameOf(claim), now: nameOf(current) })];
    }),
    ...now.filter(({ id }) => !known.has(id)).map((claim) => t('compose.added', { claim: nameOf(claim) })),
  ];
  if (!changes.length) return null;
  return (
    <Notice tone="warning" title={t('compose.changed')}>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>{t('compose.keptDraft')}</p>
      <p>
        <Button onClick={onAccept}>{t('compose.accept')}</Button>
      </p>
    </Notice>
  );
}
