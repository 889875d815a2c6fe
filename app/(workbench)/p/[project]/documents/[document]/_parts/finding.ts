import type { Translate } from '@/app/_ui/i18n';
import type { Reading } from '@/app/_ui/locale';
import { formatDate } from '@/lib/figure/edtf';
import type { Figure } from '@/lib/figure/figure';
import { formatFigure, formatNumber } from '@/lib/figure/format';
import { formatTime } from '@/lib/figure/time';
import { type Finding, type FindingKind, READ_MEASURES, type Weekday } from '@/lib/reading/reading';

/** Parts that add up speak for the text; all else against it. */
export const AGREES: Readonly<Record<FindingKind, boolean>> = {
  'weekday-mismatch': false,
  'parts-sum': true,
  'parts-mismatch': false,
  'two-figures': false,
  'time-zones': false,
};

const WEEKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Arithmetic reads from left to right in Arabic too (UAX #9, isolates). */
const ltr = (words: string) => `\u2066${words}\u2069`;

/** A finding with its arithmetic, in the person's words: "12 + 2 + 4 + 5 = 23, as stated." */
export function findingSentence({ kind, detail }: Finding, t: Translate, reading: Reading): string {
  const number = (key: string) => (typeof detail[key] === 'number' ? detail[key] : 0);
  const words = (key: string) => (typeof detail[key] === 'string' ? detail[key] : '');
  const count = (value: number) => formatNumber(value, reading.digits);
  switch (kind) {
    case 'weekday-mismatch': {
      const weekday = (key: string) => {
        const found = WEEKDAYS.find((one) => one === detail[key]);
        return found ? t(`proposals.weekday.${found}`) : '';
      };
      const said = { stated: weekday('stated'), is: weekday('is'), date: formatDate(words('date'), reading) };
      const fits = words('fits');
      const sentence = fits
        ? t('proposals.finding.weekdayFits', { ...said, fits: formatDate(fits, reading) })
        : t('proposals.finding.weekday', said);
      const year = number('assumedYear');
      return year ? `${sentence} ${t('proposals.finding.assumedYear', { year: formatDate(String(year), reading) })}` : sentence;
    }
    case 'parts-sum':
    case 'parts-mismatch': {
      const parts = Array.isArray(detail.parts) ? detail.parts : [];
      const stated = count(number('stated'));
      if (parts.length === 1) return t('proposals.finding.exceeds', { part: count(number('sum')), stated });
      const sum = ltr(`${parts.map(count).join(' + ')} = ${count(number('sum'))}`);
      return kind === 'parts-sum' ? t('proposals.finding.sum', { sum }) : t('proposals.finding.mismatch', { sum, stated });
    }
    case 'two-figures': {
      const measure = READ_MEASURES.find((one) => one === detail.measure);
      const figure = (key: string) => ltr(formatFigure(between(number(key), detail[`${key}Max`]), reading));
      return t('proposals.finding.figures', {
        first: figure('first'),
        second: figure('second'),
        measure: measure && measure !== 'other' ? t(`claims.measure.${measure}`) : t('proposals.unclear'),
      });
    }
    case 'time-zones': {
      const said = {
        first: ltr(formatTime(words('first'), reading)),
        second: ltr(formatTime(words('second'), reading)),
        apart: ltr(hours(number('offsetMinutes'), count)),
      };
      if (typeof detail.elsewhere !== 'number') return t('proposals.finding.zones', said);
      return t('proposals.finding.zonesElsewhere', { ...said, elsewhere: ltr(hours(detail.elsewhere, count)) });
    }
  }
}

function between(low: number, high: Finding['detail'][string] | undefined): Figure {
  if (typeof high !== 'number') return { operator: 'at_least', value: low };
  return low === high ? { operator: 'exactly', value: low } : { operator: 'between', low, high };
}

/** Minutes as hours and minutes with their sign: +3:00. */
function hours(minutes: number, count: (value: number) => string): string {
  const rest = Math.abs(minutes) % 60;
  return `${minutes < 0 ? '−' : '+'}${count(Math.floor(Math.abs(minutes) / 60))}:${rest < 10 ? count(0) : ''}${count(rest)}`;
}
