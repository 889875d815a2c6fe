import type { Standing as StandingKind } from '@/lib/verdict/standing';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import type { Translate } from './i18n';
import styles from './Standing.module.css';

const ICON: Readonly<Record<StandingKind, IconName>> = {
  corroborated: 'overlap',
  single_origin: 'single',
  contested: 'unequal',
  empty: 'none',
};

/** Where a question stands, computed and never typed. */
export function Standing({ kind, t }: { kind: StandingKind; t: Translate }) {
  return (
    <span className={classes(styles.standing, styles[kind])} data-standing={kind}>
      <Icon name={ICON[kind]} />
      {t(`ui.standing.${kind}`)}
    </span>
  );
}
