import { scaleLinear } from 'd3-scale';

/** How a figure is drawn; which operator takes which shape is the bench's to say. */
export const SHAPES = ['exact', 'between', 'at_least', 'at_most', 'about', 'vague'] as const;
export type Shape = (typeof SHAPES)[number];

/** One claim. `low` and `high` are its inclusive bounds in whole units; null is unbounded above. */
export interface PlotItem {
  readonly id: string;
  readonly label: string;
  readonly shape: Shape;
  readonly low: number;
  readonly high: number | null;
}

export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

export interface ReconciledMark {
  readonly low: number;
  readonly best: number | null;
  /** Null is open above. */
  readonly high: number | null;
}

/** Percentages of the width from the inline start: 0 is where reading begins, in either direction. */
export interface PlotRow {
  readonly item: PlotItem;
  readonly from: number;
  readonly to: number;
}

interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface PlotGeometry {
  /** Sparse enough for the narrowest rendering, and for a wide one. */
  readonly ticks: { readonly narrow: readonly Tick[]; readonly wide: readonly Tick[] };
  readonly rows: readonly PlotRow[];
  readonly common: { readonly from: number; readonly to: number } | null;
  readonly reconciled: { readonly from: number; readonly best: number | null; readonly to: number; readonly open: boolean } | null;
}

interface PlotInput {
  readonly items: readonly PlotItem[];
  readonly common?: Interval | null;
  readonly reconciled?: ReconciledMark | null;
  /** Most labels that the narrowest and a wide rendering can hold without two touching. */
  readonly maxTicks: { readonly narrow: number; readonly wide: number };
}

/** The one axis of a plot: where everything stands on it. Empty input has no geometry. */
export function plotGeometry({ items, common = null, reconciled = null, maxTicks }: PlotInput): PlotGeometry | null {
  const numbers = [
    ...items.flatMap(({ low, high, shape }) => (high === null ? [low] : shape === 'at_most' ? [high] : [low, high])),
    ...(reconciled ? [reconciled.low, reconciled.high ?? reconciled.best ?? reconciled.low] : []),
  ];
  if (numbers.length === 0) return null;
  const openAbove = items.some(({ high }) => high === null) || reconciled?.high === null;
  const openBelow = items.some(({ shape }) => shape === 'at_most');
  const [first, last] = domain(Math.min(...numbers), Math.max(...numbers), openBelow, openAbove);
  const scale = scaleLinear([first, last], [0, 100]).clamp(true);
  const ticks = (most: number) => wholeTicks(first, last, most).map((value) => ({ value, at: scale(value) }));
  const place = ({ low, high }: Interval) => ({ from: scale(low), to: high === null ? 100 : scale(high) });

  return {
    ticks: { narrow: ticks(maxTicks.narrow), wide: ticks(maxTicks.wide) },
    rows: items.map((item) => ({ item, ...place(item) })),
    common: common && place(common),
    reconciled: reconciled && {
      ...place(reconciled),
      best: reconciled.best === null ? null : scale(reconciled.best),
      open: reconciled.high === null,
    },
  };
}

/** Room on either side of the numbers: a little to breathe, more where an arrow must be seen to go on; never below zero. */
function domain(low: number, high: number, openBelow: boolean, openAbove: boolean): [number, number] {
  const span = Math.max(high - low, high * 0.1, 2);
  const before = openBelow ? 0.3 : 0.08;
  const after = openAbove ? 0.25 : 0.08;
  return [Math.max(0, low - span * before), high + span * after];
}

/** Whole numbers at round distances inside [first, last], at most `most` of them and never one twice. */
export function wholeTicks(first: number, last: number, most: number): number[] {
  const scale = scaleLinear([first, last], [0, 1]);
  for (let count = most; count > 1; count -= 1) {
    const ticks = scale.ticks(count).filter(Number.isInteger);
    if (ticks.length > 0 && ticks.length <= most) return ticks;
  }
  return [Math.round((first + last) / 2)];
}
