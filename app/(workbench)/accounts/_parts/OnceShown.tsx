'use client';

import type { ReactNode } from 'react';
import { Notice } from '@/app/_ui/Notice';
import { useWords } from '@/app/_ui/Words';
import styles from './accounts.module.css';

/** A generated password, on the screen until the page is left and nowhere else. */
export function OnceShown({ password, children }: { password: string; children: ReactNode }) {
  const t = useWords();
  return (
    <Notice tone="success" title={children}>
      <code className={styles.password}>{password}</code>
      <p>{t('admin.passOn')}</p>
    </Notice>
  );
}
