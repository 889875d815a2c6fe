import { CLITIC } from '../lexicon/clitics';
import { digitCount } from '../number/digits';
import type { Numeral } from '../number/numeral';
import type { Weekday } from '../reading';
import { TOKEN, type Tokens } from '../token/tokens';
import { dayEdtf, edtf, hijriToDays, isDay } from './calendar';
import { type DateContext, type DateMatch, dateMatch } from './match';
import { weekdayAfter, weekdayBefore } from './weekdays';
import { isApproximate, isPhase } from './words';
import { yearOf } from './yearless';
import { yearNumeral } from './years';

/** «17 سبتمبر 2016», «السادس عشر من شهر حزيران», «حزيران/يونيو», "September 17, 2016", "the 4th of May", «12 رمضان 1437 هـ». */
export function monthDate(context: DateContext, i: number): DateMatch | null {
  const { tokens } = context;
  const word = tokens.at(i);
  const hijri = word.month === undefined;
  const month = word.month ?? word.hijriMonth;
  if (month === undefined) return null;
  const named = doubled(tokens, i, month);
  const twice = named !== i && tokens.at(named).month !== undefined;
  let day = dayBefore(context, i);
  let last = named;
  if (day === null) {
    day = dayAfter(context, named);
    if (day !== null) last = day.until;
  }
  const year = yearAfter(context, last);
  if (year !== null) last = year.last;
  const shift = year === null ? shiftAt(tokens, i, last) : null;
  if (day === null && year === null && shift === null && !twice && !stands(tokens, i, hijri)) return null;
  let first = Math.min(day?.from ?? i, i);
  if (shift !== null) {
    first = Math.min(first, shift.at);
    last = Math.max(last, shift.at);
  }
  const weekday = day === null ? null : (weekdayBefore(tokens, first) ?? weekdayAfter(tokens, last));
  const said = weekday?.weekday ?? null;
  const weekdayToken = weekday?.token ?? null;
  if (hijri || year?.hijri) return hijriDate(first, last, year?.value ?? null, month, day, said, weekdayToken);
  const value = resolve(context, year?.value ?? null, month, day, said, shift?.shift);
  if (value === null) return null;
  const approximate = isApproximate(tokens, first - 1) && (day === null || day.begin === null);
  return dateMatch(first, last, approximate ? `${value.edtf}~` : value.edtf, 'date:month', {
    weekday: said,
    weekdayToken,
    kind: day?.begin === null || day === null ? 'date' : 'interval',
    relative: value.relative,
    yearless: year === null && shift === null,
  });
}

const DASHES = new Set(['-', '–', '—']);

interface Day {
  readonly value: number;
  /** First day of a run of days («3-5 آذار»), null for one day. */
  readonly begin: number | null;
  readonly from: number;
  readonly until: number;
}

/** A second name of the same month: «حزيران/يونيو», «سبتمبر أيلول», «حزيران (يونيو)». */
function doubled(tokens: Tokens, i: number, month: number): number {
  const mark = tokens.mark(i + 1);
  // «3 (تشرين الثاني) نوفمبر»
  if (mark === ')' && tokens.mark(i - 1) === '(' && tokens.at(i + 2).month === month) return i + 2;
  const at = mark === '/' || mark === '(' || mark === '-' || mark === '\\' ? i + 2 : i + 1;
  if (tokens.at(at).month !== month) return tokens.mark(i + 1) === '.' && tokens.touchesNext(i) && tokens.isDigits(i + 2) ? i + 1 : i;
  return mark === '(' && tokens.mark(at + 1) === ')' ? at + 1 : at;
}

function isDayNumber(one: Numeral | undefined): one is Numeral {
  if (one === undefined || (one.sort !== 'cardinal' && one.sort !== 'ordinal')) return false;
  return Number.isInteger(one.value) && one.value >= 1 && one.value <= 31 && one.digits <= 2;
}

