import { parseDay } from '../date/calendar';
import { decadeDate } from '../date/decades';
import type { DateContext, DateMatch } from '../date/match';
import { monthDate } from '../date/months';
import { numericDate } from '../date/numeric';
import { agoDate, relativeDate } from '../date/relative';
import { clockAt, wordTime } from '../date/times';
import { weekdayDate } from '../date/weekdays';
import { yearDate } from '../date/years';
import { FLAG } from '../lexicon/lexicon';
import type { Numeral } from '../number/numeral';
import { DateNumbers, Places } from '../number/places';
import { TOKEN, type Tokens } from '../token/tokens';

export interface Dates {
  readonly matches: readonly DateMatch[];
  /** Numbers that are part of a date or time, and what part. */
  readonly numbers: DateNumbers;
}

const { date: DATE, month: MONTH } = FLAG;

/** Where the numbers of a stretch begin and end, held anew for each. */
const STARTING = new Places('first');
const ENDING = new Places('last');

/** Finds dates and times first, so that no later pass takes their numbers for tolls. */
export function dates(tokens: Tokens, numerals: readonly Numeral[], date: string | undefined, english: boolean): Dates {
  STARTING.hold(numerals, tokens.length);
  ENDING.hold(numerals, tokens.length);
  const context: DateContext = { tokens, starting: STARTING, ending: ENDING, today: parseDay(date), english };
  const matches: DateMatch[] = [];
  const { length } = tokens;
  let k = 0;
  let next = numerals[0]?.first ?? length;
  for (let i = 0; i < length; i++) {
    while (next < i) next = numerals[++k]?.first ?? length;
    const number = next === i;
    if (!number && (tokens.flags(i) & DATE) === 0) continue;
    const match = matchAt(context, i, number);
    if (match === null) continue;
    const previous = matches[matches.length - 1];
    if (previous !== undefined && match.first <= previous.last) {
      // A month that takes its day and year in is more than what began before it.
      if (match.last <= previous.last || match.first > previous.first || previous.kind === 'time') continue;
      matches.pop();
    }
    // The weekday beside a date is part of it, not a date of its own.
    const last = matches[matches.length - 1];
    if (match.weekdayToken !== null && last !== undefined && last.weekdayToken === match.weekdayToken && last.rule === 'date:weekday')
      matches.pop();
    matches.push(match);
    i = match.last;
  }
  return { matches, numbers: new DateNumbers(matches) };
}

function matchAt(context: DateContext, i: number, number: boolean): DateMatch | null {
  const word = context.tokens.at(i);
  if (word.month !== undefined || word.hijriMonth !== undefined) {
    const month = monthDate(context, i);
    if (month !== null) return month;
  }
  if (number) {
    return (
      monthSoon(context, i) ??
      numericDate(context, i) ??
      clockAt(context, i) ??
      wordTime(context, i) ??
      yearDate(context, i) ??
      agoDate(context, i)
    );
  }
  if (word.relative !== undefined) return relativeDate(context, i);
  if (word.weekday !== undefined) return weekdayDate(context, i);
  if (word.decade !== undefined) return decadeDate(context, i);
  return word.cue === 'noon' ? wordTime(context, i) : null;
}

/** A day is read with the month after it, so that its number is not taken for something else first. */
function monthSoon(context: DateContext, i: number): DateMatch | null {
  const { tokens, starting } = context;
  const day = starting.get(i);
  if (day === undefined || !(day.value >= 1 && day.value <= 31) || day.digits > 2) return null;
  for (let at = i + 1; at <= i + 8 && at < tokens.length; at++) {
    if ((tokens.flags(at) & MONTH) !== 0) {
      const match = tokens.at(at).relative === undefined ? monthDate(context, at) : relativeDate(context, at);
      return match !== null && match.first === i ? match : null;
    }
    // Only «من شهر», "of the month of" and the like stand between a day and its month.
    const type = tokens.typeOf(at);
    if (type === TOKEN.newline || (type === TOKEN.mark && tokens.mark(at) === '.')) return null;
  }
  return null;
}
