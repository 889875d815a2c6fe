import { IntervalPlot } from '@/app/_ui/IntervalPlot';
import type { PlotItem, Shape } from '@/app/_ui/plot';
import type { BenchRow } from '@/db/bench/read';
import { ANSWER_KIND } from '@/lib/claim/claim';
import { boundsOf, intersect } from '@/lib/figure/bounds';
import type { Bounds, Operator } from '@/lib/figure/figure';
import type { Bench } from './bench';
import { latestOf } from './latest';

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

/** The accepted figures of a row on one axis, in the order of the columns, with what all of them allow and the reconciled value. */
export function RowPlot({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { columns, data, names, screen } = bench;
  if (ANSWER_KIND[row.question.measure] !== 'figure') return null;
  const items = columns.flatMap(({ claimIds }) =>
    row.claims.flatMap((claim): PlotItem[] => {
      if (!claimIds.includes(claim.id) || claim.status !== 'accepted' || claim.answer.kind !== 'figure') return [];
      const { figure } = claim.answer;
      const bounds = boundsOf(figure, data.policy);
      const label = names.link(claim.chain.at(-1) ?? claim.chain[0]);
      return bounds ? [{ id: claim.id, label, shape: SHAPE[figure.operator], ...bounds }] : [];
    }),
  );
  const [first, ...rest] = items;
  if (!first) return null;
  const common = rest.length ? rest.reduce<Bounds | null>((shared, item) => shared && intersect(shared, item), first) : undefined;
  const standing = latestOf(row).find(({ settled, low }) => settled && low !== null);
  const highest = Math.max(...items.map(({ low, high }) => high ?? low));
  const reconciled =
    standing && standing.low !== null
      ? { low: standing.low, best: standing.best, high: standing.high ?? Math.max(highest, standing.low) }
      : null;
  return (
    <IntervalPlot
      items={items}
      common={common === undefined || common === null ? common : { low: common.low, high: common.high }}
      reconciled={reconciled}
      reading={screen.reading}
      t={screen.t}
    />
  );
}
