import { formatDay } from '@/app/_ui/format';
import { formatDate } from '@/lib/figure/edtf';
import { commonOf } from '@/lib/plot/items';
import { type Drawn, RECONCILED } from '@/lib/plot/svg';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { plotItems, type Words } from './words';

/** Claims drawn at most, so that a picture stays one; the rest are counted. */
const MOST = 40;

/** The plot of a record as it stands inside its own page; null where no claim taken in has bounds. */
export function drawingOf(record: PublicRecord, words: Words): Drawn | null {
  const { t, reading } = words;
  const all = plotItems(record, words);
  if (all.length === 0) return null;
  const items = all.slice(0, MOST).map(({ item }) => item);
  const { text, best } = words.value();
  const value = record.high === null ? (words.inWords() ?? text) : best ? `${text} (${best})` : text;
  return {
    items,
    common: commonOf(items),
    reconciled: record.low === null ? null : { low: record.low, best: record.best, high: record.high },
    figures: new Map([...all.map(({ item, said }) => [item.id, said] as const), [RECONCILED, value]]),
    title: t('publication.plotOf', { title: headOf(record, words).join(' · ') }),
    ...(all.length > MOST ? { foot: t('publication.plotMore', { count: all.length - MOST }) } : {}),
    reading,
    t,
  };
}

/** The same for other people's pages: it says itself what it is of, when it was approved and whether that still holds. */
export function standaloneOf(record: PublicRecord, words: Words, address: string): Drawn | null {
  const { t, reading } = words;
  const drawing = drawingOf(record, words);
  const day = (at: string) => formatDay(new Date(at), reading);
  const said = [t('shell.product'), t('publication.plotApproved', { date: day(record.approvedAt) }), drawing?.foot, address];
  return (
    drawing && {
      ...drawing,
      head: headOf(record, words),
      warning: record.staleSince
        ? t('publication.plotStale', { date: day(record.staleSince) })
        : record.replaced
          ? t('publication.plotReplaced')
          : null,
      foot: said.filter(Boolean).join(' · '),
    }
  );
}

function headOf({ incident }: PublicRecord, words: Words): [string, string] {
  const date = incident.date && formatDate(incident.date, words.reading);
  return [words.question(), [words.title(incident), date].filter(Boolean).join(' · ')];
}
