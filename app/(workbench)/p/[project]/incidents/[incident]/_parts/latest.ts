import type { BenchRow } from '@/db/bench/read';
import type { Reconciliation } from '@/db/reconciliation/read';

/** What a row shows of its reconciliations: the approved one that stands, then a newer one that waits or came back. */
export function latestOf({ reconciliations }: BenchRow): Reconciliation[] {
  const approved = reconciliations.findLast(({ status }) => status === 'approved');
  const newest = reconciliations.at(-1);
  return [approved, newest === approved ? undefined : newest].filter((shown) => shown !== undefined);
}
