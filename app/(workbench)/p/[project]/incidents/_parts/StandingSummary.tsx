import { Chip, type Tone } from '@/app/_ui/Chip';
import type { Translate } from '@/app/_ui/i18n';
import type { IncidentRow } from '@/db/bench/incidents';
import styles from './incidents.module.css';

/** Only what cannot both hold is red; a contested question is the same fact counted by question. */
const TONE = { conflicts: 'conflict', contested: 'plain', awaiting: 'accent', approved: 'agree' } as const satisfies Record<string, Tone>;

/** What is open and what is settled on an incident's bench, in words with their counts. */
export function StandingSummary({ incident, t }: { incident: IncidentRow; t: Translate }) {
  const said = (['conflicts', 'contested', 'awaiting', 'approved'] as const).filter((count) => incident[count] > 0);
  if (said.length === 0) return <span className={styles.soft}>{t('incidents.calm')}</span>;
  return (
    <span className={styles.chips}>
      {said.map((count) => (
        <Chip key={count} tone={TONE[count]}>
          {t(`incidents.${count}`, { count: incident[count] })}
        </Chip>
      ))}
    </span>
  );
}
