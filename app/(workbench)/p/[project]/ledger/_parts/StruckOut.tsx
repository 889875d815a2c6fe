import type { ProjectScreen } from '@/app/_session/screen';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { Entry } from '@/db/ledger/read';
import styles from './ledger.module.css';

/** Stands where the details of an act stood: who struck them out, when and why. */
export function StruckOut({ struckOut, screen: { t, reading } }: { struckOut: NonNullable<Entry['struckOut']>; screen: ProjectScreen }) {
  return (
    <div className={styles.struck}>
      <p>
        {t('ledger.redact.by', { name: struckOut.by })} · <LocalTime at={struckOut.at} reading={reading} />
      </p>
      <p dir="auto">{struckOut.reason}</p>
    </div>
  );
}
