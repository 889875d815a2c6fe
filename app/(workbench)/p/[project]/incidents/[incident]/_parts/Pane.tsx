import type { ReactNode } from 'react';
import { Icon } from '@/app/_ui/Icon';
import { Link } from '@/app/_ui/Link';
import styles from './Pane.module.css';
import { Reveal } from './Reveal';

interface PaneProps {
  /** What is open; when it changes the pane comes into sight and its heading takes the focus. */
  subject: string;
  /** A word over the title: "Conflict 2 of 3". */
  kicker?: ReactNode;
  tone?: 'conflict' | 'accent' | 'plain';
  title: ReactNode;
  aside?: ReactNode;
  close: { href: string; label: string };
  children: ReactNode;
}

/** One sheet under the table, opened from a row and closed again. */
export function Pane({ subject, kicker, tone = 'plain', title, aside, close, children }: PaneProps) {
  const heading = `pane-${subject.replace(/\W+/g, '-')}`;
  return (
    <section className={styles.pane} aria-labelledby={heading} data-tone={tone}>
      <header className={styles.header}>
        <Reveal id={heading} subject={subject} className={styles.title}>
          {kicker && <span className={styles.kicker}>{kicker}</span>} {title}
        </Reveal>
        <div className={styles.aside}>
          {aside}
          <Link href={close.href} scroll={false} className={styles.close} aria-label={close.label} title={close.label}>
            <Icon name="close" />
          </Link>
        </div>
      </header>
      {children}
    </section>
  );
}
