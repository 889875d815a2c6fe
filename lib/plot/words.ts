import { localeTag, type Reading } from '../message/reading';
import type { Translate } from '../message/translator';
import { formatNumber } from '../message/when';
import { once } from '../once';

const compact = once((tag: string) => new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 }));

import type { Interval, PlotItem, ReconciledMark } from './geometry';

/** A number on the axis; from a hundred thousand up in words or letters (100K, ١٠٠ ألف), for there is no room for zeros. */
export function tickLabel(value: number, reading: Reading): string {
  if (value < 100_000) return formatNumber(value, reading);
  return compact(localeTag(reading)).format(value);
}

interface Described {
  items: readonly PlotItem[];
  common?: Interval | null;
  reconciled?: ReconciledMark | null;
  reading: Reading;
  t: Translate;
}

/** The plot in words, claim by claim: what someone who cannot see it is told. */
export function describePlot({ items, common, reconciled, reading, t }: Described): string {
  const number = (value: number) => formatNumber(value, reading);
  const sentences = items.map((item) => t('ui.plot.item', { label: item.label, figure: figureWords(item, number, t) }));
  if (common === null && items.length > 1) sentences.push(t('ui.plot.nothingCommon'));
  if (common) {
    const low = number(common.low);
    sentences.push(common.high === null ? t('ui.plot.commonOpen', { low }) : t('ui.plot.common', { low, high: number(common.high) }));
  }
  if (reconciled) {
    sentences.push(reconciledWords(reconciled, number, t));
  }
  return sentences.map((sentence) => sentence.replace(/[.;]?$/, '.')).join(' ');
}

function reconciledWords({ low, best, high }: ReconciledMark, number: (value: number) => string, t: Translate): string {
  const from = number(low);
  if (high === null)
    return best === null ? t('ui.plot.reconciledOpen', { low: from }) : t('ui.plot.reconciledOpenBest', { low: from, best: number(best) });
  const range = { low: from, high: number(high) };
  return best === null ? t('ui.plot.reconciledRange', range) : t('ui.plot.reconciled', { ...range, best: number(best) });
}

function figureWords({ shape, low, high }: PlotItem, number: (value: number) => string, t: Translate): string {
  if (high === null) return t('ui.plot.fromUp', { low: number(low) });
  const range = { low: number(low), high: number(high) };
  switch (shape) {
    case 'exact':
      return range.low;
    case 'between':
    case 'at_least':
      return t('ui.plot.fromTo', range);
    case 'at_most':
      return t('ui.plot.upTo', { high: range.high });
    case 'about':
      return t('ui.plot.nearly', range);
    case 'vague':
      return t('ui.plot.vaguely', range);
  }
}
