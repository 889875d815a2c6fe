import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './DataTable.module.css';

// What scrolls must be reachable by keyboard (WCAG 2.1.1), even when nothing in it can be focused.
const scrollable = { tabIndex: 0 };

interface DataTableProps {
  label: string;
  className?: string;
  stacked?: boolean;
  children: ReactNode;
}

/**
 * A plain table that scrolls inside itself. Children are <thead> and <tbody>; the first cell of a row is best a <th scope="row">.
 * `stacked`: on a narrow screen each row is a sheet of its own; a cell that would not speak without its head says it again in `data-head`.
 * `data-number` on a cell aligns figures at its end; `data-current` on a row marks the one in hand.
 */
export function DataTable({ label, className, stacked = false, children }: DataTableProps) {
  return (
    <section className={styles.scroll} aria-label={label} {...scrollable}>
      <table className={classes(styles.table, stacked && styles.stacked, className)}>{children}</table>
    </section>
  );
}
