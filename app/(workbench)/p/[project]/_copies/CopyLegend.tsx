import type { Translate } from '@/app/_ui/i18n';
import styles from './copies.module.css';

/** What the two kinds of underline mean. */
export function CopyLegend({ t, differs = false }: { t: Translate; differs?: boolean }) {
  return (
    <ul className={styles.legend} aria-label={t('copies.legend')}>
      <li>
        <u className={styles.shared}>{t('copies.lit')}</u>
      </li>
      {differs && (
        <li>
          <span className={styles.differs}>{t('copies.differs')}</span>
        </li>
      )}
    </ul>
  );
}
