import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';
import { classes } from './classes';

interface CardProps {
  title?: ReactNode;
  /** Beside the title: a count, a link, a key. */
  aside?: ReactNode;
  level?: 2 | 3;
  tone?: 'plain' | 'conflict' | 'stale' | 'accent';
  id?: string;
  className?: string;
  children: ReactNode;
}

/** One sheet of paper: a section of a screen under its own heading. */
export function Card({ title, aside, level = 2, tone = 'plain', id, className, children }: CardProps) {
  const heading = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={classes(styles.card, styles[tone], className)} aria-labelledby={title ? heading : undefined}>
      {title && (
        <header className={styles.header}>
          <Heading id={heading} className={styles.title}>
            {title}
          </Heading>
          {aside && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
