import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { classes } from './classes';
import { Link } from './Link';

export type Tone = 'plain' | 'accent' | 'conflict' | 'agree' | 'stale';

/** A count or a filter: "9 claims", "3 conflicts". Tone repeats what its words say. */
export function Chip({ tone = 'plain', href, children }: { tone?: Tone; href?: string; children: ReactNode }) {
  const className = classes(styles.chip, styles[tone]);
  if (href === undefined) return <span className={className}>{children}</span>;
  return (
    <Link href={href} className={className}>
      {children}
    </Link>
  );
}
