import { ANSWER_KIND, type Measure } from '../claim/claim';
import { formatDate } from '../figure/edtf';
import { formatNumber } from '../figure/format';
import { formatTime } from '../figure/time';
import type { Language } from '../message/define';

/** A reconciled value or a dissent: inclusive whole numbers low ≤ best ≤ high (`high` null: open above), or an answer that is none. */
export interface Value {
  readonly settled: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
}

const WORDS = {
  en: { unsettled: 'cannot be settled', atLeast: 'at least {low}', between: 'between {low} and {high}' },
  ar: { unsettled: 'لا يمكن حسمه', atLeast: '{low} على الأقل', between: 'بين {low} و{high}' },
} as const;

/** A value in words and Latin digits: "between 62 and 106", "at least 61", "62", a date, or that it cannot be settled. */
export function sayValue({ settled, low, high, value }: Value, measure: Measure, language: Language): string {
  const words = WORDS[language];
  if (!settled) return words.unsettled;
  if (low === null) return sayOther(value ?? '', measure, language);
  const n = (number: number) => formatNumber(number, 'latn');
  if (high === null) return words.atLeast.replace('{low}', n(low));
  return low === high ? n(low) : words.between.replace('{low}', n(low)).replace('{high}', n(high));
}

function sayOther(value: string, measure: Measure, language: Language): string {
  const reading = { language, digits: 'latn' } as const;
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
