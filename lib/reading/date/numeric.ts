import { digitCount, digitValue } from '../number/digits';
import type { Numeral } from '../number/numeral';
import type { Weekday } from '../reading';
import type { Tokens } from '../token/tokens';
import { dayEdtf, edtf, hijriToDays, isDay, parseDay, weekdayOf } from './calendar';
import { counts } from './days';
import { type DateContext, type DateMatch, dateMatch } from './match';
import { clockAt } from './times';
import { type SaidWeekday, weekdayAfter, weekdayBefore } from './weekdays';
import { yearOf } from './yearless';

/** 2016-09-17, 17/9/2016, 9/17/16, 17.09.2016, 2016-09, 9/2016, 4/22 where a word says it is a date, and ISO 8601 with a time. */
export function numericDate(context: DateContext, i: number): DateMatch | null {
  const { tokens } = context;
  if (!tokens.isDigits(i) || digitCount(tokens, i) > 4) return null;
  const mark = separator(tokens, i);
  if (mark === '') return spaced(context, i);
  if (i > 0 && tokens.touchesNext(i - 1) && isJoiner(tokens.mark(i - 1))) return null;
  if (separator(tokens, i + 2) !== mark) return pair(context, i, mark);
  const last = i + 4;
  const interval = isoInterval(context, i);
  if (interval !== null) return interval;
  if (tokens.touchesNext(last) && isJoiner(tokens.mark(last + 1)) && tokens.isDigits(last + 2)) return null;
  const weekday = weekdayBefore(tokens, i) ?? weekdayAfter(tokens, last);
  const value = triple(context, i, mark, weekday?.weekday ?? null);
  if (value === null) return null;
  return withTime(context, i, last, value, weekday) ?? inEra(tokens, i, last, value, weekday);
}

/** 2024-01-01/2024-03-31 */
function isoInterval(context: DateContext, i: number): DateMatch | null {
  const { tokens } = context;
  const second = i + 6;
  if (digitCount(tokens, i) !== 4 || separator(tokens, i + 4) !== '/' || digitCount(tokens, second) !== 4) return null;
  if (separator(tokens, i) !== '-' || separator(tokens, second) !== '-' || separator(tokens, second + 2) !== '-') return null;
  const [from, to] = [triple(context, i, '-', null), triple(context, second, '-', null)];
  return from === null || to === null || from > to ? null : dateMatch(i, second + 4, `${from}/${to}`, 'date:iso', { kind: 'interval' });
}

/** «21 / 8 / 2013»: spaces about the strokes, and a year that can be nothing else. */
function spaced(context: DateContext, i: number): DateMatch | null {
  const { tokens } = context;
  const mark = tokens.mark(i + 1);
  if (mark === '') return null;
  if (mark === '/' && digitCount(tokens, i) <= 2 && isYear(digitValue(tokens, i + 2), digitCount(tokens, i + 2))) {
    const month = digitValue(tokens, i);
    return month >= 1 && month <= 12 && !counts(tokens, i + 3)
      ? dateMatch(i, i + 2, edtf(digitValue(tokens, i + 2), month), 'date:numeric')
      : null;
  }
  if (
    (mark !== '/' && mark !== '-' && mark !== 'ـ' && mark !== '–' && mark !== '.') ||
    tokens.mark(i + 3) !== mark ||
    digitCount(tokens, i + 4) !== 4
  )
    return null;
  const weekday = weekdayBefore(tokens, i);
  const value = triple(context, i, mark, weekday?.weekday ?? null);
  return value === null ? null : inEra(tokens, i, i + 4, value, weekday);
}

/** Takes in «م» or «هـ»; a year of the fourteenth or fifteenth century is one of the Hijra, as none of the texts is so old. */
function inEra(tokens: Tokens, first: number, before: number, value: string, weekday: SaidWeekday | null): DateMatch {
  const { era } = tokens.at(before + 1);
  const said = (era === 'gregorian' || era === 'hijri') && tokens.startOf(before + 1) - tokens.endOf(before) <= 1;
  const last = said ? before + 1 : before;
  const beside = { weekday: weekday?.weekday ?? null, weekdayToken: weekday?.token ?? null };
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  if (!(said && era === 'hijri') && !(year >= 1300 && year < 1500)) return dateMatch(first, last, value, 'date:numeric', beside);
  const days = hijriToDays(year, month, day);
  return dateMatch(first, last, days === null ? null : dayEdtf(days), 'date:hijri', { ...beside, calendar: 'hijri', hijri: value });
}

