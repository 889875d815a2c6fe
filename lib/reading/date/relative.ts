import { AR_NAMED_FOR_DAYS } from '../lexicon/ar/calendar';
import { CLITIC } from '../lexicon/clitics';
import { EN_NAMED_TODAY } from '../lexicon/en/calendar';
import type { Weekday } from '../reading';
import type { Tokens } from '../token/tokens';
import { dayEdtf, edtf, fromDays, weekdayOf } from './calendar';
import { type DateContext, type DateMatch, dateMatch } from './match';

/** «أمس», «الشهر الماضي», "last week", and with a day: «17 من الشهر الجاري». */
export function relativeDate(context: DateContext, i: number): DateMatch | null {
  const { tokens, today, ending } = context;
  const { relative } = tokens.at(i);
  if (relative === undefined || isNumbered(context, i) || (relative.unit === 'day' && isName(tokens, i))) return null;
  if (relative.unit === 'month') {
    const at = tokens.at(i - 1).particle === 'from' || tokens.at(i - 1).particle === 'of' ? i - 2 : i - 1;
    const day = ending.get(at);
    if (day !== undefined && Number.isInteger(day.value) && day.value >= 1 && day.value <= 31 && day.digits <= 2 && day.sort !== 'dual') {
      const value = today === null ? null : `${shifted(today, 'month', relative.offset)}-${String(day.value).padStart(2, '0')}`;
      return dateMatch(day.first, i, value, 'date:relative', { relative: true });
    }
  }
  const value = today === null ? null : shifted(today, relative.unit, relative.offset);
  const named = relative.unit === 'day' ? weekdayBeside(tokens, i) : null;
  if (named === null || (today !== null && weekdayOf(today + relative.offset) !== named.weekday)) {
    return dateMatch(i, i, value, 'date:relative', { relative: true });
  }
  return dateMatch(i, named.last, value, 'date:relative', { relative: true, weekday: named.weekday, weekdayToken: named.token });
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

function shifted(today: number, unit: 'day' | 'week' | 'month' | 'year', offset: number): string {
  if (unit === 'day') return dayEdtf(today + offset);
  const { year, month } = fromDays(today);
  if (unit === 'year') return edtf(year + offset);
  if (unit === 'month') {
    const months = year * 12 + month - 1 + offset;
    return edtf(Math.floor(months / 12), (months % 12) + 1);
  }
  // Weeks begin on Monday (ISO 8601).
  const monday = today - ((((today + 3) % 7) + 7) % 7) + offset * 7;
  return `${dayEdtf(monday)}/${dayEdtf(monday + 6)}`;
}

/** «قبل 3 أيام», "3 days ago", «بعد أسبوعين», "in two weeks": counted from the reference date. */
export function agoDate(context: DateContext, i: number): DateMatch | null {
  const { tokens, starting, today } = context;
  const one = starting.get(i);
  if (one === undefined || !Number.isInteger(one.value) || one.value > 100_000) return null;
  const dual = one.sort === 'dual';
  const unit = tokens.at(dual ? i : one.last + 1).unit;
  if (unit?.kind !== 'duration') return null;
  const last = dual ? i : one.last + 1;
  const about = tokens.at(i - 1).operator?.operator === 'about';
  const before = tokens.at(about ? i - 2 : i - 1);
  const after = tokens.at(last + 1);
  const arabic = tokens.text.charCodeAt(tokens.startOf(i)) > 0x600 || /[\u0600-\u06ff]/.test(tokens.slice(last, last));
  // "three months earlier" is counted from what was told before.
  const back = after.form === 'ago' ? last + 1 : arabic && before.particle === 'before' ? last : -1;
  const on = arabic ? -1 : after.cue === 'later' && after.form === 'from now' ? last + 1 : -1;
  const end = back >= 0 ? back : on;
  if (end < 0 || (arabic && isBeforeEvent(tokens, end + 1))) return null;
  const value = today === null ? null : moved(today, unit.unit, back >= 0 ? -one.value : one.value);
  const first = back === last && arabic ? i - (about ? 2 : 1) : i;
  return dateMatch(first, end, about && value !== null ? `${value}~` : value, 'date:ago', { relative: true, numbers: 'duration' });
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
    default:
      return null;
  }
}
