import { once } from '../once';
import { localeTag, type Reading } from './reading';

const numbers = once((tag: string) => new Intl.NumberFormat(tag));
const clocks = once(
  (tag: string) => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }),
);
const days = once((tag: string) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** A count in the person's digits, grouped: 18,402 or ١٨٬٤٠٢. */
export function formatNumber(value: number, reading: Reading): string {
  return numbers(localeTag(reading)).format(value);
}

/**
 * A moment in UTC, to the minute: "17 September 2016, 09:12 UTC". Names of months follow the Levant in Arabic; the clock
 * and its zone are isolated together, so that they keep their order inside Arabic.
 */
export function formatDateTime(date: Date, reading: Reading): string {
  const time = clocks(localeTag(reading));
  return `${formatDay(date, reading)}${reading.language === 'ar' ? '،' : ','} \u2066${time.format(date)} UTC\u2069`;
}

/** The UTC day of a moment: "17 September 2016", «١٧ أيلول ٢٠١٦». */
export function formatDay(date: Date, reading: Reading): string {
  return days(localeTag(reading)).format(date);
}
