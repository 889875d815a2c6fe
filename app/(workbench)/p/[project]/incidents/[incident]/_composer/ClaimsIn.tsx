'use client';

import { Button } from '@/app/_ui/Button';
import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import { Quote } from '@/app/_ui/Quote';
import { TextField } from '@/app/_ui/TextField';
import { useReading, useWords } from '@/app/_ui/Words';
import type { DraftContent } from '@/db/reconciliation/draft';
import type { ShownPart } from '@/lib/claim/part';
import type { ClaimId } from '@/lib/id';
import { direction } from '@/lib/text/direction';
import type { ComposerClaim } from './Composer';
import styles from './Composer.module.css';

interface ClaimsInProps {
  shown: ShownPart<ComposerClaim>;
  content: DraftContent;
  onPart: (part: number) => void;
  onTake: (id: ClaimId, included: boolean) => void;
  onReason: (id: ClaimId, reason: string) => void;
}

/** Which claims the value rests on; one left out asks for its reason, and every rule answers at once without it. */
export function ClaimsIn({ shown, content, onPart, onTake, onReason }: ClaimsInProps) {
  const t = useWords();
  const reasonOf = (id: ClaimId) => content.excluded.find(({ claimId }) => claimId === id)?.reason;
  return (
    <fieldset className={styles.claims}>
      <legend className={styles.legend}>{t('compose.claims')}</legend>
      <p className={styles.soft}>{t('compose.claimsHint')}</p>
      {shown.parts > 1 && <Parts shown={shown} onPart={onPart} />}
      {shown.claims.map((claim) => {
        const reason = reasonOf(claim.id);
        const name = `\u2068${claim.said}\u2069 (\u2068${claim.speaker}\u2069)`;
        return (
          <div key={claim.id} className={styles.claim} data-out={reason === undefined ? undefined : ''}>
            <label className={styles.take}>
              <input
                type="checkbox"
                name={`in.${claim.id}`}
                checked={reason === undefined}
                onChange={(event) => onTake(claim.id, event.currentTarget.checked)}
              />
              <span className={styles.said}>
                {claim.answer.kind === 'text' ? <bdi dir="auto">{claim.short}</bdi> : <FigureText text={claim.short} size="inline" />}
              </span>
              <span className={styles.speaker}>
                <bdi>{claim.speaker}</bdi>
                {claim.relays.length > 0 && (
                  <span className={styles.soft}> {t('bench.via', { relays: claim.relays.join(t('bench.list')) })}</span>
                )}
              </span>
              <span className={styles.quote} dir={direction(claim.words)}>
                <Quote text={claim.words} lang={claim.lang} size="cell" />
              </span>
            </label>
            {reason !== undefined && (
              <TextField
                name={`reason.${claim.id}`}
                label={t('compose.reason', { claim: name })}
                value={reason}
                onChange={(event) => onReason(claim.id, event.currentTarget.value)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Which of very many claims are listed, and the way to the others. */
function Parts({ shown, onPart }: { shown: ShownPart<ComposerClaim>; onPart: (part: number) => void }) {
  const t = useWords();
  const reading = useReading();
  const [first, last, total] = [shown.first, shown.last, shown.total].map((value) => formatNumber(value, reading));
  return (
    <div className={styles.parts}>
      <p className={styles.soft} role="status">
        {t('compose.part', { first: first ?? '', last: last ?? '', total: total ?? '' })}
      </p>
      <Button disabled={shown.part === 1} onClick={() => onPart(shown.part - 1)}>
        {t('bench.part.previous')}
      </Button>
      <Button disabled={shown.part === shown.parts} onClick={() => onPart(shown.part + 1)}>
        {t('bench.part.next')}
      </Button>
    </div>
  );
}
