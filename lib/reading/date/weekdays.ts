import { AR_DAY_PLACES } from '../lexicon/ar/calendar';
import { CLITIC } from '../lexicon/clitics';
import type { Weekday } from '../reading';
import type { Tokens } from '../token/tokens';
import { dayEdtf, daysTo } from './calendar';
import { type DateContext, type DateMatch, dateMatch } from './match';

export interface SaidWeekday {
  readonly weekday: Weekday;
  readonly token: number;
}

/** The weekday said right before a date, over «يوم», a comma, a bracket or a part of the day. */
export function weekdayBefore(tokens: Tokens, first: number): SaidWeekday | null {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const word = tokens.at(i);
    const weekday = word.weekday ?? shortDay(tokens, i);
    if (weekday !== undefined && isWeekday(tokens, i)) return { weekday, token: i };
    const mark = tokens.mark(i);
    const passable = mark === ',' || mark === '،' || mark === '(' || mark === '-' || mark === '–' || isAbbreviation(tokens, i);
    // «يوم الاثنين في 18 شباط»
    const within = word.particle === 'in' && i === first - 1 && tokens.at(i - 1).weekday !== undefined && !tokens.has(i, CLITIC.and);
    // «يوم الاثنين المقبل الموافق 4 أغسطس»
    const shifted = word.shift !== undefined && tokens.at(i - 1).weekday !== undefined && !tokens.isLatin(i);
    if (
      !passable &&
      !within &&
      !shifted &&
      word.cue !== 'day' &&
      word.dayPart === undefined &&
      word.particle !== 'article' &&
      word.particle !== 'on'
    )
      return null;
  }
  return null;
}

/** "Sat" and "Sun" are days only before a date. */
function shortDay(tokens: Tokens, i: number): Weekday | undefined {
  if (tokens.is(i, 'Sat') || tokens.is(i, 'SAT')) return 'saturday';
  return tokens.is(i, 'Sun') || tokens.is(i, 'SUN') ? 'sunday' : undefined;
}

/** The point of "Fri. 15 May"; another ends a sentence. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  return tokens.mark(i) === '.' && tokens.touchesNext(i - 1) && tokens.endOf(i - 1) - tokens.startOf(i - 1) <= 5;
}

/** The weekday said right after a date: "(Saturday)", «يوم السبت». */
export function weekdayAfter(tokens: Tokens, last: number): SaidWeekday | null {
  const open = tokens.mark(last + 1) === '(';
  const day = tokens.at(last + 1).cue === 'day';
  const at = open || day ? last + 2 : last + 1;
  const { weekday, form } = tokens.at(at);
  if (weekday === undefined || !isWeekday(tokens, at) || tokens.has(at, CLITIC.and)) return null;
  return (open && tokens.mark(at + 1) === ')') || day || form.startsWith('يوم') ? { weekday, token: at } : null;
}

/** "sat", "sun", "mon", "wed" are words; as weekdays they are capitalised. */
function isWeekday(tokens: Tokens, i: number): boolean {
  const text = tokens.slice(i, i);
  return text.length > 4 || text.charCodeAt(0) > 0x600 || /^[A-Z]/.test(text);
}

/** A weekday alone («الخميس», "last Wednesday"): the latest one up to the reference date, or as "last" and "next" say. */
export function weekdayDate(context: DateContext, i: number): DateMatch | null {
  const { tokens, today } = context;
  const { weekday } = tokens.at(i);
  if (weekday === undefined || !isWeekday(tokens, i)) return null;
  // «خميس», «سبت», «جمعة» without the article are also names and words.
  const arabic = tokens.text.charCodeAt(tokens.startOf(i)) > 0x600;
  if (arabic && isPlace(tokens, i)) return null;
  if (arabic && !tokens.slice(i, i).includes('ال') && tokens.at(i - 1).cue !== 'day') return null;
  if (tokens.has(i, CLITIC.like)) return null;
  const before = tokens.at(i - 1).shift;
  // «الجمعة قبل الماضي»
  const twice = arabic && (tokens.is(i + 1, 'قبل') ? 1 : tokens.is(i + 1, 'ما') && tokens.is(i + 2, 'قبل') ? 2 : 0);
  if (twice && tokens.at(i + 1 + twice).shift === 'last') {
    const day = today === null ? null : dayEdtf(shifted(today, weekday, 'last') - 7);
    return dateMatch(i, i + 1 + twice, day, 'date:weekday', { weekday, weekdayToken: i, relative: true });
  }
  // "the last Monday of March"
  const counted = !arabic && (before !== undefined || tokens.at(i - 1).ordinal !== undefined);
  if (counted && (tokens.at(i + 1).particle === 'of' || tokens.at(i + 1).particle === 'in') && tokens.at(i + 2).month !== undefined)
    return null;
  const after = tokens.at(i + 1).shift;
  const shift = arabic ? after : before;
  const first = !arabic && before !== undefined ? i - 1 : i;
  const last = arabic && after !== undefined ? i + 1 : i;
  const value = today === null ? null : dayEdtf(shifted(today, weekday, shift));
  return dateMatch(first, last, value, 'date:weekday', { weekday, weekdayToken: i, relative: true });
}

/** «سوق الثلاثاء», «حي السبت»: places named for a day. */
function isPlace(tokens: Tokens, i: number): boolean {
  return !tokens.at(i).form.startsWith('يوم') && PLACES.has(tokens.slice(i - 1, i - 1).replace(/^[وفبلك](?=.{3})/, ''));
}

const PLACES = new Set(AR_DAY_PLACES);

/** 1970-01-05. */
const MONDAY = 4;

function shifted(today: number, weekday: Weekday, shift: 'this' | 'last' | 'next' | undefined): number {
  if (shift === 'next') return today + (daysTo(today, weekday, true) || 7);
  // "this Friday" is of this week, Monday to Sunday.
  if (shift === 'this') return today - ((((today + 3) % 7) + 7) % 7) + daysTo(MONDAY, weekday, true);
  const back = today + daysTo(today, weekday, false);
  return shift === 'last' && back === today ? back - 7 : back;
}
