import type { ReactNode } from 'react';
import { Brand } from './Brand';
import type { Translate } from './i18n';
import styles from './Page.module.css';
import { SkipLink } from './SkipLink';

/** A screen outside every project and account: sign-in, nothing here, something failed. One narrow sheet under the mark. */
export function Page({ t, end, children }: { t: Translate; end?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <SkipLink label={t('shell.skip')} />
      <header className={styles.header}>
        <Brand name={t('shell.product')} />
        {end}
      </header>
      <main id="content" tabIndex={-1} className={styles.sheet}>
        {children}
      </main>
    </div>
  );
}
