import type { Tone } from './Chip';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import type { Translate } from './i18n';
import styles from './Tag.module.css';

const STATUSES = [
  'draft',
  'submitted',
  'approved',
  'returned',
  'superseded',
  'stale',
  'proposed',
  'accepted',
  'rejected',
  'open',
  'resolved',
  'disabled',
] as const;
export type Status = (typeof STATUSES)[number];

const LOOK: Readonly<Record<Status, { tone: Tone; icon?: IconName }>> = {
  draft: { tone: 'plain' },
  submitted: { tone: 'accent' },
  approved: { tone: 'agree', icon: 'check' },
  returned: { tone: 'conflict' },
  superseded: { tone: 'plain' },
  stale: { tone: 'stale', icon: 'revised' },
  proposed: { tone: 'stale' },
  accepted: { tone: 'agree', icon: 'check' },
  rejected: { tone: 'conflict', icon: 'close' },
  open: { tone: 'plain' },
  resolved: { tone: 'agree', icon: 'check' },
  disabled: { tone: 'conflict' },
};

/** Where a claim, a reconciliation, a thread or an account stands in its life. Always the word; the colour only repeats it. */
export function Tag({ status, t }: { status: Status; t: Translate }) {
  const { tone, icon } = LOOK[status];
  return (
    <span className={classes(styles.tag, styles[tone])} data-status={status}>
      {icon && <Icon name={icon} />}
      {t(`ui.status.${status}`)}
    </span>
  );
}
