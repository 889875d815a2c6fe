import { switchDigits } from '@/app/_session/actions';
import type { Translate } from '@/app/_ui/i18n';
import styles from '@/app/_ui/LanguageSwitch.module.css';
import { DIGITS, type Digits } from '@/lib/message/define';

/** The digits an Arabic page is read with; each choice is written in itself. */
export function DigitsSwitch({ digits, t }: { digits: Digits; t: Translate }) {
  return (
    <form action={switchDigits} className={styles.switch} aria-label={t('account.digits')}>
      {DIGITS.map((each) =>
        each === digits ? (
          <span key={each} aria-current="true" className={styles.here}>
            <bdi>{t(`account.digitNames.${each}`)}</bdi>
          </span>
        ) : (
          <button key={each} type="submit" name="digits" value={each}>
            <bdi>{t(`account.digitNames.${each}`)}</bdi>
          </button>
        ),
      )}
    </form>
  );
}
