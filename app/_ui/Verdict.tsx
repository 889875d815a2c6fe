import type { VerdictKind } from '@/lib/verdict/verdict';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import type { Translate } from './i18n';
import styles from './Verdict.module.css';

type Meaning = 'agree' | 'conflict' | 'stale' | 'plain';

const LOOK: Readonly<Record<VerdictKind, { icon: IconName; meaning: Meaning }>> = {
  same_value: { icon: 'equal', meaning: 'agree' },
  compatible: { icon: 'overlap', meaning: 'agree' },
  conflict: { icon: 'unequal', meaning: 'conflict' },
  narrower_scope: { icon: 'nested', meaning: 'plain' },
  different_measure: { icon: 'apart', meaning: 'plain' },
  revised: { icon: 'revised', meaning: 'stale' },
  same_origin: { icon: 'fork', meaning: 'stale' },
  not_comparable: { icon: 'unknown', meaning: 'plain' },
};

/** How two claims stand to each other: a sign, the word, and a colour that repeats them. Its reason is a sentence beside it. */
export function Verdict({ kind, t }: { kind: VerdictKind; t: Translate }) {
  const { icon, meaning } = LOOK[kind];
  return (
    <span className={classes(styles.verdict, styles[meaning])} data-verdict={kind}>
      <Icon name={icon} />
      {t(`ui.verdict.${kind}`)}
    </span>
  );
}
