import type { ProjectScreen } from '@/app/_session/screen';
import { IntervalPlot } from '@/app/_ui/IntervalPlot';
import type { PlotItem, Shape } from '@/app/_ui/plot';
import type { RecordData } from '@/db/reconciliation/read';
import { boundsOf, intersect } from '@/lib/figure/bounds';
import type { Bounds, Operator } from '@/lib/figure/figure';
import { naming } from '../../../incidents/[incident]/_parts/naming';

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

/** The figures taken in, under the policy the author saw, with what all of them allow and the value that came of it. */
export function RecordPlot({ data: { record, claims, policy, sources }, screen }: { data: RecordData; screen: ProjectScreen }) {
  const names = naming(screen, sources);
  const items = claims.flatMap(({ id, included, answer, chain }): PlotItem[] => {
    if (!included || answer.kind !== 'figure') return [];
    const bounds = boundsOf(answer.figure, policy);
    return bounds ? [{ id, label: names.link(chain.at(-1) ?? chain[0]), shape: SHAPE[answer.figure.operator], ...bounds }] : [];
  });
  const [first, ...rest] = items;
  if (!first) return null;
  const common = rest.length ? rest.reduce<Bounds | null>((shared, item) => shared && intersect(shared, item), first) : undefined;
  const reconciled = record.low === null ? null : { low: record.low, best: record.best, high: record.high };
  return (
    <IntervalPlot
      items={items}
      common={common && { low: common.low, high: common.high }}
      reconciled={reconciled}
      reading={screen.reading}
      t={screen.t}
      size="page"
    />
  );
}
