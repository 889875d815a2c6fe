import type { PlotRow } from '@/lib/plot/geometry';
import styles from './IntervalPlot.module.css';

interface PlotMarkProps {
  row: PlotRow;
  /** Centre of the row in px. */
  y: number;
  /** From a place on the axis to an SVG length, mirrored where reading is. */
  x: (at: number) => string;
  rtl: boolean;
  hatch: string;
}

/** One claim: a dot, a bar with caps, an arrow from an open circle, or a hatched stretch. */
export function PlotMark({ row: { item, from, to }, y, x, rtl, hatch }: PlotMarkProps) {
  return (
    <g>
      <title>{item.label}</title>
      <Shape shape={item.shape} from={from} to={to} y={y} x={x} rtl={rtl} hatch={hatch} />
    </g>
  );
}

type ShapeProps = Pick<PlotMarkProps, 'y' | 'x' | 'rtl' | 'hatch'> & { shape: PlotRow['item']['shape']; from: number; to: number };

function Shape({ shape, from, to, y, x, rtl, hatch }: ShapeProps) {
  switch (shape) {
    case 'exact':
      return <circle cx={x(from)} cy={y} r={4.2} className={styles.solid} />;
    case 'between':
      return (
        <>
          <line x1={x(from)} x2={x(to)} y1={y} y2={y} className={styles.bar} />
          <line x1={x(from)} x2={x(from)} y1={y - 4.5} y2={y + 4.5} className={styles.stroke} />
          <line x1={x(to)} x2={x(to)} y1={y - 4.5} y2={y + 4.5} className={styles.stroke} />
        </>
      );
    case 'at_least':
      return (
        <>
          <line x1={x(from)} x2={x(to)} y1={y} y2={y} className={styles.stroke} />
          <Head at={x(to)} y={y} turned={rtl} />
          <circle cx={x(from)} cy={y} r={3.4} className={styles.open} />
        </>
      );
    case 'at_most':
      return (
        <>
          <line x1={x(from)} x2={x(to)} y1={y} y2={y} className={styles.stroke} />
          <Head at={x(from)} y={y} turned={!rtl} />
          <circle cx={x(to)} cy={y} r={3.4} className={styles.open} />
        </>
      );
    case 'about':
      return (
        <>
          <Stretch from={from} to={to} y={y} x={x} rtl={rtl} hatch={hatch} className={styles.about} />
          <line x1={x((from + to) / 2)} x2={x((from + to) / 2)} y1={y - 4.5} y2={y + 4.5} className={styles.stroke} />
        </>
      );
    case 'vague':
      return <Stretch from={from} to={to} y={y} x={x} rtl={rtl} hatch={hatch} className={styles.vague} />;
  }
}

function Head({ at, y, turned, className = styles.solid }: { at: string; y: number; turned: boolean; className?: string }) {
  return (
    <svg x={at} y={y} overflow="visible" aria-hidden="true">
      <path d={turned ? 'M-1 0l7-3.6v7.2z' : 'M1 0l-7-3.6v7.2z'} className={className} />
    </svg>
  );
}

function Stretch({ from, to, y, x, rtl, hatch, className }: Omit<ShapeProps, 'shape'> & { className?: string }) {
  return <rect x={x(rtl ? to : from)} width={`${to - from}%`} y={y - 4} height={8} fill={hatch} className={className} />;
}

interface PlotReconciledProps {
  from: number;
  best: number | null;
  to: number;
  /** No upper end: an arrow goes on instead of a cap. */
  open: boolean;
  y: number;
  x: (at: number) => string;
  rtl: boolean;
}

/** The reconciled value in a lane of its own under the claims: its range, and a diamond where its best value stands. */
export function PlotReconciled({ from, best, to, open, y, x, rtl }: PlotReconciledProps) {
  return (
    <g>
      <line x1={x(from)} x2={x(to)} y1={y} y2={y} className={styles.reconciled} />
      <line x1={x(from)} x2={x(from)} y1={y - 3.5} y2={y + 3.5} className={styles.reconciled} />
      {open ? (
        <Head at={x(to)} y={y} turned={rtl} className={styles.diamond} />
      ) : (
        <line x1={x(to)} x2={x(to)} y1={y - 3.5} y2={y + 3.5} className={styles.reconciled} />
      )}
      {best !== null && (
        <svg x={x(best)} y={y} overflow="visible" aria-hidden="true">
          <path d="M0-5.4 5.4 0 0 5.4-5.4 0z" className={styles.diamond} />
        </svg>
      )}
    </g>
  );
}
