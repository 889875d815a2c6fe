import { type Standing as StandingKind, saidStanding } from '@/lib/verdict/standing';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import type { Translate } from './i18n';
import styles from './Standing.module.css';

const ICON: Readonly<Record<ReturnType<typeof saidStanding>, IconName>> = {
  corroborated: 'overlap',
  single_origin: 'single',
  no_origin: 'none',
  contested: 'unequal',
  empty: 'none',
};

/** Where a question stands, computed and never typed, on so many recorded origins. */
export function Standing({ kind, origins, t }: { kind: StandingKind; origins: number; t: Translate }) {
  const said = saidStanding(kind, origins);
  return (
    <span className={classes(styles.standing, styles[said])} data-standing={said}>
      <Icon name={ICON[said]} />
      {t(`ui.standing.${said}`)}
    </span>
  );
}
