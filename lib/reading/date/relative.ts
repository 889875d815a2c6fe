import { AR_NAMED_FOR_DAYS } from '../lexicon/ar/calendar';
import { CLITIC } from '../lexicon/clitics';
import { EN_NAMED_TODAY } from '../lexicon/en/calendar';
import type { Word } from '../lexicon/lexicon';
import type { Weekday } from '../reading';
import type { Tokens } from '../token/tokens';
import { dayEdtf, edtf, fromDays, weekdayOf } from './calendar';
import { type Day, isDayNumber, isPartOfMonth, runStart } from './days';
import { type DateContext, type DateMatch, dateMatch } from './match';
import { seasonAt } from './words';

/** «أمس», «الشهر الماضي», "last week", and with a day: «17 من الشهر الجاري». */
export function relativeDate(context: DateContext, i: number): DateMatch | null {
  const { tokens, today } = context;
  const { relative } = tokens.at(i);
  if (relative === undefined || isNumbered(context, i) || (relative.unit === 'day' && isName(tokens, i))) return null;
  // "the last week of September" is no week before this one.
  if (relative.unit === 'week' && relative.offset === -1 && tokens.at(i + 1).particle === 'of' && tokens.at(i + 2).month !== undefined)
    return null;
  const day = relative.unit === 'month' ? dayOf(context, i) : null;
  if (day !== null) {
    const month = today === null ? null : shifted(today, relative);
    const [from, to] = [day.begin, day.value].map((one) => (one === null ? '' : `${month}-${String(one).padStart(2, '0')}`));
    const kind = day.begin === null ? 'date' : 'interval';
    const value = month === null ? null : day.begin === null ? to : `${from}/${to}`;
    return dateMatch(day.from, i, value ?? null, 'date:relative', { relative: true, kind });
  }
  const value = today === null ? null : shifted(today, relative);
  const season = relative.unit === 'year' ? seasonBefore(tokens, i) : null;
  if (season !== null) {
    return dateMatch(season.at, i, value === null ? null : `${value}-${season.season}`, 'date:season', { relative: true });
  }
  const named = relative.unit === 'day' ? weekdayBeside(tokens, i) : null;
  if (named === null || (today !== null && weekdayOf(today + relative.offset) !== named.weekday)) {
    return dateMatch(i, i, value, 'date:relative', { relative: true });
  }
  return dateMatch(i, named.last, value, 'date:relative', { relative: true, weekday: named.weekday, weekdayToken: named.token });
}

/** The day or days before such a month: «17 من الشهر الجاري», "4 to 22 this month", «من 4 إلى 23 في الشهر المقبل». */
function dayOf(context: DateContext, i: number): Day | null {
  const { tokens, ending } = context;
  const { particle } = tokens.at(i - 1);
  const one = ending.get(particle === 'from' || particle === 'of' || particle === 'in' ? i - 2 : i - 1);
  if (!isDayNumber(one) || isPartOfMonth(tokens, one)) return null;
  const before = runStart(context, one);
  if (before === null) return particle === 'in' ? null : { value: one.value, begin: null, from: one.first, until: one.last };
  return { value: one.value, begin: before.value, from: before.first, until: one.last };
}

/** «صيف العام الماضي», "the summer of last year". */
function seasonBefore(tokens: Tokens, i: number): { at: number; season: number } | null {
  const at = tokens.at(i - 1).particle === 'of' ? i - 2 : i - 1;
  const season = seasonAt(tokens, at);
  return season === undefined ? null : { at, season };
}

/** «أمس الخميس», "yesterday, Thursday", «اليوم (الجمعة)». */
function weekdayBeside(tokens: Tokens, i: number): { weekday: Weekday; token: number; last: number } | null {
  const mark = tokens.mark(i + 1);
  const token = mark === ',' || mark === '،' || mark === '(' ? i + 2 : i + 1;
  const { weekday } = tokens.at(token);
  if (weekday === undefined || tokens.has(token, CLITIC.and | CLITIC.by | CLITIC.for)) return null;
  const closed = mark === '(' && tokens.mark(token + 1) === ')';
  return mark === '(' && !closed ? null : { weekday, token, last: closed ? token + 1 : token };
}

/** «اليوم الثالث للهدنة», «اليوم 224 للحرب», «اليوم التالي» are not today: they say which day it was. */
function isNumbered({ tokens, starting }: DateContext, i: number): boolean {
  if (!tokens.isDefinite(i)) return false;
  const number = starting.get(i + 1);
  if (number === undefined) return tokens.at(i).form === 'اليوم' && tokens.at(i + 1).shift !== undefined;
  if (number.sort === 'ordinal') return tokens.isDefinite(i + 1);
  return number.digits > 0 && tokens.has(number.last + 1, CLITIC.for);
}

/** «صحيفة المصري اليوم», «حزب الغد», "Russia Today": names. */
function isName(tokens: Tokens, i: number): boolean {
  if (tokens.is(i, 'Today')) return NAMED_TODAY.has(tokens.slice(i - 1, i - 1));
  return (
    tokens.isDefinite(i) && (isMedium(tokens, i - 1) || (tokens.isWord(i - 1) && isMedium(tokens, i - 2)) || tokens.is(i - 1, 'المصري'))
  );
}

function isMedium(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.endOf(i) - tokens.startOf(i) < 9 && MEDIA.has(tokens.slice(i, i).replace(/^[وفبل](?=.{3})/, ''));
}

