import { CLITIC } from '../lexicon/clitics';
import type { Numeral } from '../number/numeral';
import type { Tokens } from '../token/tokens';
import type { DateContext } from './match';
import { yearNumeral } from './years';

const DASHES = new Set(['-', '–', '—']);

export interface Day {
  readonly value: number;
  /** First day of a run of days («3-5 آذار»), null for one day. */
  readonly begin: number | null;
  readonly from: number;
  readonly until: number;
}

export function isDayNumber(one: Numeral | undefined): one is Numeral {
  if (one === undefined || (one.sort !== 'cardinal' && one.sort !== 'ordinal')) return false;
  return Number.isInteger(one.value) && one.value >= 1 && one.value <= 31 && one.digits <= 2;
}

/** The day before the month at token `i`: «17 أيلول», "the 17th of September", «السادس عشر من شهر حزيران». */
export function dayBefore(context: DateContext, i: number): Day | null {
  const { tokens, ending } = context;
  let j = i - 1;
  if (tokens.at(j).cue === 'month') j--;
  const { particle } = tokens.at(j);
  const mark = tokens.mark(j);
  const bracket = mark === '(' && tokens.mark(i + 1) === ')';
  // "16. Nov. 2016"
  const point = mark === '.' && tokens.touchesNext(j - 1) && tokens.isDigits(j - 1) && !tokens.isWord(j - 2) && isFollowed(context, i);
  if (particle === 'from' || particle === 'of' || mark === '-' || mark === '/' || mark === '–' || bracket || point) j--;
  if (tokens.at(j).cue === 'month') j--;
  // «الفاتح من نوفمبر» is its first.
  if (tokens.is(j, 'الفاتح') && particle === 'from') return { value: 1, begin: null, from: j, until: j };
  const one = ending.get(j);
  if (!isDayNumber(one) || tokens.has(i, CLITIC.and) || isPartOfMonth(tokens, one)) return null;
  // "June 28 - July 3": the day is June's.
  if (j < i - 1 && DASHES.has(mark) && tokens.at(one.first - 1).month !== undefined) return null;
  const before = runStart(context, one);
  return { value: one.value, begin: before?.value ?? null, from: before?.first ?? one.first, until: one.last };
}

/** A year stands behind the month at `i`, so that a point before it ends no sentence. */
function isFollowed({ tokens, starting }: DateContext, i: number): boolean {
  return yearNumeral(starting.get(tokens.mark(i + 1) === '.' ? i + 2 : i + 1));
}

/** «الأسبوع الثالث من أيار», «الربع الأول من»: no day. */
export function isPartOfMonth(tokens: Tokens, one: Numeral): boolean {
  if (one.sort !== 'ordinal') return false;
  const { unit, fraction } = tokens.at(one.first - 1);
  // «ليلة الخامس من أيار» is a night of one day.
  const dated = unit?.kind === 'duration' && (unit.unit === 'day' || unit.unit === 'night') && unit.number !== 'many';
  return fraction !== undefined || (unit?.kind === 'duration' && !dated);
}

/** The first day of «3 - 5 آذار», «من 3 إلى 5 آذار», «بين 3 و5 آذار», "4 and 5 March"; «يومي 3 و7 آذار» are two days. */
export function runStart(context: DateContext, one: Numeral): Numeral | null {
  const { tokens, ending } = context;
  const joined = tokens.has(one.first, CLITIC.and);
  // «من الـ7 إلى الـ13 من أيار»
  const linked = tokens.is(one.first - 1, 'الـ') ? one.first - 2 : one.first - 1;
  const at = joined ? one.first - 1 : linked - 1;
  const link = tokens.at(linked);
  const dash = DASHES.has(tokens.mark(linked));
  const stroke = tokens.mark(linked) === '/' && tokens.touchesNext(linked);
  if (!joined && link.particle !== 'to' && link.particle !== 'and' && link.particle !== 'until' && !dash && !stroke) return null;
  const other = ending.get(at);
  if (stroke && isDayNumber(other) && other.value + 1 !== one.value) return null;
  if (!isDayNumber(other) || other.value >= one.value || isWrittenOn(tokens, other.first)) return null;
  const opened = tokens.at(other.first - 1).particle === 'between';
  if ((joined || link.particle === 'and') && !opened && other.value + 1 < one.value) return null;
  return other;
}

/** The 12 of 2015/08/12. */
function isWrittenOn(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i - 1);
  return (mark === '/' || mark === '-' || mark === '.') && tokens.isDigits(i - 2) && tokens.touchesNext(i - 2) && tokens.touchesNext(i - 1);
}