function dayBefore(context: DateContext, i: number): Day | null {
  const { tokens, ending } = context;
  let j = i - 1;
  if (tokens.at(j).cue === 'month') j--;
  const { particle } = tokens.at(j);
  const mark = tokens.mark(j);
  const bracket = mark === '(' && tokens.mark(i + 1) === ')';
  if (particle === 'from' || particle === 'of' || mark === '-' || mark === '/' || mark === '–' || bracket) j--;
  if (tokens.at(j).cue === 'month') j--;
  // «الفاتح من نوفمبر» is its first.
  if (tokens.is(j, 'الفاتح') && particle === 'from') return { value: 1, begin: null, from: j, until: j };
  const one = ending.get(j);
  if (!isDayNumber(one) || tokens.has(i, CLITIC.and)) return null;
  // "June 28 - July 3": the day is June's.
  if (j < i - 1 && DASHES.has(mark) && tokens.at(one.first - 1).month !== undefined) return null;
  const before = runStart(context, one);
  return { value: one.value, begin: before?.value ?? null, from: before?.first ?? one.first, until: one.last };
}

/** The first day of «3 - 5 آذار», «من 3 إلى 5 آذار», «بين 3 و5 آذار», "4 and 5 March"; «يومي 3 و7 آذار» are two days. */
function runStart(context: DateContext, one: Numeral): Numeral | null {
  const { tokens, ending } = context;
  const joined = tokens.has(one.first, CLITIC.and);
  const at = joined ? one.first - 1 : one.first - 2;
  const link = tokens.at(one.first - 1);
  const dash = DASHES.has(tokens.mark(one.first - 1));
  const stroke = tokens.mark(one.first - 1) === '/' && tokens.touchesNext(one.first - 1);
  if (!joined && link.particle !== 'to' && link.particle !== 'and' && link.particle !== 'until' && !dash && !stroke) return null;
  const other = ending.get(at);
  if (stroke && isDayNumber(other) && other.value + 1 !== one.value) return null;
  if (!isDayNumber(other) || other.value >= one.value) return null;
  const opened = tokens.at(other.first - 1).particle === 'between';
  if ((joined || link.particle === 'and') && !opened && other.value + 1 < one.value) return null;
  return other;
}

function dayAfter(context: DateContext, i: number): Day | null {
  const { tokens, starting } = context;
  const at = tokens.at(i + 1).particle === 'article' ? i + 2 : i + 1;
  const one = starting.get(at);
  if (!isDayNumber(one) || tokens.has(at, CLITIC.and | CLITIC.by | CLITIC.for)) return null;
  // "In May 12 people …" has no day, "On May 12 people …" has.
  if (tokens.at(i - 1).particle !== 'on' && counts(tokens, one.last + 1)) return null;
  if (one.sort === 'cardinal' && one.digits === 0) return null;
  if (tokens.touchesNext(one.last) && tokens.mark(one.last + 1) === ':') return null;
  const dash = tokens.mark(one.last + 1);
  if ((dash === '-' || dash === '–' || dash === '/') && tokens.touchesNext(one.last)) {
    const other = starting.get(one.last + 2);
    const night = dash !== '/' || other?.value === one.value + 1;
    if (isDayNumber(other) && other.value > one.value && night) return { value: other.value, begin: one.value, from: i, until: other.last };
  }
  return { value: one.value, begin: null, from: i, until: one.last };
}

/** A counted noun after the number: «في آذار 12 شخصاً», "In March 12 people". */
function counts(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  // "the March 22 strike": an English singular is not what 22 counts.
  const noun = word.population ?? (word.measure?.binds === 'head' ? word.measure : undefined);
  if (noun?.number === 'one' && tokens.text.charCodeAt(tokens.startOf(i)) < 0x250) return false;
  return (
    word.population !== undefined ||
    word.measure !== undefined ||
    word.unit !== undefined ||
    word.particle === 'of' ||
    word.particle === 'others'
  );
}

interface Year {
  readonly value: number;
  readonly last: number;
  readonly hijri: boolean;
}

/** The year after a month: «2016», «من عام 2016», ", 2016", «1437 هـ», «2016 م»; two digits only when glued on («17-Sep-16»). */
function yearAfter(context: DateContext, i: number): Year | null {
  const { tokens, starting } = context;
  let j = i + 1;
  const mark = tokens.mark(j);
  const glued = (mark === '-' || mark === '/') && tokens.touchesNext(i);
  if (mark === ',' || mark === '،' || glued) j++;
  const { particle } = tokens.at(j);
  if (particle === 'from' || particle === 'of' || particle === 'in') j++;
  if (tokens.at(j).cue === 'year') j++;
  const one = starting.get(j);
  if (one === undefined) return null;
  const short = glued && one.digits === 2 && digitCount(tokens, one.first) === 2;
  if (short) return { value: one.value < 69 ? 2000 + one.value : 1900 + one.value, last: one.last, hijri: false };
  if (!yearNumeral(one) || (mark === ',' && counts(tokens, one.last + 1))) return null;
  const { era } = tokens.at(one.last + 1);
  const close = tokens.touchesNext(one.last) || tokens.startOf(one.last + 1) - tokens.endOf(one.last) === 1;
  const said = era !== undefined && close;
  return { value: one.value, last: said ? one.last + 1 : one.last, hijri: said ? era === 'hijri' : one.value < 1600 };
}