const MEDIA = new Set(AR_NAMED_FOR_DAYS);
const NAMED_TODAY = new Set(EN_NAMED_TODAY);

function shifted(today: number, { unit, offset, season }: NonNullable<Word['relative']>): string {
  if (unit === 'day') return dayEdtf(today + offset);
  const { year, month } = fromDays(today);
  if (unit === 'year') return edtf(year + offset);
  if (unit === 'season') return seasonal(year, month, season ?? 21, offset);
  if (unit === 'month') {
    const months = year * 12 + month - 1 + offset;
    return edtf(Math.floor(months / 12), (months % 12) + 1);
  }
  // Weeks begin on Monday (ISO 8601).
  const monday = today - ((((today + 3) % 7) + 7) % 7) + offset * 7;
  return `${dayEdtf(monday)}/${dayEdtf(monday + 6)}`;
}

/** A season is named for the year it begins in; the last one is the last that is over, or the one before where it goes on. */
function seasonal(year: number, month: number, season: number, offset: number): string {
  const begins = (season - 20) * 3;
  const began = month >= begins ? year : year - 1;
  const goesOn = (year - began) * 12 + month - begins < 3;
  const current = goesOn ? began : year;
  const [last, next] = [goesOn ? began - 1 : began, goesOn || month >= begins ? began + 1 : year];
  return `${edtf(offset === 0 ? current : offset < 0 ? last : next)}-${season}`;
}

/** «قبل 3 أيام», "3 days ago", «بعد أسبوعين», "in two weeks": counted from the reference date. */
export function agoDate(context: DateContext, i: number): DateMatch | null {
  const { tokens, starting, today } = context;
  const one = starting.get(i);
  if (one === undefined || !(one.value <= 100_000)) return null;
  const dual = one.sort === 'dual';
  // "half an hour"
  const last = dual ? i : tokens.at(one.last + 1).particle === 'article' ? one.last + 2 : one.last + 1;
  const { unit } = tokens.at(last);
  if (unit?.kind !== 'duration') return null;
  const about = tokens.at(i - 1).operator?.operator === 'about';
  const before = tokens.at(about ? i - 2 : i - 1);
  const after = tokens.at(last + 1);
  const arabic = tokens.text.charCodeAt(tokens.startOf(i)) > 0x600 || /[\u0600-\u06ff]/.test(tokens.slice(last, last));
  // "three months earlier" is counted from what was told before.
  const back = after.form === 'ago' ? last + 1 : arabic && before.particle === 'before' ? last : -1;
  const on = arabic
    ? before.particle === 'after'
      ? sinceNow(tokens, last + 1)
      : -1
    : after.form === 'from now'
      ? last + 1
      : sinceNow(tokens, last + 1);
  const end = back >= 0 ? back : on;
  if (end < 0 || (arabic && isBeforeEvent(tokens, end + 1))) return null;
  const value = today === null ? null : moved(today, unit.unit, back >= 0 ? -one.value : one.value);
  const first = arabic ? i - (about ? 2 : 1) : i;
  return dateMatch(first, end, about && value !== null ? `${value}~` : value, 'date:ago', { relative: true, numbers: 'duration' });
}

/** The end of «من الآن», "from today" at `i`, -1 where it does not stand. */
function sinceNow(tokens: Tokens, i: number): number {
  if (tokens.at(i).particle !== 'from') return -1;
  const { relative } = tokens.at(i + 1);
  return tokens.is(i + 1, 'الآن') || (relative?.unit === 'day' && relative.offset === 0) ? i + 1 : -1;
}

/** «قبل أسبوع», "a week ago": one of a unit, with no number. */
export function oneAgo({ tokens, today }: DateContext, i: number): DateMatch | null {
  const { unit, form } = tokens.at(i);
  if (unit?.kind !== 'duration' || unit.number !== 'one') return null;
  const arabic = tokens.text.charCodeAt(tokens.startOf(i)) > 0x600;
  const said = arabic
    ? tokens.at(i - 1).particle === 'before' && !tokens.isDefinite(i) && !isBeforeEvent(tokens, i + 1) && form !== 'يوم'
    : tokens.at(i + 1).form === 'ago' && (tokens.is(i - 1, 'a') || tokens.is(i - 1, 'A'));
  if (!said) return null;
  const value = today === null ? null : moved(today, unit.unit, -1);
  return dateMatch(i - 1, arabic ? i : i + 1, value, 'date:ago', { relative: true, numbers: 'duration' });
}

/** «قبل يومين من الهجوم» is counted from the attack; «من الآن» from now. */
function isBeforeEvent(tokens: Tokens, i: number): boolean {
  return tokens.at(i).particle === 'from' && !tokens.is(i + 1, 'الآن') && !tokens.is(i + 1, 'اليوم');
}

function moved(today: number, unit: string, count: number): string | null {
  if (!Number.isInteger(count)) return null;
  const { year, month } = fromDays(today);
  switch (unit) {
    case 'day':
    case 'night':
      return dayEdtf(today + count);
    case 'week':
      return dayEdtf(today + 7 * count);
    case 'month': {
      const months = year * 12 + month - 1 + count;
      return edtf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
    }
    case 'year':
      return edtf(year + count);
    case 'decade':
      return edtf(year + 10 * count);
    default:
      return null;
  }
}
