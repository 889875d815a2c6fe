'use client';

import { IntervalPlot } from '@/app/_ui/IntervalPlot';
import { useReading, useWords } from '@/app/_ui/Words';
import type { DraftContent } from '@/db/reconciliation/draft';
import type { FigurePolicy } from '@/lib/figure/policy';
import { typedNumber } from '@/lib/figure/typedNumber';
import { commonOf, plotItem } from '@/lib/plot/items';
import type { ComposerClaim } from './Composer';
import { heardOf } from './content';

interface ComposerPlotProps {
  /** Those drawn, of all that count. */
  shown: readonly ComposerClaim[];
  claims: readonly ComposerClaim[];
  content: DraftContent;
  policy: FigurePolicy;
}

/** The claims taken in on one axis, with the value as it is being typed. */
export function ComposerPlot({ shown, claims, content, policy }: ComposerPlotProps) {
  const t = useWords();
  const reading = useReading();
  const itemsOf = (of: readonly ComposerClaim[]) =>
    heardOf(content, of).flatMap(({ id, speaker, answer }) => plotItem(id, speaker, answer, policy));
  const items = itemsOf(shown);
  if (!items.length) return null;
  const [low, best, high] = [content.low, content.best, content.high].map(typedNumber);
  const top = typeof high === 'number' ? high : Math.max(...items.map((item) => item.high ?? item.low), typeof low === 'number' ? low : 0);
  const value =
    content.settled && typeof low === 'number' && low <= top ? { low, best: typeof best === 'number' ? best : null, high: top } : null;
  return <IntervalPlot items={items} common={commonOf(itemsOf(claims))} reconciled={value} reading={reading} t={t} size="page" />;
}