/** Whether a month alone is meant as one: «في أيلول», «شهر رمضان», "in March"; «مارس» and "may" are verbs too. */
function stands(tokens: Tokens, i: number, hijri: boolean): boolean {
  const before = tokens.at(i - 1);
  if (before.cue === 'month') return true;
  if (hijri) return false;
  const timely =
    before.particle === 'in' ||
    before.particle === 'since' ||
    before.particle === 'until' ||
    before.particle === 'before' ||
    before.particle === 'after';
  const capital = /^[A-Z]/.test(tokens.slice(i, i));
  if (!capital && tokens.text.charCodeAt(tokens.startOf(i)) < 0x600) return false;
  if (tokens.has(i, CLITIC.by | CLITIC.for | CLITIC.the)) return false;
  const label = tokens.mark(i + 1) === ':' && (i === 0 || tokens.typeOf(i - 1) === TOKEN.newline);
  return timely || label || isPhase(tokens, i - 1) || opens(tokens, i) || closes(tokens, i);
}

/** "from March to …", «بين آذار و…», "March–May": another month is the other end. */
function opens(tokens: Tokens, i: number): boolean {
  const { particle } = tokens.at(i - 1);
  const link = tokens.at(i + 1);
  const dash = DASHES.has(tokens.mark(i + 1));
  const other = tokens.at(link.month === undefined ? i + 2 : i + 1).month;
  if (other === undefined) return false;
  return dash || ((particle === 'from' || particle === 'between') && (link.month === undefined || tokens.has(i + 1, CLITIC.and)));
}

/** The month behind such a link. */
function closes(tokens: Tokens, i: number): boolean {
  if (tokens.has(i, CLITIC.and)) return tokens.at(i - 1).month !== undefined && opens(tokens, i - 1);
  return tokens.at(i - 2).month !== undefined && opens(tokens, i - 2);
}

interface Shift {
  readonly shift: 'this' | 'last' | 'next';
  readonly at: number;
}

/** "last March", «آذار الماضي», «السابع من أكتوبر الماضي». */
function shiftAt(tokens: Tokens, i: number, last: number): Shift | null {
  const arabic = tokens.text.charCodeAt(tokens.startOf(i)) > 0x600;
  const at = arabic ? last + 1 : i - 1;
  const { shift } = tokens.at(at);
  // "past May" is a preposition; "this March" may be a march.
  if (shift === undefined || (!arabic && (tokens.at(at).form === 'past' || !/^[A-Z]/.test(tokens.slice(i, i))))) return null;
  return { shift, at };
}

function resolve(
  context: DateContext,
  year: number | null,
  month: number,
  day: Day | null,
  weekday: Weekday | null,
  shift: Shift['shift'] | undefined,
): { edtf: string; relative: boolean } | null {
  if (day !== null && (!isDay(year, month, day.value) || (day.begin !== null && !isDay(year, month, day.begin)))) return null;
  const relative = year === null && context.today !== null;
  const seen = relative ? yearOf(context.today ?? 0, month, day?.begin ?? day?.value ?? null, weekday, shift) : year;
  const known = day !== null && !isDay(seen, month, day.value) ? null : seen;
  const end = edtf(known, month, day?.value ?? null);
  return { edtf: day === null || day.begin === null ? end : `${edtf(known, month, day.begin)}/${end}`, relative };
}

function hijriDate(
  first: number,
  last: number,
  year: number | null,
  month: number,
  day: Day | null,
  weekday: Weekday | null,
  weekdayToken: number | null,
): DateMatch {
  const hijri = edtf(year, month, day?.value ?? null);
  const civil = year === null || day === null || day.value > 30 ? null : hijriToDays(year, month, day.value);
  return dateMatch(first, last, civil === null ? null : dayEdtf(civil), 'date:hijri', { weekday, weekdayToken, calendar: 'hijri', hijri });
}
