import { CLITIC } from '../lexicon/clitics';
import type { Numeral } from '../number/numeral';
import type { Weekday } from '../reading';
import { TOKEN, type Tokens } from '../token/tokens';
import { dayEdtf, edtf, hijriToDays, isDay } from './calendar';
import { type Day, dayAfter, dayBefore, isPartOfMonth } from './days';
import { type DateContext, type DateMatch, dateMatch } from './match';
import { yearAfter, yearBefore } from './monthYears';
import { weekdayAfter, weekdayBefore } from './weekdays';
import { isApproximate, isPhase } from './words';
import { yearOf } from './yearless';

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
  const before = day === null ? yearBefore(context, i) : null;
  if (day === null) {
    day = dayAfter(context, named, before !== null);
    if (day !== null) last = day.until;
  }
  const year = before ?? yearAfter(context, last);
  if (year !== null) last = Math.max(last, year.last);
  const shift = year === null ? shiftAt(tokens, i, last) : null;
  if (day === null && year === null && shift === null && !twice && !stands(context, i, hijri)) return null;
  let first = Math.min(day?.from ?? i, before?.first ?? i, i);
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

/** A second name of the same month: «حزيران/يونيو», «سبتمبر أيلول», «حزيران (يونيو)». */
function doubled(tokens: Tokens, i: number, month: number): number {
  const mark = tokens.mark(i + 1);
  // «3 (تشرين الثاني) نوفمبر»
  if (mark === ')' && tokens.mark(i - 1) === '(' && tokens.at(i + 2).month === month) return i + 2;
  const at = mark === '/' || mark === '(' || mark === '-' || mark === '\\' ? i + 2 : i + 1;
  if (tokens.at(at).month !== month) return tokens.mark(i + 1) === '.' && tokens.touchesNext(i) && tokens.isDigits(i + 2) ? i + 1 : i;
  return mark === '(' && tokens.mark(at + 1) === ')' ? at + 1 : at;
}

/** Whether a month alone is meant as one: «في أيلول», «شهر رمضان», "in March"; «مارس» and "may" are verbs too. */
function stands({ tokens, ending }: DateContext, i: number, hijri: boolean): boolean {
  const before = tokens.at(i - 1);
  if (before.cue === 'month') return true;
  // «في رمضان»; «رجب», «شعبان» are names too.
  if (hijri) return before.particle === 'in' && !tokens.has(i, CLITIC.by | CLITIC.for);
  const timely =
    before.particle === 'in' ||
    before.particle === 'since' ||
    before.particle === 'until' ||
    before.particle === 'before' ||
    before.particle === 'after';
  if (!isNamed(tokens, i)) return false;
  if (tokens.has(i, CLITIC.by | CLITIC.for | CLITIC.the)) return false;
  const label = tokens.mark(i + 1) === ':' && (i === 0 || tokens.typeOf(i - 1) === TOKEN.newline);
  // «يونيو العام المقبل», "June last year".
  const dated = tokens.at(i + 1).relative?.unit === 'year';
  // «النصف الثاني من آذار», «الأيام الأخيرة من تموز».
  const part = before.particle === 'from' && (isLast(tokens, i - 2) || isPart(tokens, ending.get(i - 2)));
  const asOf = before.particle === 'of' && tokens.at(i - 2).particle === 'as';
  return dated || part || asOf || timely || label || isPhase(tokens, i - 1) || opens(tokens, i) || closes(tokens, i);
}

function isLast(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'الأخير') || tokens.is(i, 'الأخيرة');
}

function isPart(tokens: Tokens, one: Numeral | undefined): boolean {
  return one !== undefined && isPartOfMonth(tokens, one);
}

/** "march" and "may" are words; other months are sometimes written small. */
function isNamed(tokens: Tokens, i: number): boolean {
  const { month } = tokens.at(i);
  return !tokens.isLatin(i) || tokens.isCapital(i) || (month !== 3 && month !== 5 && tokens.endOf(i) - tokens.startOf(i) > 3);
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
  const arabic = !tokens.isLatin(i);
  if (arabic && tokens.is(i - 1, 'هذا') && tokens.at(i).form !== 'مارس') return { shift: 'this', at: i - 1 };
  const at = arabic ? last + 1 : i - 1;
  const { shift } = tokens.at(at);
  // "past May" is a preposition; "this march" may be one.
  if (shift === undefined || (!arabic && (tokens.at(at).form === 'past' || !isNamed(tokens, i)))) return null;
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
