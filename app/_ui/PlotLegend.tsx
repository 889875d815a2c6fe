import { type ReactNode, useId } from 'react';
import { SHAPES, type Shape } from '@/lib/plot/geometry';
import styles from './IntervalPlot.module.css';
import type { Translate } from './i18n';
import { PlotMark, PlotReconciled } from './PlotMark';

// Where each sample starts and ends in its own small drawing, as percentages.
const SAMPLE: Readonly<Record<Shape, { from: number; to: number }>> = {
  exact: { from: 50, to: 50 },
  between: { from: 8, to: 92 },
  at_least: { from: 14, to: 100 },
  at_most: { from: 0, to: 86 },
  about: { from: 5, to: 95 },
  vague: { from: 5, to: 95 },
};

/** How the marks of a plot are read, once on a screen that has plots. */
export function PlotLegend({ rtl, t }: { rtl: boolean; t: Translate }) {
  const id = useId();
  const x = (at: number) => `${rtl ? 100 - at : at}%`;
  return (
    <details className={styles.legend}>
      <summary>{t('ui.plot.legend')}</summary>
      <ul className={styles.samples}>
        {SHAPES.map((shape) => (
          <li key={shape}>
            <Sample>
              <pattern id={`${id}${shape}`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path d="M0 0V4" className={styles.hatch} />
              </pattern>
              <PlotMark
                row={{ item: { id: shape, label: t(`ui.plot.${shape}`), shape, low: 0, high: 0 }, ...SAMPLE[shape] }}
                y={8}
                x={x}
                rtl={rtl}
                hatch={`url(#${id}${shape})`}
              />
            </Sample>
            {t(`ui.plot.${shape}`)}
          </li>
        ))}
        <li>
          <Sample>
            <rect x="0" y="0" width="100%" height="16" className={styles.common} />
          </Sample>
          {t('ui.plot.commonRegion')}
        </li>
        <li>
          <Sample>
            <PlotReconciled from={8} best={50} to={92} y={8} x={x} open={false} rtl={rtl} />
          </Sample>
          {t('ui.plot.reconciledMark')}
        </li>
      </ul>
    </details>
  );
}

function Sample({ children }: { children: ReactNode }) {
  return (
    <svg width="36" height="16" aria-hidden="true" className={styles.plot}>
      {children}
    </svg>
  );
}
