import type { DoubleReadingData, Settlement } from '@/db/doubleReading/read';
import { type Item, isAgreed } from '@/lib/agreement/align';

/** An item with its address and how it was settled; two settlements when its sides were taken as two statements. */
export interface Shown {
  readonly item: Item;
  readonly key: string;
  readonly agreed: boolean;
  readonly settled: readonly Settlement[];
}

/** The items of a comparison, each by the id of its first reading, or its second where there is no first. */
export function shownItems({ comparison }: DoubleReadingData): Shown[] {
  if (!comparison) return [];
  return comparison.items.map((item) => {
    const ids = [item.first?.id, item.second?.id].filter((id) => id !== undefined);
    const settled = comparison.settlements.filter(({ firstReading, secondReading }) =>
      ids.some((id) => id === firstReading || id === secondReading),
    );
    return { item, key: ids[0] ?? '', agreed: isAgreed(item), settled };
  });
}

/** The differences around one of them: those not yet settled come first to hand, in a ring. */
export function around(items: readonly Shown[], key: string): { index: number; count: number; next?: string; previous?: string } {
  const differences = items.filter(({ agreed }) => !agreed);
  const index = differences.findIndex((one) => one.key === key);
  const after = [...differences.slice(index + 1), ...differences.slice(0, Math.max(index, 0))];
  const open = after.filter(({ settled }) => settled.length === 0);
  return { index: index + 1, count: differences.length, next: (open[0] ?? after[0])?.key, previous: (open.at(-1) ?? after.at(-1))?.key };
}
