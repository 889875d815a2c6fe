import type { ProjectScreen } from '@/app/_session/screen';
import { Link } from '@/app/_ui/Link';
import { Notice } from '@/app/_ui/Notice';
import styles from './BlindNotice.module.css';

/** Says to who reads something blind that a list leaves out what others made of it, or may not be taken; nothing to everybody else. */
export function BlindNotice({ screen: { t, at, project } }: { screen: ProjectScreen }) {
  if (!project.readsBlind) return null;
  return (
    <div className={styles.place}>
      <Notice live={false}>
        {t('doubleReading.leftOut')} <Link href={at('double')}>{t('doubleReading.toReading')}</Link>
      </Notice>
    </div>
  );
}
