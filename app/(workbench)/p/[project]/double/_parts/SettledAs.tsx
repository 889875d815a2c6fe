import type { ProjectScreen } from '@/app/_session/screen';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import { Notice } from '@/app/_ui/Notice';
import type { Settlement } from '@/db/doubleReading/read';
import styles from './double.module.css';

/** How an item was settled, by whom and why. */
export function SettledAs({ screen: { t, reading }, settlement, href }: { screen: ProjectScreen; settlement: Settlement; href?: string }) {
  const { outcome, by, at, reason } = settlement;
  return (
    <Notice tone={outcome === 'no_claim' ? 'info' : 'success'} live={false}>
      <p>
        {t(`doubleReading.settledAs.${outcome}`, { name: `\u2068${by}\u2069` })} · <LocalTime at={at} reading={reading} />
      </p>
      {reason && (
        <p>
          <bdi dir="auto">{t('doubleReading.because', { reason: `\u2068${reason}\u2069` })}</bdi>
        </p>
      )}
      {href && (
        <Link href={href} className={styles.line}>
          {t('doubleReading.toClaim')}
        </Link>
      )}
    </Notice>
  );
}
