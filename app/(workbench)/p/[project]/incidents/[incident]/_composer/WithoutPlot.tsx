'use client';

import { IntervalPlot } from '@/app/_ui/IntervalPlot';
import { useReading, useWords } from '@/app/_ui/Words';
import type { PlotItem } from '@/lib/plot/geometry';
import type { Without } from '@/lib/reconcile/leaveOneOut';
import type { RulePreview } from '@/lib/reconcile/rule';
import { shapeOf } from './ruleAxis';

/** More would be a wall; the table under it holds them all. */
const MOST = 12;

interface WithoutPlotProps {
  whole: RulePreview;
  rows: readonly (Without & { readonly name: string })[];
  label: string;
}

/** The value without each, what changes most first, over the value with all of them in its own lane. */
export function WithoutPlot({ whole, rows, label }: WithoutPlotProps) {
  const t = useWords();
  const reading = useReading();
  const items = rows.slice(0, MOST).flatMap(({ key, name, preview: { value } }): PlotItem[] => {
    return value ? [{ id: key, label: name, shape: shapeOf(value), low: value.low, high: value.high }] : [];
  });
  if (!items.length || !whole.value) return null;
  return (
    <section aria-label={label}>
      <IntervalPlot items={items} reconciled={whole.value} reading={reading} t={t} size="page" />
    </section>
  );
}
