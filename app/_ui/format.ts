import { localeTag, type Reading } from './locale';

/** A count in the person's digits, grouped: 18,402 or ١٨٬٤٠٢. */
export function formatNumber(value: number, reading: Reading): string {
  return new Intl.NumberFormat(localeTag(reading)).format(value);
}

/** A moment in UTC, to the minute: "17 September 2016, 09:12 UTC". Names of months follow the Levant in Arabic. */
export function formatDateTime(date: Date, reading: Reading): string {
  const time = new Intl.DateTimeFormat(localeTag(reading), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });
  return `${formatDay(date, reading)}${reading.language === 'ar' ? '،' : ','} ${time.format(date)} UTC`;
}

/** The UTC day of a moment: "17 September 2016", «١٧ أيلول ٢٠١٦». */
export function formatDay(date: Date, reading: Reading): string {
  return new Intl.DateTimeFormat(localeTag(reading), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
