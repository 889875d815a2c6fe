'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { Notice } from '@/app/_ui/Notice';
import { useWords } from '@/app/_ui/Words';
import type { Preview } from '@/db/import/preview';
import { MADE, type RowOutcome } from '@/lib/import/plan';
import styles from './import.module.css';
import { OUTCOMES } from './outcomes';
import { PreviewTable } from './PreviewTable';
import { useList } from './useList';

interface PreviewStepProps {
  preview: Preview;
  pending: boolean;
  /** What the button that does it says, and whether there is anything to do: else there is none. */
  run: string;
  ready: boolean;
  /** Back to how columns are read; a bundle has nothing to go back to. */
  onBack?: () => void;
  onRun: () => void;
}

/** What an import would do, in numbers and row by row, before anything is written. */
export function PreviewStep({ preview, pending, run, ready, onBack, onRun }: PreviewStepProps) {
  const t = useWords();
  const list = useList();
  const [shown, setShown] = useState<RowOutcome | null>(null);
  const made = MADE.filter((kind) => preview.made[kind] > 0).map((kind) => t(`imports.made.${kind}`, { count: preview.made[kind] }));
  const { imported, known, refused } = preview;
  const rows = preview.rows.filter(({ outcome }) => !shown || outcome === shown);
  return (
    <>
      <Notice title={list(OUTCOMES.map((outcome) => t(`imports.counts.${outcome}`, { count: preview[outcome] })))} tone="info">
        <p>
          {imported > 0 && `${made.length ? t('imports.willMake', { what: list(made) }) : t('imports.makesNothing')} `}
          {ready ? t('imports.nothingYet') : t(refused > 0 ? 'imports.nothingCan' : 'imports.nothingNew')}
        </p>
      </Notice>
      {(ready || onBack) && (
        <div className={styles.acts}>
          {ready && (
            <Button variant="primary" onClick={onRun} disabled={pending}>
              {pending ? t('imports.running') : run}
            </Button>
          )}
          {onBack && (
            <Button onClick={onBack} disabled={pending}>
              {t('imports.back')}
            </Button>
          )}
        </div>
      )}
      <fieldset className={styles.filters} aria-label={t('imports.show')}>
        {([null, ...OUTCOMES] as const).map((outcome) => (
          <Button key={outcome ?? 'all'} aria-pressed={shown === outcome} onClick={() => setShown(outcome)}>
            {outcome ? t(`imports.outcome.${outcome}`) : t('imports.all')}
          </Button>
        ))}
      </fieldset>
      {rows.length > 0 ? <PreviewTable rows={rows} /> : <p>{t('imports.nothingShown')}</p>}
      {imported + known + refused > preview.rows.length && <p className={styles.soft}>{t('imports.onlyFirst', { count: 200 })}</p>}
    </>
  );
}
