import { date as messages } from '../message/date';
import { once } from '../once';
import { fail, ok, type Result } from '../result';
import { inDigits, toAsciiDigits } from '../text/digits';
import type { Reading } from './format';
import { type OpenEnd, type PartialDate, readEdtf } from './partialDate';
import { typedDate } from './typedDate';

/**
 * EDTF level 1 of a date as a person types it, in either language and either digits; EDTF itself is kept as it stands.
 * A date nobody's calendar has, one without a year, and an interval that runs backward are refused: date_unreadable.
 */
export function parseDate(text: string): Result<string> {
  const plain = toAsciiDigits(text)
    .replace(/\p{Cf}/gu, '')
    .trim();
  const written = plain.toUpperCase().replace(/\s*\/\s*/g, '/');
  if (readEdtf(written) !== null) return ok(written);
  // Longer than any date in words: not worth taking apart.
  const typed = plain.length > 200 ? null : typedDate(plain);
  return typed !== null && readEdtf(typed) !== null ? ok(typed) : fail('date_unreadable', undefined, { words: text });
}

const TAG = { en: 'en-GB', ar: 'ar-SY' } as const;
const months = once((tag: string) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const days = once((tag: string) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));

function named({ year, month, day }: PartialDate, { language, digits }: Reading): string {
  const { dayIn, monthIn, yearIn, season } = messages[language];
  const write = (withDay: boolean) => {
    const when = new Date(Date.UTC(2000, Number(month ?? 1) - 1, day === null || day === 'XX' ? 1 : Number(day)));
    // Set apart: Date.UTC takes years below 100 for the 1900s.
    when.setUTCFullYear(Number(year));
    return (withDay ? days : months)(`${TAG[language]}-u-nu-${digits}`).format(when);
  };
  if (year.includes('X')) return yearIn.replace('{low}', year.replaceAll('X', '0')).replace('{high}', year.replaceAll('X', '9'));
  if (month === null) return year;
  if (month === 'XX') return monthIn.replace('{year}', year);
  if (month === '21' || month === '22' || month === '23' || month === '24') return `${season[month]} ${year}`;
  const ofYear = write(false);
  if (day === 'XX') return dayIn.replace('{month}', ofYear);
  return day === null ? ofYear : write(true);
}

function qualified(date: PartialDate, reading: Reading): string {
  const { about, uncertain } = messages[reading.language];
  const name = named(date, reading);
  switch (date.qualifier) {
    case '':
      return name;
    case '~':
      return about.replace('{date}', name);
    case '?':
      return uncertain.replace('{date}', name);
    case '%':
      return uncertain.replace('{date}', about.replace('{date}', name));
  }
}

function interval(from: PartialDate | OpenEnd, to: PartialDate | OpenEnd, reading: Reading): string {
  const say = messages[reading.language];
  const start = typeof from === 'string' ? '' : qualified(from, reading);
  const end = typeof to === 'string' ? '' : qualified(to, reading);
  if (from === '..') return say.until.replace('{date}', end);
  if (from === '') return say.untilOnly.replace('{date}', end);
  if (to === '..') return say.since.replace('{date}', start);
  if (to === '') return say.sinceOnly.replace('{date}', start);
  return say.fromTo.replace('{from}', start).replace('{to}', end);
}

/**
 * An EDTF string in words: "17 September 2016", «17 أيلول 2016»; uncertain and approximate are said, never signed.
 * Intl writes names and digits; a string that is no EDTF comes back as it is.
 */
export function formatDate(edtf: string, reading: Reading): string {
  const read = readEdtf(edtf);
  if (read === null) return edtf;
  const said = read.kind === 'date' ? qualified(read.date, reading) : interval(read.from, read.to, reading);
  return inDigits(said, reading.digits);
}
