import type { ReactNode, Ref } from 'react';
import { classes } from './classes';
import styles from './Notice.module.css';

type NoticeTone = 'info' | 'success' | 'warning' | 'problem';

/** Only what happens while the person is looking is announced; `live={false}` for what was on the page when it opened. */
const ROLE: Readonly<Record<NoticeTone, 'status' | 'alert' | undefined>> = {
  info: undefined,
  success: 'status',
  warning: 'status',
  problem: 'alert',
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  live?: boolean;
  /** Takes the focus when a form failed without a field to go to. */
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}

/** A sentence about what is on the screen, with an edge in the colour of its meaning. */
export function Notice({ tone = 'info', title, live = true, ref, children }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={live ? ROLE[tone] : undefined} ref={ref} tabIndex={ref ? -1 : undefined}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}
