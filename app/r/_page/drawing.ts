import { formatDay } from '@/app/_ui/format';
import { describePlot, tickLabel } from '@/app/_ui/plotWords';
import { commonOf } from '@/app/(workbench)/p/[project]/_claims/plotItems';
import { formatDate } from '@/lib/figure/edtf';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import type { PlotDrawing } from '../_plot/plotSvg';
import { plotItems, type Words } from './words';

/** Claims drawn at most, so that a picture stays one; the rest are counted. */
const MOST = 40;

/** What the plot of a record shows, in words and numbers; null for a value that is no number and rests on none. */
export function drawingOf(record: PublicRecord, words: Words, address: string): PlotDrawing | null {
  const { t, reading } = words;
  const all = plotItems(record, words);
  if (all.length === 0) return null;
  const items = all.map(({ item }) => item);
  const common = commonOf(items) ?? null;
  const { text, best } = words.value();
  const value = { low: record.low ?? 0, best: record.best, high: record.high };
  const reconciled =
    record.low === null ? null : { ...value, name: t('publication.plotReconciled'), said: best ? `${text} (${best})` : text };
  const day = (at: string) => formatDay(new Date(at), reading);
  const { date } = record.incident;
  const where = [words.title(record.incident), date && formatDate(date, reading)].filter(Boolean).join(' · ');
  const heading = words.question();
  const left = all.length - MOST;
  return {
    title: t('publication.plotOf', { title: `${heading} · ${where}` }),
    description: describePlot({ items, common: items.length > 1 ? common : undefined, reconciled, reading, t }),
    heading,
    subheading: where,
    warning:
      record.staleSince !== null
        ? t('publication.plotStale', { date: day(record.staleSince) })
        : record.replaced
          ? t('publication.plotReplaced')
          : null,
    rows: all.slice(0, MOST),
    common,
    reconciled,
    foot: [
      t('shell.product'),
      t('publication.plotApproved', { date: day(record.approvedAt) }),
      ...(left > 0 ? [t('publication.plotMore', { count: left })] : []),
      address,
    ].join(' · '),
    tick: (number) => tickLabel(number, reading),
  };
}