/** The day behind the month whose name ends with token `i`: "September 17", "May the 4th", «أيلول 17», "March 3–5", "August/10/2012"; `dated` when its year stands before. */
export function dayAfter(context: DateContext, i: number, dated: boolean): Day | null {
  const { tokens, starting } = context;
  const glued = writtenOn(context, i, dated);
  const mark = tokens.mark(i + 1);
  const comma = (mark === ',' || mark === '،') && starting.get(i + 2)?.sort === 'ordinal';
  const at = glued ? i + 2 : tokens.at(i + 1).particle === 'article' || comma ? i + 2 : i + 1;
  const one = starting.get(at);
  if (!isDayNumber(one) || tokens.has(at, CLITIC.and | CLITIC.by | CLITIC.for)) return null;
  // "In May 12 people …" has no day, "On May 12 people …" has.
  if (tokens.at(i - 1).particle !== 'on' && counts(tokens, one.last + 1)) return null;
  if (one.sort === 'cardinal' && one.digits === 0 && !isSpelledDay(context, one)) return null;
  // "Aug 10: 51 people" opens an entry, "Aug 10:51" is a time.
  if (
    tokens.touchesNext(one.last) &&
    tokens.mark(one.last + 1) === ':' &&
    tokens.touchesNext(one.last + 1) &&
    tokens.isDigits(one.last + 2)
  )
    return null;
  const other = glued ? undefined : runEnd(context, i, one);
  if (other === undefined) return { value: one.value, begin: null, from: i, until: one.last };
  return { value: other.value, begin: one.value, from: i, until: other.last };
}

/** "August/10/2012", «أكتوبر/ 2»; two digits alone are a year, as in "Sep-16". */
function writtenOn({ tokens, starting }: DateContext, i: number, dated: boolean): boolean {
  const mark = tokens.mark(i + 1);
  if ((mark !== '/' && mark !== '-') || !tokens.touchesNext(i)) return false;
  const one = starting.get(i + 2);
  if (one === undefined || one.digits === 0) return false;
  if (one.digits === 1 || dated) return true;
  const next = tokens.mark(i + 3);
  return (next === mark || next === ',' || next === '،') && yearNumeral(starting.get(i + 4));
}

/** «مايو تسعة وعشرين»: twenty and more are told in words, with nothing after them that they could count. */
function isSpelledDay({ tokens }: DateContext, one: Numeral): boolean {
  return one.value > 20 && !tokens.isLatin(one.first) && !tokens.isWord(one.last + 1);
}

/** The last day of "March 3–5", "July 13 to 15, 2020", "between May the 3rd and the 5th". */
function runEnd(context: DateContext, i: number, one: Numeral): Numeral | undefined {
  const { tokens, starting } = context;
  const next = one.last + 1;
  const mark = tokens.mark(next);
  const { particle, form } = tokens.at(next);
  if ((mark === '-' || mark === '–' || mark === '/') && tokens.touchesNext(one.last)) {
    const other = starting.get(one.last + 2);
    const night = mark !== '/' || other?.value === one.value + 1;
    if (isDayNumber(other) && other.value > one.value && night) return other;
  }
  const opened = tokens.at(i - 1).particle;
  const and = particle === 'and' || tokens.at(next).form === 'و';
  const at = tokens.at(next + 1).particle === 'article' ? next + 2 : next + 1;
  const other = starting.get(at);
  const nights = and && other?.value === one.value + 1 && (yearFollows(context, other.last + 1) || !tokens.isWord(other.last + 1));
  const linked = DASHES.has(mark) || particle === 'to' || particle === 'until' || (and && opened === 'between') || nights;
  if (!linked) return undefined;
  if (!isDayNumber(other) || other.value <= one.value || (other.sort === 'ordinal') !== (one.sort === 'ordinal')) return undefined;
  if (counts(tokens, other.last + 1) || nextMonth(tokens, other.last + 1)) return undefined;
  // "rose on July 13 to 15" is a toll that moved.
  const told = opened === 'from' || opened === 'between' || other.sort === 'ordinal' || form === 'through' || form === 'thru';
  return told || nights || i === 0 || yearFollows(context, other.last + 1) ? other : undefined;
}

function nextMonth(tokens: Tokens, i: number): boolean {
  return (tokens.at(i).particle === 'of' ? tokens.at(i + 1) : tokens.at(i)).month !== undefined;
}

function yearFollows({ tokens, starting }: DateContext, i: number): boolean {
  return yearNumeral(starting.get(tokens.mark(i) === ',' || tokens.mark(i) === '،' ? i + 1 : i));
}

/** A counted noun after the number: «في آذار 12 شخصاً», "In March 12 people". */
export function counts(tokens: Tokens, i: number): boolean {
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
