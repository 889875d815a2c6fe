import type { Answer } from '../claim/claim';
import { boundsOf, intersect } from '../figure/bounds';
import type { Bounds, Operator } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import type { Interval, PlotItem, Shape } from './geometry';

const SHAPE: Readonly<Record<Operator, Shape>> = {
  exactly: 'exact',
  none: 'exact',
  between: 'between',
  more_than: 'at_least',
  at_least: 'at_least',
  less_than: 'at_most',
  at_most: 'at_most',
  about: 'about',
  vague: 'vague',
  unknown: 'vague',
};

/** A claim on the axis; nothing for what has no bounds. */
export function plotItem(id: string, label: string, answer: Answer, policy: FigurePolicy): PlotItem[] {
  const bounds = answer.kind === 'figure' ? boundsOf(answer.figure, policy) : null;
  return answer.kind === 'figure' && bounds
    ? [{ id, label, shape: SHAPE[answer.figure.operator], low: bounds.low, high: bounds.high }]
    : [];
}

/** What all of them allow; null when they share nothing, undefined where there are no two to ask. */
export function commonOf(items: readonly PlotItem[]): Interval | null | undefined {
  const [first, ...rest] = items;
  if (!first || !rest.length) return undefined;
  return rest.reduce<Bounds | null>((shared, { low, high }) => shared && intersect(shared, { low, high }), {
    low: first.low,
    high: first.high,
  });
}
