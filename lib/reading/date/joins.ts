import { CLITIC } from '../lexicon/clitics';
import { TOKEN, type Tokens } from '../token/tokens';
import { dayEdtf, daysTo, isDay, parseDay } from './calendar';
import { type DateMatch, dateMatch } from './match';
import { joinTimes } from './timeRuns';

/** Tokens a link may be long: «حتى يوم الاثنين في». */
const LINK = 5;

/**
 * Makes intervals of dates that a link joins ("from 28 February to 3 March 2023", «بين 28 شباط و3 آذار 2023»), and gives a date without a
 * year the year of the story it is part of, in place. `today` is the reference date in days.
 */
export function joinDates(tokens: Tokens, matches: DateMatch[], today: number | null): void {
  let kept = 0;
  /** The date with a year told last. */
  let told: DateMatch | null = null;
  for (let k = 0; k < matches.length; k++) {
    const one = matches[k];
    const before = kept === 0 ? undefined : matches[kept - 1];
    if (one === undefined) continue;
    const interval = before === undefined ? null : (within(tokens, before, one) ?? joined(tokens, before, one));
    if (interval === null) matches[kept++] = told === null || today === null ? one : carried(tokens, told, one, today);
    else matches[kept - 1] = interval;
    const last = matches[kept - 1];
    if (last !== undefined && !last.relative && last.kind === 'date' && last.calendar === 'gregorian' && tells(tokens, last)) told = last;
  }
  matches.length = kept;
}

/** "May last year", «أيار من العام الماضي», «الثلاثاء من الأسبوع الماضي»: the day or month of that year, the day of that week. */
function within(tokens: Tokens, one: DateMatch, other: DateMatch): DateMatch | null {
  const week = one.rule === 'date:relative' && other.rule === 'date:weekday';
  if (!week && other.rule !== 'date:relative') return null;
  if (one.kind !== 'date' || other.kind !== 'date' || one.edtf === null || other.edtf === null) return null;
  const { particle } = tokens.at(one.last + 1);
  const comma = tokens.mark(one.last + 1) === ',' || tokens.mark(one.last + 1) === '،';
  if (week) {
    const day = other.first === one.last + (particle === 'on' || comma ? 2 : 1) && isBare(other) ? dayOfWeek(other, one.edtf) : null;
    return day === null ? null : { ...other, first: one.first, edtf: day };
  }
  const gap = particle === 'of' || particle === 'from' || (comma && one.rule === 'date:weekday' && isBare(one)) ? 1 : 0;
  if (other.first !== one.last + 1 + gap) return null;
  const edtf = one.yearless && other.edtf.length === 4 ? inYear(one.edtf, Number(other.edtf), 0) : dayOfWeek(one, other.edtf);
  return edtf === null ? null : { ...one, last: other.last, edtf, relative: true, yearless: false };
}

/** A weekday with no word that says which one it is. */
function isBare({ first, last }: DateMatch): boolean {
  return first === last;
}

function dayOfWeek({ rule, weekday }: DateMatch, week: string): string | null {
  const monday = parseDay(week);
  if (rule !== 'date:weekday' || weekday === null || monday === null || !week.includes('/')) return null;
  return dayEdtf(monday + daysTo(monday, weekday, true));
}

function begins(one: DateMatch): number {
  return one.weekdayToken === null ? one.first : Math.min(one.weekdayToken, one.first);
}

function joined(tokens: Tokens, one: DateMatch, other: DateMatch): DateMatch | null {
  if (one.kind === 'time' && other.kind === 'time') return joinTimes(tokens, one, other);
  if (one.kind !== 'date' || other.kind !== 'date' || begins(other) - one.last > LINK || !isLinked(tokens, one, other)) return null;
  if (one.calendar !== 'gregorian' || other.calendar !== 'gregorian' || one.edtf === null || other.edtf === null) return null;
  let [from, to] = [one.edtf, other.edtf];
  // The one that has a year lends it to the other.
  if (one.yearless && !other.yearless && !other.relative) from = inYear(from, Number(to.slice(0, 4)), 0);
  else if (other.yearless && !one.yearless && !one.relative) to = inYear(to, Number(from.slice(0, 4)), 0);
  const known = !from.startsWith('X') && !to.startsWith('X');
  if (known && isAfter(from, to)) {
    if (one.yearless && !other.yearless) from = inYear(from, Number(to.slice(0, 4)), -1);
    else if (other.yearless) to = inYear(to, Number(from.slice(0, 4)), isAfter(from, inYear(to, Number(from.slice(0, 4)), 0)) ? 1 : 0);
    // "Friday to Monday" goes on into the next week.
    const day = one.rule === 'date:weekday' && other.rule === 'date:weekday' && isBare(other) ? parseDay(to) : null;
    if (day !== null) to = dayEdtf(day + 7);
    if (isAfter(from, to)) return null;
  }
  if (from === to || from.startsWith('X') !== to.startsWith('X')) return null;
  return dateMatch(one.first, other.last, `${from}/${to}`, 'date:interval', { kind: 'interval', relative: one.relative || other.relative });
}

