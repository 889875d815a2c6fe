import { localeTag, type Reading } from '@/app/_ui/locale';
import { once } from '@/lib/once';

const shares = once((tag: string) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
const coefficients = once(
  (tag: string) => new Intl.NumberFormat(tag, { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'negative' }),
);

/** A share of one as a percentage: 83%, ٨٣٪. */
export const share = (value: number, reading: Reading): string => shares(localeTag(reading)).format(value);

/** A coefficient to three places, as the literature prints them: 0.743. Only 1 itself is shown as 1. */
export function coefficient(value: number, reading: Reading): string {
  return coefficients(localeTag(reading)).format(value === 1 ? 1 : Math.min(value, 0.999));
}