function isJoiner(mark: string): boolean {
  return mark === '/' || mark === '-' || mark === '.' || mark === '\\';
}

/** The mark glued between digit tokens i and i+2, '' when there is none. */
function separator(tokens: Tokens, i: number): string {
  const mark = tokens.mark(i + 1);
  const glued = isJoiner(mark) && tokens.touchesNext(i) && tokens.touchesNext(i + 1) && tokens.isDigits(i + 2);
  return glued ? mark : '';
}

/** Where day and month could change places, the weekday said beside them tells, or else the language. */
function triple(context: DateContext, i: number, mark: string, weekday: Weekday | null): string | null {
  const { tokens } = context;
  const [a, b, c] = [digitValue(tokens, i), digitValue(tokens, i + 2), digitValue(tokens, i + 4)];
  const [wa, wb, wc] = [digitCount(tokens, i), digitCount(tokens, i + 2), digitCount(tokens, i + 4)];
  if (wb > 2) return null;
  if (wa === 4) return wc <= 2 ? ordered(a, b, c) : null;
  if (wa > 2) return null;
  // 14.05.24 is a date, 3.14.2 and 1.2.24 are versions.
  const short = wc === 2 && (mark !== '.' || (wa === 2 && wb === 2));
  const year = wc === 4 ? c : short ? (c < 69 ? 2000 + c : 1900 + c) : null;
  if (year === null) return null;
  const dayFirst = ordered(year, b, a);
  const monthFirst = ordered(year, a, b);
  if (weekday !== null && dayFirst !== null && monthFirst !== null) {
    if (fallsOn(dayFirst, weekday) && !fallsOn(monthFirst, weekday)) return dayFirst;
    if (fallsOn(monthFirst, weekday) && !fallsOn(dayFirst, weekday)) return monthFirst;
  }
  return context.english && mark === '/' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function fallsOn(day: string, weekday: Weekday): boolean {
  const days = parseDay(day);
  return days !== null && weekdayOf(days) === weekday;
}

function ordered(year: number, month: number, day: number): string | null {
  // Months of the Hijra have thirty days at most.
  if (year >= 1300 && year < 1500) return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? edtf(year, month, day) : null;
  return year >= 1000 && year < 3000 && isDay(year, month, day) ? edtf(year, month, day) : null;
}

function pair(context: DateContext, i: number, mark: string): DateMatch | null {
  const { tokens } = context;
  const run = mark === '/' ? pairRun(context, i) : null;
  if (run !== null) return run;
  if (separator(tokens, i + 2) !== '' || isNumbered(tokens, i)) return null;
  const [a, b] = [digitValue(tokens, i), digitValue(tokens, i + 2)];
  const [wa, wb] = [digitCount(tokens, i), digitCount(tokens, i + 2)];
  if (mark !== '.' && isYear(a, wa) && wb <= 2 && b >= 1 && b <= 12 && !isTwoYears(context, i) && !counts(tokens, i + 3))
    return dateMatch(i, i + 2, edtf(a, b), 'date:numeric');
  if (mark !== '.' && isYear(b, wb) && wa <= 2 && a >= 1 && a <= 12 && !counts(tokens, i + 3))
    return dateMatch(i, i + 2, edtf(b, a), 'date:numeric');
  if (mark === '.' || wa > 2 || wb > 2) return null;
  const dayFirst = isDay(null, b, a) ? edtf(null, b, a) : null;
  const monthFirst = isDay(null, a, b) ? edtf(null, a, b) : null;
  const value = context.english ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  if (value === null) return null;
  const told = yearBehind(context, i + 3);
  if (told !== null && mark === '/' && isDay(told.value, Number(value.slice(5, 7)), Number(value.slice(8)))) {
    return dateMatch(i, told.last, `${edtf(told.value)}${value.slice(4)}`, 'date:numeric');
  }
  if (!isCued(context, i, mark, a, b)) return null;
  const said = weekdayBefore(tokens, i);
  const [, month = 0, day = 0] = value.split('-').map(Number);
  const year = context.today === null ? null : yearOf(context.today, month, day, said?.weekday ?? null, undefined);
  const dated = year === null || !isDay(year, month, day) ? value : edtf(year, month, day);
  return dateMatch(i, i + 2, dated, 'date:numeric-short', {
    relative: dated !== value,
    yearless: true,
    weekday: said?.weekday ?? null,
    weekdayToken: said?.token ?? null,
  });
}

/** "21/7-22/12/2016", «21/7 إلى 22/12/2016»: both of the year that the end has. */
function pairRun(context: DateContext, i: number): DateMatch | null {
  const { tokens } = context;
  const { particle } = tokens.at(i + 3);
  const link = tokens.mark(i + 3);
  if (link !== '-' && link !== '–' && particle !== 'to' && particle !== 'until') return null;
  const second = i + 4;
  if (separator(tokens, second) !== '/' || separator(tokens, second + 2) !== '/' || digitCount(tokens, second + 4) !== 4) return null;
  const end = triple(context, second, '/', null);
  if (end === null || digitCount(tokens, i) > 2 || digitCount(tokens, i + 2) > 2) return null;
  const [a, b, year] = [digitValue(tokens, i), digitValue(tokens, i + 2), Number(end.slice(0, 4))];
  // Written in the order of the end.
  const monthFirst = Number(end.slice(5, 7)) === digitValue(tokens, second);
  const from = monthFirst ? ordered(year, a, b) : ordered(year, b, a);
  if (from === null || from >= end) return null;
  return dateMatch(i, second + 4, `${from}/${end}`, 'date:interval', { kind: 'interval' });
}

/** Whether the words about a day and a month in digits, or a zero before one of them, say that they are no fraction. */
function isCued(context: DateContext, i: number, mark: string, a: number, b: number): boolean {
  const { tokens } = context;
  const before = tokens.at(i - 1);
  if (before.cue === 'day' || before.weekday !== undefined) return true;
  if (mark === '-') return before.particle === 'in' && !context.english && a > 12 && b <= 12;
  const after = tokens.at(i + 3);
  // "4/25 at 16:00", "12/14 20:05"
  const timed = after.particle === 'at' ? tokens.isDigits(i + 4) : tokens.isDigits(i + 3) && tokens.mark(i + 4) === ':';
  if (timed) return true;
  const zero = (digitCount(tokens, i) === 2 && a < 10) || (digitCount(tokens, i + 2) === 2 && b < 10);
  switch (before.particle) {
    case 'on':
      return true;
    case 'in':
      // «في 12/5» is no fraction, as it is more than one.
      return Math.max(a, b) > 12 || zero || (!context.english && a > b);
    case 'since':
    case 'until':
    case 'before':
    case 'after':
      return (a > 1 || zero) && !counts(tokens, i + 3);
    default:
      return zero && !counts(tokens, i + 3);
  }
}

/** The year of "06/09, 2015", which a comma sets apart. */
function yearBehind({ tokens, starting }: DateContext, i: number): Numeral | null {
  const mark = tokens.mark(i);
  const one = mark === ',' || mark === '،' ? starting.get(i + 1) : undefined;
  return one !== undefined && isYear(one.value, one.digits) && !counts(tokens, one.last + 1) ? one : null;
}

/** "No. 12/2019", «رقم 12/2019»: a paper, not a month. */
function isNumbered(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i - 1);
  return tokens.at(mark === '.' || mark === ':' ? i - 2 : i - 1).cue === 'designation';
}

/** "the 2008-09 war", «عام 2011-12». */
function isTwoYears({ tokens }: DateContext, i: number): boolean {
  if (digitValue(tokens, i + 2) !== (digitValue(tokens, i) % 100) + 1) return false;
  return tokens.at(i - 1).cue === 'year' || (tokens.is(i - 1, 'the') && tokens.isWord(i + 3));
}

function isYear(value: number, digits: number): boolean {
  return digits === 4 && value >= 1800 && value <= 2100;
}

/** 2016-09-17T14:00:00Z */
function withTime(context: DateContext, i: number, last: number, date: string, weekday: SaidWeekday | null): DateMatch | null {
  const { tokens } = context;
  if (!tokens.touchesNext(last) || tokens.slice(last + 1, last + 1).toLowerCase() !== 't') return null;
  const clock = clockAt(context, last + 2);
  if (clock === null || clock.edtf === null) return null;
  return dateMatch(i, clock.last, `${date}T${clock.edtf}`, 'date:iso', {
    weekday: weekday?.weekday ?? null,
    weekdayToken: weekday?.token ?? null,
    kind: 'datetime',
    zone: clock.zone,
  });
}