const DASHES = new Set(['-', '–', '—']);

/** "to", «حتى», a dash; "and" only behind "between". */
function isLinked(tokens: Tokens, one: DateMatch, other: DateMatch): boolean {
  const start = begins(other);
  let at = one.last + 1;
  // The weekday in brackets belongs to the first.
  if (one.weekdayToken !== null && one.weekdayToken > one.last) at = one.weekdayToken + (tokens.mark(one.weekdayToken + 1) === ')' ? 2 : 1);
  const { particle } = tokens.at(at);
  const open = opener(tokens, begins(one));
  if (at === start) return open === 'between' && tokens.has(at, CLITIC.and);
  if (!rest(tokens, at + 1, start)) return tokens.has(at, CLITIC.and) && open === 'between' && rest(tokens, at, start);
  if (particle === 'to' || particle === 'until') return true;
  // «ليل الأحد-الاثنين», "Sunday/Monday" is one night.
  if (one.rule === 'date:weekday' && (DASHES.has(tokens.mark(at)) || tokens.mark(at) === '/') && isNextDay(one, other)) return true;
  if (DASHES.has(tokens.mark(at))) return one.rule !== 'date:weekday' || open !== undefined;
  return open === 'between' && (particle === 'and' || tokens.has(at, CLITIC.and));
}

function isNextDay(one: DateMatch, other: DateMatch): boolean {
  const [day, next] = [parseDay(one.edtf), parseDay(other.edtf)];
  return other.rule === 'date:weekday' && day !== null && next === day + 1;
}

/** "from" or "between" before a date, over «يوم», "the". */
function opener(tokens: Tokens, first: number): 'from' | 'between' | undefined {
  for (let i = first - 1; i >= first - 3; i--) {
    const { particle, cue } = tokens.at(i);
    if (particle === 'from' || particle === 'between') return particle;
    if (cue !== 'day' && cue !== 'month' && cue !== 'year' && particle !== 'article') return undefined;
  }
  return undefined;
}

/** Nothing but «يوم», "the", "on" and the like from `at` to the date. */
function rest(tokens: Tokens, at: number, start: number): boolean {
  for (let i = at; i < start; i++) {
    const { cue, particle } = tokens.at(i);
    const passable =
      cue === 'day' || cue === 'month' || cue === 'year' || particle === 'article' || particle === 'on' || particle === 'until';
    if (!passable) return false;
  }
  return true;
}

function inYear(value: string, year: number, step: number): string {
  const [, month = 0, day = 1] = value.split('-').map(Number);
  return isDay(year + step, month, day) ? `${String(year + step).padStart(4, '0')}${value.slice(4)}` : value;
}

/** Whether a date begins after another ends, as far as both are precise. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** Whether a date carries the story: one that says since when, or of when a thing is, does not. */
function tells(tokens: Tokens, one: DateMatch): boolean {
  const at = begins(one) - 1;
  const { particle } = tokens.at(tokens.at(at).cue === 'year' ? at - 1 : at);
  return particle !== 'since' && particle !== 'of' && /^\d{4}/.test(one.edtf ?? '');
}

/** News tells of what is no older than so many days without a year. */
const NEWS = 60;
/** A story goes on for as many. */
const STORY = 92;

/**
 * A sentence told of one year goes on in it: "In 2017, on Tuesday 4 April". So does a story told of a day, "On 7 April 2018 … On 11 April …",
 * unless what it would be from the reference date is news.
 */
function carried(tokens: Tokens, told: DateMatch, one: DateMatch, today: number): DateMatch {
  if (!one.yearless || !one.relative || one.edtf === null || one.kind !== 'date') return one;
  const year = Number(told.edtf?.slice(0, 4));
  const [seen, since] = [parseDay(one.edtf), parseDay(told.edtf)];
  let edtf = inYear(one.edtf, year, 0);
  if (!sameSentence(tokens, told.last, one.first)) {
    if (seen === null || since === null || today - seen <= NEWS) return one;
    let then = parseDay(edtf);
    if (then !== null && then < since) {
      edtf = inYear(one.edtf, year, 1);
      then = parseDay(edtf);
    }
    if (then === null || then < since || then - since > STORY) return one;
  }
  return edtf === one.edtf ? one : { ...one, edtf, relative: false };
}

const STOPS = new Set(['.', '؟', '?', '!', '؛', ';']);
const FAR = 40;

function sameSentence(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > FAR) return false;
  for (let i = from + 1; i < to; i++) if (tokens.typeOf(i) === TOKEN.newline || STOPS.has(tokens.mark(i))) return false;
  return true;
}
