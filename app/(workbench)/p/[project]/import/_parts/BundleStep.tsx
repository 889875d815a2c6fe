'use client';

import { Card } from '@/app/_ui/Card';
import { formatDateTime } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/Notice';
import { useReading, useWords } from '@/app/_ui/Words';
import type { SeenBundle } from '@/db/import/seeBundle';
import { MADE } from '@/lib/import/plan';
import styles from './import.module.css';
import { PreviewStep } from './PreviewStep';

const HOLDS = ['claims', 'captures', 'sources', 'incidents', 'questions', 'records'] as const;

/** A bundle that proved itself: whose it is, what it holds, what comes of it and what does not, claim by claim. */
export function BundleStep({ bundle, pending, onRun }: { bundle: SeenBundle; pending: boolean; onRun: () => void }) {
  const t = useWords();
  const reading = useReading();
  const { head, checked, holds, preview, notes } = bundle;
  const { imported, made } = preview;
  // Claims that are all here already may still come with notes that are not.
  const brings = imported + notes + MADE.reduce((sum, kind) => sum + made[kind], 0) > 0;
  const title = reading.language === 'ar' ? head.project.titleAr : head.project.titleEn;
  return (
    <Card title={t('imports.bundle.title')}>
      <div className={styles.step}>
        <Notice tone="success" title={t('imports.bundle.proved', { count: checked })}>
          <p>
            {t('imports.bundle.of', { title: `\u2068${title}\u2069`, when: formatDateTime(new Date(head.takenAt), reading) })}{' '}
            {t('imports.bundle.origin')} <bdi>{head.ledger.origin}</bdi>
          </p>
        </Notice>
        <ul className={styles.holds}>
          {HOLDS.map((what) => (
            <li key={what}>{t(`imports.bundle.holds.${what}`, { count: holds[what] })}</li>
          ))}
        </ul>
        {brings && <p>{t('imports.bundle.comes')}</p>}
        {!head.choices.texts && <p>{t('imports.bundle.noTexts')}</p>}
        {notes > 0 && <p>{t('imports.bundle.notes', { count: notes })}</p>}
        <PreviewStep preview={preview} pending={pending} run={t('imports.bundle.run')} ready={brings} onRun={onRun} />
      </div>
    </Card>
  );
}
