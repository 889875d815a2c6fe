import { classes } from './classes';
import styles from './Icon.module.css';

/** Strokes on a 16 × 16 grid. Those in MIRRORED point along the line of reading and turn with it. */
const STROKES = {
  from: 'M13.5 8H3M7 3.5 2.5 8 7 12.5',
  next: 'M6 3l5 5-5 5',
  down: 'M3.5 6 8 10.5 12.5 6',
  external: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M2.5 8.5 6 12l7.5-8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M10.5 10.5l3.5 3.5',
  note: 'M2.5 3h11v8H7l-3 2.5V11H2.5z',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  // standing and verdicts
  equal: 'M3 6h10M3 10h10',
  unequal: 'M3 6h10M3 10h10M10.5 3l-5 10',
  overlap: 'M10.2 8a3.9 3.9 0 1 1-7.8 0 3.9 3.9 0 0 1 7.8 0M13.6 8a3.9 3.9 0 1 1-7.8 0 3.9 3.9 0 0 1 7.8 0',
  nested: 'M13 3.5H8a4.5 4.5 0 0 0 0 9h5',
  apart: 'M3 3v10M8 3.5v1.6M8 7.2v1.6M8 10.9v1.6M13 3v10',
  revised: 'M13 8a5 5 0 1 1-1.6-3.7M13.4 1.8v3.1h-3.1',
  fork: 'M2.5 8H7l4-4h2.5M7 8l4 4h2.5',
  unknown: 'M5.3 6.2a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2.9-1.2 1.7M8 12.8v.2',
  single: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0M8 8v.01',
  none: 'M8 3a5 5 0 0 1 2.4.6M12.6 6a5 5 0 0 1 .1 3.6M10.8 12.1a5 5 0 0 1-3.5.8M4.6 11.7a5 5 0 0 1-1.5-3M3.6 5.7A5 5 0 0 1 5.7 3.6',
} as const;

export type IconName = keyof typeof STROKES;

const MIRRORED: ReadonlySet<IconName> = new Set(['from', 'next', 'external', 'fork', 'revised', 'nested']);

/** Decoration beside a word, never instead of one: it is hidden from assistive technology. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={classes(styles.icon, MIRRORED.has(name) && styles.mirrored, className)}
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
