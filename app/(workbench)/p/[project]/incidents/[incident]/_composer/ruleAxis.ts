import type { ComparableClaim } from '@/lib/claim/claim';
import type { FigurePolicy } from '@/lib/figure/policy';
import { type PlotGeometry, type PlotItem, plotGeometry, type Shape } from '@/lib/plot/geometry';
import { plotItem } from '@/lib/plot/items';
import type { RuleName, RulePreview } from '@/lib/reconcile/rule';

/** Where a suggestion stands on the axis of its row: percentages from the inline start. */
export interface RuleMark {
  readonly from: number;
  readonly best: number | null;
  readonly to: number;
  readonly open: boolean;
}

export interface RuleAxis {
  /** The claims, for a faint trace of what the rules are heard against. */
  readonly traces: PlotGeometry['rows'];
  readonly marks: ReadonlyMap<RuleName, RuleMark>;
  readonly ticks: PlotGeometry['ticks'];
}

/** How a value is drawn as an interval. */
export function shapeOf({ low, high }: { readonly low: number; readonly high: number | null }): Shape {
  return high === null ? 'at_least' : low === high ? 'exact' : 'between';
}

/** More than these would be one grey band. */
const MOST_TRACES = 100;

/** One axis for every claim of the row and every rule that speaks, so that all of them can be compared by eye. Null without numbers. */
export function ruleAxis(claims: readonly ComparableClaim[], previews: readonly RulePreview[], policy: FigurePolicy): RuleAxis | null {
  const speaking = previews.flatMap(({ rule, value }) => (value ? [{ rule, value }] : []));
  // Traces that lie upon each other are one.
  const traces = new Map(
    claims.flatMap(({ id, answer }) => plotItem(id, '', answer, policy)).map((item) => [`${item.shape} ${item.low} ${item.high}`, item]),
  );
  const items: PlotItem[] = [
    ...[...traces.values()].slice(0, MOST_TRACES),
    ...speaking.flatMap(({ rule, value: { low, best, high } }): PlotItem[] => [
      { id: rule, label: '', shape: shapeOf({ low, high }), low, high },
      ...(best === null ? [] : [{ id: `${rule} best`, label: '', shape: 'exact' as const, low: best, high: best }]),
    ]),
  ];
  const geometry = plotGeometry({ items, maxTicks: { narrow: 4, wide: 6 } });
  if (!geometry) return null;
  const placed = new Map(geometry.rows.map((row) => [row.item.id, row]));
  const marks = speaking.flatMap(({ rule, value }): [RuleName, RuleMark][] => {
    const range = placed.get(rule);
    if (!range) return [];
    return [[rule, { from: range.from, to: range.to, best: placed.get(`${rule} best`)?.from ?? null, open: value.high === null }]];
  });
  const rules = new Set(speaking.flatMap(({ rule }) => [rule, `${rule} best`]));
  return { traces: geometry.rows.filter(({ item }) => !rules.has(item.id)), marks: new Map(marks), ticks: geometry.ticks };
}
