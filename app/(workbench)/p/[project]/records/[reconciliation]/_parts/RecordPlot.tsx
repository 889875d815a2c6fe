import type { ProjectScreen } from '@/app/_session/screen';
import { IntervalPlot } from '@/app/_ui/IntervalPlot';
import type { RecordData } from '@/db/reconciliation/read';
import { commonOf, plotItem } from '@/lib/plot/items';
import { naming } from '../../../_claims/naming';

/** The figures taken in, under the policy the author saw, with what all of them allow and the value that came of it. */
export function RecordPlot({ data: { record, claims, policy, sources }, screen }: { data: RecordData; screen: ProjectScreen }) {
  const names = naming(screen, sources);
  const items = claims.flatMap(({ id, included, answer, chain }) =>
    included ? plotItem(id, names.link(chain.at(-1) ?? chain[0]), answer, policy) : [],
  );
  if (!items.length) return null;
  const reconciled = record.low === null ? null : { low: record.low, best: record.best, high: record.high };
  return <IntervalPlot items={items} common={commonOf(items)} reconciled={reconciled} reading={screen.reading} t={screen.t} size="page" />;
}
