import { THEMES, type Theme } from '@/lib/theme';
import type { Translate } from './i18n';
import type { PlainAction } from './LanguageSwitch';
import styles from './LanguageSwitch.module.css';

/** Posts `theme` to the action, which keeps it. */
export function ThemeSwitch({ theme, action, t }: { theme: Theme; action: PlainAction; t: Translate }) {
  return (
    <form action={action} className={styles.switch} aria-label={t('shell.theme')}>
      {THEMES.map((each) =>
        each === theme ? (
          <span key={each} aria-current="true" className={styles.here}>
            {t(`shell.themes.${each}`)}
          </span>
        ) : (
          <button key={each} type="submit" name="theme" value={each}>
            {t(`shell.themes.${each}`)}
          </button>
        ),
      )}
    </form>
  );
}
