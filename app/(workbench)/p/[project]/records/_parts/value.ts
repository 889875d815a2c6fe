import type { Translate } from '@/app/_ui/i18n';
import type { Reading } from '@/app/_ui/locale';
import { ANSWER_KIND, type Measure } from '@/lib/claim/claim';
import { formatDate } from '@/lib/figure/edtf';
import { formatNumber } from '@/lib/figure/format';
import { formatTime } from '@/lib/figure/time';

/** The reconciled value of a question, as `db/reconciliation/read` hands it over. */
export interface Valued {
  readonly settled: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
}

export interface SaidValue {
  /** "61–106", "≥ 60", a date, words, or that it cannot be settled. */
  readonly text: string;
  /** The best value, when it says more than the range does. */
  readonly best: string | null;
  readonly settled: boolean;
}

/** A value as its record says it, in the reader's language and digits. */
export function sayValue({ settled, low, best, high, value }: Valued, measure: Measure, reading: Reading, t: Translate): SaidValue {
  if (!settled) return { text: t('records.unsettled'), best: null, settled };
  if (low === null) return { text: sayWords(value ?? '', measure, reading), best: null, settled };
  const n = (number: number) => formatNumber(number, reading.digits);
  const text = high === null ? `≥ ${n(low)}` : low === high ? n(low) : `${n(low)}–${n(high)}`;
  return { text, best: best === null || low === high ? null : n(best), settled };
}

function sayWords(value: string, measure: Measure, reading: Reading): string {
  switch (ANSWER_KIND[measure]) {
    case 'date':
      return formatDate(value, reading);
    case 'time':
      return formatTime(value, reading);
    case 'figure':
    case 'text':
      return value;
  }
}
