import { IntervalPlot } from '@/app/_ui/IntervalPlot';
import type { BenchRow } from '@/db/bench/read';
import { ANSWER_KIND } from '@/lib/claim/claim';
import type { PlotItem } from '@/lib/plot/geometry';
import { commonOf, plotItem } from '@/lib/plot/items';
import { AnswersInBrief } from './AnswersInBrief';
import type { Bench } from './bench';
import { latestOf } from './latest';

/** The accepted figures of a row that are shown on one axis, in the order of the columns, with what all that stand allow and the reconciled value. */
export function RowPlot({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { columns, data, names, screen } = bench;
  if (ANSWER_KIND[row.question.measure] !== 'figure') return <AnswersInBrief bench={bench} row={row} />;
  const items = columns.flatMap(({ claimIds }) =>
    row.claims.flatMap((claim): PlotItem[] => {
      if (!claimIds.includes(claim.id) || claim.status !== 'accepted') return [];
      return plotItem(claim.id, names.link(claim.chain.at(-1) ?? claim.chain[0]), claim.answer, data.policy);
    }),
  );
  if (!items.length) return null;
  // A figure of a part says nothing of how many the whole can be at most.
  const whole = row.accepted.filter(({ scope }) => !scope).flatMap(({ id, answer }) => plotItem(id, '', answer, data.policy));
  const standing = latestOf(row).find(({ settled, low }) => settled && low !== null);
  const reconciled = standing && standing.low !== null ? { low: standing.low, best: standing.best, high: standing.high } : null;
  return <IntervalPlot items={items} common={commonOf(whole)} reconciled={reconciled} reading={screen.reading} t={screen.t} />;
}
