import { useId } from 'react';
import { type Interval, type PlotItem, plotGeometry, type ReconciledMark } from '@/lib/plot/geometry';
import { describePlot, tickLabel } from '@/lib/plot/words';
import { classes } from './classes';
import styles from './IntervalPlot.module.css';
import type { Translate } from './i18n';
import { directionOf, type Reading } from './locale';
import { PlotMark, PlotReconciled } from './PlotMark';

interface IntervalPlotProps {
  /** One row each, in this order. */
  items: readonly PlotItem[];
  /** Where all bounds overlap; null says that nothing does, undefined that nobody asked. */
  common?: Interval | null;
  reconciled?: ReconciledMark | null;
  reading: Reading;
  t: Translate;
  /** row: a cell of the bench. page: the record, with the claims' names beside their marks. */
  size?: 'row' | 'page';
}

// Heights in px: a row of few claims breathes, a row of many still shows each on a line of its own.
const PITCH = { row: (count: number) => (count <= 4 ? 17 : count <= 8 ? 14 : 11), page: () => 28 };
const NARROWEST = { row: 155, page: 190 };
const WIDE = 440;
const PAD = 5;
const LANE = 15;

/** Claims of one question as intervals on one axis, drawn on the server. Low stands at the inline start in both directions. */
export function IntervalPlot({ items, common, reconciled, reading, t, size = 'row' }: IntervalPlotProps) {
  const id = useId();
  const rtl = directionOf(reading.language) === 'rtl';
  const widest = Math.max(0, ...items.map(({ low, high }) => high ?? low));
  const most = (width: number) => Math.max(2, Math.min(8, Math.floor(width / (tickLabel(widest, reading).length * 7 + 14))));
  const geometry = plotGeometry({
    items,
    common,
    reconciled,
    maxTicks: { narrow: most(NARROWEST[size]), wide: most(WIDE) },
  });
  if (geometry === null) return <p className={styles.empty}>{t('ui.plot.empty')}</p>;

  const pitch = PITCH[size](items.length);
  const floor = PAD * 2 + pitch * items.length + (geometry.reconciled ? LANE : 0);
  const x = (at: number) => `${(rtl ? 100 - at : at).toFixed(3)}%`;
  const band = geometry.common;

  return (
    <figure className={classes(styles.figure, styles[size])}>
      {size === 'page' && (
        <ol className={styles.names} aria-hidden="true" style={{ paddingBlockStart: PAD }}>
          {items.map((item) => (
            <li key={item.id} style={{ blockSize: pitch }} title={item.label}>
              <bdi>{item.label}</bdi>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.axis}>
        <svg role="img" aria-labelledby={`${id}t ${id}d`} width="100%" height={floor + 17} className={styles.plot}>
          <title id={`${id}t`}>{t('ui.plot.title')}</title>
          <desc id={`${id}d`}>{describePlot({ items, common, reconciled, reading, t })}</desc>
          <defs>
            <pattern id={`${id}h`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V4" className={styles.hatch} />
            </pattern>
          </defs>
          {(['narrow', 'wide'] as const).map((width) => (
            <g key={width} className={styles[width]}>
              {geometry.ticks[width].map(({ value, at }) => (
                <g key={value}>
                  <line x1={x(at)} x2={x(at)} y1={0} y2={floor} className={styles.grid} />
                  <text x={x(at)} y={floor + 13} className={styles.label}>
                    {tickLabel(value, reading)}
                  </text>
                </g>
              ))}
            </g>
          ))}
          {band && (
            <>
              <rect
                x={x(rtl ? band.to : band.from)}
                width={`${(band.to - band.from).toFixed(3)}%`}
                height={floor}
                className={styles.common}
              />
              <line x1={x(band.from)} x2={x(band.from)} y1={0} y2={floor} className={styles.commonEdge} />
              {common?.high != null && <line x1={x(band.to)} x2={x(band.to)} y1={0} y2={floor} className={styles.commonEdge} />}
            </>
          )}
          <line x1="0%" x2="100%" y1={floor} y2={floor} className={styles.base} />
          {geometry.rows.map((row, index) => (
            <PlotMark key={row.item.id} row={row} y={PAD + pitch * (index + 0.5)} x={x} rtl={rtl} hatch={`url(#${id}h)`} />
          ))}
          {geometry.reconciled && <PlotReconciled {...geometry.reconciled} y={floor - LANE / 2} x={x} rtl={rtl} />}
        </svg>
      </div>
    </figure>
  );
}
