import type { Translate } from '@/app/_ui/i18n';
import { GROUPS, type Look, type Mark } from './looks';
import styles from './text.module.css';

const ORDER: readonly Exclude<Look, 'picked' | 'finding'>[] = [...GROUPS, 'rejected', 'note'];

/** What each kind of mark on this text means; only those that are there. */
export function Legend({ marks, t }: { marks: readonly Mark[]; t: Translate }) {
  const present = ORDER.filter((look) => marks.some((mark) => mark.look === look));
  if (marks.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t('reader.legend')}>
      {present.map((look) => (
        <li key={look}>
          <span className={styles.sample} data-look={look}>
            {t(`reader.group.${look}`)}
          </span>
        </li>
      ))}
      {marks.some(({ proposed }) => proposed) && (
        <li>
          <span className={styles.sample} data-proposed="">
            {t('proposals.marked')}
          </span>
        </li>
      )}
      {marks.some(({ look }) => look === 'finding') && (
        <li>
          <span className={styles.sample} data-look="finding">
            {t('proposals.markedFinding')}
          </span>
        </li>
      )}
    </ul>
  );
}
