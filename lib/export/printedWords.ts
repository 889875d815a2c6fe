import { ANSWER_KIND, type Link, type Measure } from '../claim/claim';
import { formatDate } from '../figure/edtf';
import { formatTime } from '../figure/time';
import type { Reading } from '../message/reading';
import type { Translate } from '../message/translator';
import { formatNumber } from '../message/when';
import type { Markup } from '../text/markup';

/** In which words a page speaks. */
export interface Saying {
  readonly t: Translate;
  readonly reading: Reading;
  /** Whether people are named; otherwise the end of their id tells one from another. */
  readonly names: boolean;
  readonly sources: readonly { readonly id: string; readonly nameEn: string; readonly nameAr: string }[];
  name(en: string, ar: string): string;
  at(moment: Date): Markup;
}

/** A person inside a sentence: isolated (UAX #9 §2.4), for their name may run against it. */
export function personName(id: string, name: string, { names, t }: Saying): string {
  return `\u2068${names ? name : t('bundle.printed.person', { id: id.slice(-6) })}\u2069`;
}

/** A link of a chain by its name. */
export function linkName(link: Link | { readonly kind: 'source'; readonly sourceId: string }, { sources, name, t }: Saying): string {
  switch (link.kind) {
    case 'source': {
      const source = sources.find(({ id }) => id === link.sourceId);
      return source ? name(source.nameEn, source.nameAr) : '';
    }
    case 'unnamed':
      return link.description || t('bench.unnamed');
    case 'not_recorded':
      return t('ui.chain.notRecorded');
  }
}

interface Value {
  readonly settled: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: string | null;
}

/** "62–106", "≥ 61", a date, words, or that it cannot be settled. */
export function rangeText({ settled, low, high, value }: Value, measure: Measure, { t, reading }: Saying): string {
  if (!settled) return t('records.unsettled');
  const n = (number: number) => formatNumber(number, reading);
  if (low !== null) return high === null ? `≥ ${n(low)}` : low === high ? n(low) : `${n(low)}–${n(high)}`;
  switch (ANSWER_KIND[measure]) {
    case 'date':
      return formatDate(value ?? '', reading);
    case 'time':
      return formatTime(value ?? '', reading);
    case 'figure':
    case 'text':
      return value ?? '';
  }
}
