import umalqura from '@umalqura/core';
import type { Weekday } from '../reading';

/** Civil days as numbers, days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms"). No clock, no zone. */
export function toDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function fromDays(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** In a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDay(year: number | null, month: number, day: number): boolean {
  const length = LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return false;
  return !(month === 2 && day === 29 && year !== null && !isLeap(year));
}

/** Days of a month. */
export function daysIn(year: number, month: number): number {
  return month === 2 && !isLeap(year) ? 28 : (LENGTHS[month - 1] ?? 30);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Months and days as EDTF writes them after another part. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => `-${String(value).padStart(2, '0')}`);

/** YYYY-MM-DD, or with X for what is not said (EDTF level 1). */
export function edtf(year: number | null, month: number | null = null, day: number | null = null): string {
  let value = year === null ? 'XXXX' : year >= 1000 ? String(year) : String(year).padStart(4, '0');
  if (month !== null) value += TWO_DIGITS[month] ?? '';
  if (day !== null) value += TWO_DIGITS[day] ?? '';
  return value;
}

export function dayEdtf(days: number): string {
  const { year, month, day } = fromDays(days);
  return edtf(year, month, day);
}

/** Days since 1970-01-01 of a full YYYY-MM-DD, null for anything else. */
export function parseDay(text: string | undefined | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? toDays(year, month, day) : null;
}

const WEEKDAYS: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export function weekdayOf(days: number): Weekday {
  return WEEKDAYS[(((days + 4) % 7) + 7) % 7] ?? 'sunday';
}

/** Days from a weekday back (or, `forward`, on) to `target`; 0 when it is the day itself. */
export function daysTo(from: number, target: Weekday, forward: boolean): number {
  const distance = (WEEKDAYS.indexOf(target) - WEEKDAYS.indexOf(weekdayOf(from)) + 7) % 7;
  if (forward) return distance;
  return distance === 0 ? 0 : distance - 7;
}

/** Node gives what a CommonJS package exports as its default, bundlers the default among it. */
function exportOf(all: typeof umalqura | { readonly default: typeof umalqura }): typeof umalqura {
  return 'default' in all ? all.default : all;
}

const UMM_AL_QURA = exportOf(umalqura).$;

/**
 * A Hijri date of the Umm al-Qura calendar as a civil day; null outside its tables (1318–1500). The thirtieth of a month to which they give
 * 29 days is the day after: months are also sighted.
 */
export function hijriToDays(year: number, month: number, day: number): number | null {
  if (year < 1318 || year > 1500 || day > 30) return null;
  const date = UMM_AL_QURA.toDate(year, month, Math.min(day, 29), 12);
  return toDays(date.getFullYear(), date.getMonth() + 1, date.getDate()) + (day === 30 ? 1 : 0);
}
