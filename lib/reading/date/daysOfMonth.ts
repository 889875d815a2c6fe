import { CLITIC } from '../lexicon/clitics';
import type { Numeral } from '../number/numeral';
import type { Weekday } from '../reading';
import type { Tokens } from '../token/tokens';
import { dayEdtf, fromDays, isDay, toDays, weekdayOf } from './calendar';
import { isDayNumber } from './days';
import { type DateContext, type DateMatch, dateMatch } from './match';

/** «السبت السادس عشر», «الأربعاء 27», "Tuesday the 19th", «يوم 27», "on the 15th": a day whose month nobody says. The number stands at `i`. */
export function dayOfMonth(context: DateContext, i: number): DateMatch | null {
  const { tokens, starting, today } = context;
  const one = starting.get(i);
  if (!isDayNumber(one)) return null;
  const at = weekdayAt(tokens, i, one);
  if ((at < 0 && !isToldDay(tokens, i, one)) || !standAlone(context, one)) return null;
  const weekday = at < 0 ? undefined : tokens.at(at).weekday;
  if (weekday !== undefined) {
    const day = today === null ? null : fitting(today, one.value, weekday);
    return day === null ? null : dateMatch(at, one.last, dayEdtf(day), 'date:relative', { relative: true, weekday, weekdayToken: at });
  }
  return dateMatch(i, one.last, today === null ? null : latest(today, one.value), 'date:relative', { relative: true });
}

/** The weekday right before a day of the month, over «في», "the"; -1 when there is none. */
function weekdayAt(tokens: Tokens, i: number, one: Numeral): number {
  const { particle } = tokens.at(i - 1);
  const at = particle === 'in' || particle === 'article' || particle === 'on' ? i - 2 : i - 1;
  const ordinal = one.sort === 'ordinal' && (tokens.isDigits(one.first) || tokens.isDefinite(one.first));
  return tokens.at(at).weekday !== undefined && (ordinal || (one.digits > 0 && !tokens.isLatin(at))) ? at : -1;
}

/** «يوم 27», "on the 15th". */
function isToldDay(tokens: Tokens, i: number, one: Numeral): boolean {
  if (tokens.at(i - 1).form === 'يوم') return one.digits > 0 && one.sort === 'cardinal';
  return one.sort === 'ordinal' && tokens.isDigits(i) && tokens.at(i - 1).form === 'the' && tokens.at(i - 2).particle === 'on';
}

const DASHES = new Set(['-', '–', '—']);

/** "on the 5th, 6th and 7th floors": numbers told together are days together. */
const TOGETHER = 4;

function standAlone({ tokens, starting }: DateContext, day: Numeral): boolean {
  if (!standsAlone(tokens, day)) return false;
  let one: Numeral | undefined = day;
  for (let k = 0; k < TOGETHER && one?.sort === 'ordinal'; k++) {
    if (!standsAlone(tokens, one)) return false;
    const next: number = one.last + 2;
    one = tokens.at(next - 1).weekday !== undefined ? undefined : starting.get(tokens.at(next).particle === 'article' ? next + 1 : next);
  }
  return true;
}

/** Nothing follows that the number could count, measure or be a part of. */
function standsAlone(tokens: Tokens, { last }: Numeral): boolean {
  const next = last + 1;
  if (!tokens.isWord(next)) {
    // «السبت 17 - 18 مدنياً» is a toll.
    const glued = (DASHES.has(tokens.mark(next)) || (tokens.touchesNext(last) && tokens.touchesNext(next))) && tokens.isDigits(next + 1);
    return tokens.at(next + 1).month === undefined && !glued;
  }
  const { particle, cue, weekday } = tokens.at(next);
  return (
    cue === 'clock' ||
    (weekday !== undefined && tokens.has(next, CLITIC.and)) ||
    (particle !== undefined && particle !== 'of' && particle !== 'from' && particle !== 'others')
  );
}

/** A story is no older than so many months, nor tells of what lies further ahead. */
const MONTHS = [0, -1, 1, -2];

/** The day of that number with that weekday nearest to the reference date, in days; null when no month about it has one. */
function fitting(today: number, day: number, weekday: Weekday): number | null {
  for (const step of MONTHS) {
    const value = inMonth(today, step, day);
    if (value !== null && weekdayOf(value) === weekday) return value;
  }
  return null;
}

/** The latest day of that number up to the reference date. */
function latest(today: number, day: number): string | null {
  for (let step = 0; step > -3; step--) {
    const value = inMonth(today, step, day);
    if (value !== null && value <= today + 1) return dayEdtf(value);
  }
  return null;
}

function inMonth(today: number, step: number, day: number): number | null {
  const { year, month } = fromDays(today);
  const months = year * 12 + month - 1 + step;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return isDay(y, m, day) ? toDays(y, m, day) : null;
}
