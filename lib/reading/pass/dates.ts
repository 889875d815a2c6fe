import { parseDay } from '../date/calendar';
import { centuryDate } from '../date/centuries';
import { dayOfMonth } from '../date/daysOfMonth';
import { decadeDate } from '../date/decades';
import { oneLong } from '../date/durations';
import { joinDates } from '../date/joins';
import { type DateContext, type DateMatch, dateMatch } from '../date/match';
import { monthDate } from '../date/months';
import { numericDate } from '../date/numeric';
import { agoDate, oneAgo, relativeDate } from '../date/relative';
import { hourRun, runOn } from '../date/timeRuns';
import { clockAt, wordTime } from '../date/times';
import { weekdayDate } from '../date/weekdays';
import { yearDate } from '../date/years';
import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import type { Numeral } from '../number/numeral';
import { DateNumbers, Places } from '../number/places';
import { TOKEN, type Tokens } from '../token/tokens';

export interface Dates {
  readonly matches: readonly DateMatch[];
  /** Numbers that are part of a date or time, and what part. */
  readonly numbers: DateNumbers;
}

const { month: MONTH } = FLAG;

/** Where the numbers of a stretch begin and end, held anew for each. */
const STARTING = new Places('first');
const ENDING = new Places('last');

/** Finds dates and times first, so that no later pass takes their numbers for tolls. */
export function dates(tokens: Tokens, numerals: readonly Numeral[], date: string | undefined, english: boolean): Dates {
  STARTING.hold(numerals, tokens.length);
  ENDING.hold(numerals, tokens.length);
  const context: DateContext = { tokens, starting: STARTING, ending: ENDING, today: parseDay(date), english };
  const matches: DateMatch[] = [];
  const { length, dated } = tokens;
  let k = 0;
  let d = 0;
  for (let i = 0; ; i++) {
    while ((numerals[k]?.first ?? length) < i) k++;
    while ((dated[d] ?? length) < i) d++;
    const next = numerals[k]?.first ?? length;
    i = Math.min(next, dated[d] ?? length);
    if (i >= length) break;
    // The weekday beside a date is part of it, not a date of its own.
    if (matches[matches.length - 1]?.weekdayToken === i) continue;
    const match = matchAt(context, i, next === i, d);
    if (match === null) continue;
    const previous = matches[matches.length - 1];
    if (previous !== undefined && match.first <= previous.last) {
      // A month that takes its day and year in is more than what began before it.
      if (match.last <= previous.last || match.first > previous.first || previous.kind === 'time') continue;
      matches.pop();
    }
    const last = matches[matches.length - 1];
    const beside = match.weekdayToken !== null && last !== undefined && last.weekdayToken === match.weekdayToken;
    // «اليوم الجمعة 17 أيار» is one day.
    if (beside && (last.rule === 'date:weekday' || last.rule === 'date:relative')) matches.pop();
    matches.push(match);
    i = match.last;
  }
  joinDates(tokens, matches, context.today);
  return { matches, numbers: new DateNumbers(matches) };
}

/** `d` is the place of the first word of dates that is not before token `i`. */
function matchAt(context: DateContext, i: number, number: boolean, d: number): DateMatch | null {
  const word = context.tokens.at(i);
  if (word.month !== undefined || word.hijriMonth !== undefined) {
    const month = monthDate(context, i);
    if (month !== null) return month;
  }
  if (number) {
    return (
      monthSoon(context, i, d) ??
      numericDate(context, i) ??
      timeAt(context, i) ??
      hourRun(context, i) ??
      dayOfMonth(context, i) ??
      centuryDate(context, i) ??
      yearDate(context, i) ??
      agoDate(context, i)
    );
  }
  if (word.relative !== undefined) return relativeDate(context, i);
  if (word.weekday !== undefined) return weekdayDate(context, i);
  if (word.decade !== undefined) return decadeDate(context, i);
  if (word.unit !== undefined) return oneAgo(context, i) ?? oneLong(context.tokens, i);
  return word.cue === 'noon' ? wordTime(context, i) : null;
}

function timeAt(context: DateContext, i: number): DateMatch | null {
  const time = clockAt(context, i) ?? wordTime(context, i);
  return time === null ? null : (runOn(context, time) ?? time);
}

/** «يومي 3 و7 آذار», "on 3, 5 and 7 March": the days before the last are of its month. */
function listedDay({ tokens }: DateContext, day: Numeral, month: DateMatch): DateMatch | null {
  const { particle, cue, unit } = tokens.at(day.first - 1);
  const days = cue === 'day' || unit?.unit === 'day' || particle === 'on' || particle === 'in' || particle === 'article';
  // The second of three stands behind the first.
  if (!days && particle !== 'and' && tokens.mark(day.first - 1) !== ',') return null;
  if (month.rule !== 'date:month' || month.kind !== 'date' || month.first < day.first) return null;
  if (!tokens.has(month.first, CLITIC.and) && tokens.at(month.first - 1).particle !== 'and') return null;
  for (let i = day.last + 1; i < month.first; i++) {
    const small = tokens.isDigits(i) || tokens.at(i).ordinal !== undefined;
    if (!small && tokens.mark(i) !== ',' && tokens.mark(i) !== '،' && tokens.at(i).particle !== 'and') return null;
  }
  const value = month.edtf?.replace(/\d\d$/, String(day.value).padStart(2, '0')) ?? null;
  return dateMatch(day.first, day.last, value, 'date:month', { relative: month.relative });
}

/** A day is read with the month after it, so that its number is not taken for something else first. */
function monthSoon(context: DateContext, i: number, d: number): DateMatch | null {
  const { tokens, starting } = context;
  const at = monthAfter(tokens, i, d);
  if (at < 0) return null;
  const day = starting.get(i);
  if (day === undefined || !(day.value >= 1 && day.value <= 31) || day.digits > 2) return null;
  // Only «من شهر», "of the month of" and the like stand between a day and its month.
  for (let between = i + 1; between < at; between++) {
    const type = tokens.typeOf(between);
    if (type === TOKEN.newline || (type === TOKEN.mark && tokens.mark(between) === '.')) return null;
  }
  const match = tokens.at(at).relative === undefined ? monthDate(context, at) : relativeDate(context, at);
  return match === null || match.first === i ? match : listedDay(context, day, match);
}

const REACH = 8;

/** The first month among the tokens soon after token `i`, -1 when there is none. */
function monthAfter(tokens: Tokens, i: number, d: number): number {
  const { dated, length } = tokens;
  for (let k = d; ; k++) {
    const at = dated[k] ?? length;
    if (at >= length || at > i + REACH) return -1;
    if (at > i && (tokens.flags(at) & MONTH) !== 0) return at;
  }
}
