'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Button } from '@/app/_ui/Button';
import { Icon } from '@/app/_ui/Icon';
import { localeTag } from '@/app/_ui/locale';
import { Notice } from '@/app/_ui/Notice';
import { useProblemWords } from '@/app/_ui/problemWords';
import { useReading, useWords } from '@/app/_ui/Words';
import type { Draft } from '@/db/reconciliation/draft';
import type { ProblemCode } from '@/lib/result';
import styles from './Composer.module.css';
import type { Saving } from './useDraft';

interface DraftStatusProps {
  saving: Saving;
  /** The draft as the page last read it: after a clash, the other window's. */
  draft: Draft | null;
  onRetry: () => void;
  onAdopt: (other: Draft, theirs: boolean) => void;
}

const SIGNED_OUT: ReadonlySet<ProblemCode> = new Set(['session_expired', 'sign_in_required']);

/** Whether what was typed is safe, said politely; and what to do when it is not. */
export function DraftStatus({ saving, draft, onRetry, onAdopt }: DraftStatusProps) {
  const t = useWords();
  const reading = useReading();
  const router = useRouter();
  const say = useProblemWords();
  const elsewhere = saving.kind === 'elsewhere';
  useEffect(() => {
    if (elsewhere) router.refresh();
  }, [elsewhere, router]);

  switch (saving.kind) {
    case 'idle':
    case 'saving':
    case 'saved': {
      const clock = new Intl.DateTimeFormat(localeTag(reading), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      const words =
        saving.kind === 'saving'
          ? t('compose.saving')
          : saving.kind === 'saved'
            ? t('compose.saved', { time: clock.format(saving.at) })
            : '';
      return (
        <p role="status" className={styles.soft}>
          {words}
        </p>
      );
    }
    case 'elsewhere':
      return (
        <Notice tone="warning">
          <p>{t('compose.elsewhere')}</p>
          {draft && draft.revision > saving.ours && (
            <p className={styles.acts}>
              <Button onClick={() => onAdopt(draft, false)}>{t('compose.keepMine')}</Button>
              <Button onClick={() => onAdopt(draft, true)}>{t('compose.takeTheirs')}</Button>
            </p>
          )}
        </Notice>
      );
    case 'failed':
    case 'unreachable':
      return (
        <Notice tone="problem">
          <p>{saving.kind === 'failed' ? `${t('compose.notSaved')} ${say(saving.problem)}` : t('compose.unreachable')}</p>
          {saving.kind === 'failed' && SIGNED_OUT.has(saving.problem.code) && (
            <p>
              <a href="/sign-in" target="_blank" rel="noopener">
                {t('ui.form.signInAgain')} <Icon name="external" />
              </a>
            </p>
          )}
          <p className={styles.acts}>
            <Button onClick={onRetry}>{t('compose.retry')}</Button>
          </p>
        </Notice>
      );
  }
}
