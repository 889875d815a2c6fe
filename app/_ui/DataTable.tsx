import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './DataTable.module.css';

// What scrolls must be reachable by keyboard (WCAG 2.1.1), even when nothing in it can be focused.
const scrollable = { tabIndex: 0 };

/**
 * A plain table that scrolls inside itself. Children are <thead> and <tbody>; the first cell of a row is best a <th scope="row">.
 * `data-number` on a cell aligns figures at its end; `data-current` on a row marks the one in hand.
 */
export function DataTable({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <section className={styles.scroll} aria-label={label} {...scrollable}>
      <table className={classes(styles.table, className)}>{children}</table>
    </section>
  );
}
