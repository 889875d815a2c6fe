'use client';

import { directionOf } from '@/app/_ui/locale';
import { PlotReconciled } from '@/app/_ui/PlotMark';
import { useReading } from '@/app/_ui/Words';
import { tickLabel } from '@/lib/plot/words';
import styles from './RuleMark.module.css';
import type { RuleMark as Mark, RuleAxis } from './ruleAxis';

const HEIGHT = 18;

function useX() {
  const rtl = directionOf(useReading().language) === 'rtl';
  return { rtl, x: (at: number) => `${(rtl ? 100 - at : at).toFixed(3)}%` };
}

/** A rule's suggestion on the axis of the row, over a faint trace of the claims. Its words stand beside it, so it is silent itself. */
export function RuleMark({ axis, mark }: { axis: RuleAxis; mark: Mark | undefined }) {
  const { rtl, x } = useX();
  return (
    <svg width="100%" height={HEIGHT} className={styles.mark} aria-hidden="true">
      <line x1="0%" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={styles.base} />
      {axis.traces.map(({ item, from, to }) => (
        <line
          key={item.id}
          x1={x(item.shape === 'at_most' ? to : from)}
          x2={x(item.shape === 'at_least' ? from : to)}
          y1={HEIGHT - 3}
          y2={HEIGHT - 3}
          className={styles.trace}
        />
      ))}
      {mark && <PlotReconciled {...mark} y={HEIGHT / 2 - 2} x={x} rtl={rtl} />}
    </svg>
  );
}

/** The numbers under the marks, once for all of them. */
export function RuleTicks({ axis }: { axis: RuleAxis }) {
  const reading = useReading();
  const { x } = useX();
  return (
    <svg width="100%" height={16} className={styles.mark} aria-hidden="true">
      {axis.ticks.narrow.map(({ value, at }) => (
        <text key={value} x={x(at)} y={12} className={styles.label}>
          {tickLabel(value, reading)}
        </text>
      ))}
    </svg>
  );
}
