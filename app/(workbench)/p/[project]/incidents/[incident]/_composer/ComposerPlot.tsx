'use client';

import { IntervalPlot } from '@/app/_ui/IntervalPlot';
import { useReading, useWords } from '@/app/_ui/Words';
import type { DraftContent } from '@/db/reconciliation/draft';
import type { FigurePolicy } from '@/lib/figure/policy';
import { typedNumber } from '@/lib/figure/typedNumber';
import { commonOf, plotItem } from '@/lib/plot/items';
import type { ComposerClaim } from './Composer';

interface ComposerPlotProps {
  claims: readonly ComposerClaim[];
  content: DraftContent;
  policy: FigurePolicy;
}

/** The claims taken in on one axis, with the value as it is being typed. */
export function ComposerPlot({ claims, content, policy }: ComposerPlotProps) {
  const t = useWords();
  const reading = useReading();
  const items = claims
    .filter(({ id }) => !content.excluded.some(({ claimId }) => claimId === id))
    .flatMap(({ id, speaker, answer }) => plotItem(id, speaker, answer, policy));
  if (!items.length) return null;
  const [low, best, high] = [content.low, content.best, content.high].map(typedNumber);
  const top = typeof high === 'number' ? high : Math.max(...items.map((item) => item.high ?? item.low), typeof low === 'number' ? low : 0);
  const value =
    content.settled && typeof low === 'number' && low <= top ? { low, best: typeof best === 'number' ? best : null, high: top } : null;
  return <IntervalPlot items={items} common={commonOf(items)} reconciled={value} reading={reading} t={t} size="page" />;
}
