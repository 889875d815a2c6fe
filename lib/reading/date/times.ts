import { CLITIC } from '../lexicon/clitics';
import { digitCount, digitValue } from '../number/digits';
import type { Numeral } from '../number/numeral';
import type { Tokens } from '../token/tokens';
import { type DateContext, type DateMatch, dateMatch } from './match';
import { type Clock, fusedMinutes, halfPast, minutes, spokenMinutes } from './minutes';
import { offsetAfter } from './offsets';

/** 17:00, 17:00:30, with what follows: «مساءً», "pm", «بالتوقيت المحلي», Z, +03:00. */
export function clockAt(context: DateContext, i: number): DateMatch | null {
  const clock = colons(context.tokens, i) ?? dotted(context.tokens, i) ?? lettered(context.tokens, i);
  return clock === null ? null : finished(context.tokens, i, clock, 'time:digits');
}

function colons(tokens: Tokens, i: number): Clock | null {
  if (!tokens.isDigits(i) || digitCount(tokens, i) > 2) return null;
  if (!colon(tokens, i) || (i > 0 && tokens.touchesNext(i - 1) && tokens.mark(i - 1) === ':')) return null;
  const hour = digitValue(tokens, i);
  const minute = digitValue(tokens, i + 2);
  if (hour > 24 || minute > 59) return null;
  if (!colon(tokens, i + 2)) return { hour, minute, second: null, last: i + 2 };
  const second = digitValue(tokens, i + 4);
  // 23:45:00.487, of which no more than the second is kept.
  const finer = tokens.mark(i + 5) === '.' && tokens.touchesNext(i + 4) && tokens.touchesNext(i + 5) && tokens.isDigits(i + 6);
  return second > 59 ? null : { hour, minute, second, last: finer ? i + 6 : i + 4 };
}

/** 3.30 p.m., «الساعة 15.30»: a point only where the words about it say that it is a time. */
function dotted(tokens: Tokens, i: number): Clock | null {
  const mark = tokens.mark(i + 1);
  if ((mark !== '.' && mark !== ',' && mark !== '،') || !tokens.touchesNext(i) || !tokens.touchesNext(i + 1)) return null;
  if (digitCount(tokens, i) > 2 || digitCount(tokens, i) === 0 || digitCount(tokens, i + 2) !== 2) return null;
  if (mark !== '.') return commaed(tokens, i, mark);
  const clock = { hour: digitValue(tokens, i), minute: digitValue(tokens, i + 2), second: null, last: i + 2 };
  if (clock.hour > 24 || clock.minute > 59) return null;
  const { dayPart, zone } = tokens.at(i + 3);
  const latin = tokens.text.charCodeAt(tokens.startOf(i + 3)) < 0x600;
  const part =
    dayPart !== undefined && (latin ? tightPart(tokens, i + 3) : dayPart.half !== 'am' || tokens.endOf(i + 3) - tokens.startOf(i + 3) > 1);
  const { cue, particle } = tokens.at(i - 1);
  return part || zone !== undefined || cue === 'clock' || (particle === 'at' && tokens.isLatin(i - 1) && ends(tokens, i + 3))
    ? clock
    : null;
}

/** «17,15 تغ», «الساعة 5,15 بالتوقيت المحلي», as agencies write them; «00،07 تغ» is turned about. */
function commaed(tokens: Tokens, i: number, mark: string): Clock | null {
  if (tokens.at(i + 3).zone === undefined) return null;
  const [a, b] = [digitValue(tokens, i), digitValue(tokens, i + 2)];
  const turned = mark === '،' && a % 15 === 0 && b % 15 !== 0 && b < 24;
  const [hour, minute] = turned ? [b, a] : [a, b];
  return hour > 24 || minute > 59 ? null : { hour, minute, second: null, last: i + 2 };
}

/** "at 12.30 on Friday", not "at 12.30 dollars" or "at 6.50 %". */
function ends(tokens: Tokens, i: number): boolean {
  const { particle, weekday, relative } = tokens.at(i);
  return tokens.mark(i) === '%'
    ? false
    : !tokens.isWord(i) ||
        weekday !== undefined ||
        relative !== undefined ||
        (particle !== undefined && particle !== 'per' && particle !== 'of');
}

/** 15h30, as French and Maghrebi texts write it. */
function lettered(tokens: Tokens, i: number): Clock | null {
  if (!tokens.is(i + 1, 'h') || !tokens.touchesNext(i) || !tokens.touchesNext(i + 1)) return null;
  if (!tokens.isDigits(i) || digitCount(tokens, i) > 2 || digitCount(tokens, i + 2) !== 2) return null;
  const [hour, minute] = [digitValue(tokens, i), digitValue(tokens, i + 2)];
  return hour > 24 || minute > 59 ? null : { hour, minute, second: null, last: i + 2 };
}

/** A colon after token `at` and two digits after it, nothing between. */
function colon(tokens: Tokens, at: number): boolean {
  return tokens.mark(at + 1) === ':' && tokens.touchesNext(at) && tokens.touchesNext(at + 1) && digitCount(tokens, at + 2) === 2;
}

const MIDDAY = new Set(['noon', 'midday', 'منتصف النهار', 'عند الظهيرة']);

/** Times announced by a word («الساعة الواحدة والنصف فجر», «الساعة 3 عصراً», «عند الخامسة مساء») or by what follows ("5 pm", "0330 hours"). */
export function wordTime(context: DateContext, i: number): DateMatch | null {
  const { tokens, starting } = context;
  const word = tokens.at(i);
  if (word.cue === 'noon') {
    return dateMatch(i, i, MIDDAY.has(word.form) ? '12:00' : '00:00', 'time:noon', { kind: 'time', numbers: 'clock' });
  }
  const one = starting.get(i);
  if (one === undefined) return null;
  // "12 noon"
  if (one.value === 12 && tokens.at(one.last + 1).cue === 'noon') {
    return dateMatch(i, one.last + 1, MIDDAY.has(tokens.at(one.last + 1).form) ? '12:00' : '00:00', 'time:noon', {
      kind: 'time',
      numbers: 'clock',
    });
  }
  if (one.rule === 'number:fraction') {
    const past = halfPast(context, one);
    return past === null ? null : finished(tokens, i, past, 'time:words');
  }
  // «الساعات الأربع والعشرين» are a day.
  const announced = tokens.at(i - 1).cue === 'clock' && !(one.sort === 'cardinal' && tokens.is(i - 1, 'الساعات'));
  if (announced && tokens.touchesNext(one.last) && tokens.mark(one.last + 1) === '.' && digitCount(tokens, one.last + 2) === 2) return null;
  if (one.digits === 4 && tokens.text.charCodeAt(one.start) === ZERO && tokens.at(i - 1).particle === 'at') return military(tokens, one);
  if (one.digits === 4 && (tokens.at(one.last + 1).cue === 'clock' || (one.value < 2400 && tokens.at(one.last + 1).zone !== undefined))) {
    return military(tokens, one);
  }
  const fused = fusedMinutes(tokens, one) ?? spokenMinutes(context, one);
  if (fused !== null) return finished(tokens, i, fused, 'time:words');
  if (!announced && !saysTime(tokens, one.last + 1)) return null;
  const hour = hourOf(tokens, one);
  if (hour === null) return null;
  const sharp = oclock(tokens, one.last + 1);
  if (sharp > 0) return finished(tokens, i, { hour, minute: 0, second: null, last: sharp }, 'time:words');
  const clock = minutes(context, hour, one);
  const part = tokens.at(clock.last + 1).dayPart;
  const hours = tokens.at(clock.last + 1).cue === 'clock';
  const latin = tokens.text.charCodeAt(tokens.startOf(clock.last + 1)) < 0x600;
  const english = latin && part !== undefined && one.value <= 12 && digitsOrWord(one);
  const told = one.sort === 'ordinal' || tokens.has(i, CLITIC.the);
  const arabicPart = part !== undefined && one.value <= 12 && (told || clock.minute > 0 || isAtHour(tokens, i, one));
  // «الثامنة والنصف», «الثالثة وعشر دقائق»: hours are feminine, and «الفرقة الثالثة وربع» tells of none.
  const split = clock.minute > 0 && told && isFeminine(tokens, i) && !(tokens.isDefinite(i - 1) && isFeminine(tokens, i - 1));
  if (!announced && !hours && !english && !arabicPart && !split) return null;
  if (english && !tightPart(tokens, clock.last + 1)) return null;
  return finished(tokens, i, clock, 'time:words');
}

function isFeminine(tokens: Tokens, i: number): boolean {
  const end = tokens.text.charCodeAt(tokens.endOf(i) - 1);
  return end === 0x629 || end === 0x647;
}

/** «في 7 مساء», «من 4 مساءً حتى 5 مساءً»; without a preposition those killed in the evening are told. */
function isAtHour(tokens: Tokens, i: number, one: Numeral): boolean {
  if (one.digits === 0 || one.digits > 2) return false;
  switch (tokens.at(i - 1).particle) {
    case 'in':
    case 'at':
    case 'from':
    case 'to':
    case 'until':
    case 'between':
    case 'before':
    case 'after':
    case 'since':
      return true;
    default:
      return false;
  }
}

/** Whether the token after a number may make an hour of it: «ساعة», "pm", or minutes that «و» joins, as most numbers have none of. */
function saysTime(tokens: Tokens, i: number): boolean {
  const { cue, dayPart, form } = tokens.at(i);
  return cue === 'clock' || dayPart !== undefined || oclock(tokens, i) > 0 || tokens.has(i, CLITIC.and) || form === 'و' || form === 'إلا';
}

/** The last token of "o'clock" at `i`, -1 where it does not stand. */
function oclock(tokens: Tokens, i: number): number {
  const mark = tokens.mark(i + 1);
  return tokens.is(i, 'o') && (mark === "'" || mark === '’') && tokens.is(i + 2, 'clock') ? i + 2 : -1;
}

function digitsOrWord(one: Numeral): boolean {
  return one.digits > 0 || one.rule === 'number:english-words';
}

/** "5 pm", "5 in the morning", not "5 night raids". */
function tightPart(tokens: Tokens, i: number): boolean {
  return /^(am|pm|a m|p m|in the|at night)/.test(tokens.at(i).form) || tokens.at(i).form.includes(' ');
}

function hourOf(tokens: Tokens, one: Numeral): number | null {
  const written =
    one.digits > 0 ? one.digits <= 2 : one.sort === 'ordinal' || tokens.has(one.first, CLITIC.the) || one.rule === 'number:english-words';
  return written && Number.isInteger(one.value) && one.value >= 0 && one.value <= 24 ? one.value : null;
}

function military(tokens: Tokens, one: Numeral): DateMatch | null {
  const hour = Math.floor(one.value / 100);
  const minute = one.value % 100;
  if (hour > 24 || minute > 59) return null;
  return finished(tokens, one.first, { hour, minute, second: null, last: one.last }, 'time:military');
}

const ZERO = 0x30;

/** Takes in the part of day and the zone that follow, brackets allowed. */
function finished(tokens: Tokens, first: number, clock: Clock, rule: string): DateMatch | null {
  let { hour } = clock;
  let last = clock.last;
  let zone: string | null = null;
  let halved = false;
  for (let i = last + 1; i <= clock.last + 6; i++) {
    const word = tokens.at(i);
    if (word.cue === 'clock' && i === last + 1) last = i;
    // 04:27 م
    else if (i === clock.last + 1 && tokens.is(i, 'م') && hour > 0 && hour <= 12) {
      hour = inHalf(hour, 'pm');
      halved = true;
      last = i;
    } else if (word.dayPart !== undefined && !tokens.has(i, CLITIC.and)) {
      hour = inHalf(hour, word.dayPart.half);
      halved = true;
      // The point of "p.m." is its own.
      last = tokens.mark(i + 1) === '.' && tokens.touchesNext(i) && tokens.slice(i, i).includes('.') ? i + 1 : i;
      i = last;
    } else if (word.zone !== undefined && !tokens.has(i, CLITIC.and)) {
      zone = word.zone;
      last = i;
      break;
    } else if (namesZone(tokens, i)) {
      zone = 'local';
      last = i + 1;
      break;
    } else if (isFiller(tokens, i)) continue;
    else break;
  }
  if (!halved && zone !== 'Z' && rule !== 'time:military') hour = inHalf(hour, halfOf(tokens, first, rule));
  const offset = zone === null || zone === 'Z' ? offsetAfter(tokens, last, zone === 'Z') : null;
  const suffix = offset?.text ?? (zone === null || zone === 'local' ? '' : zone);
  const second = clock.second === null ? '' : `:${two(clock.second)}`;
  const edtf = `${two(hour === 24 ? 0 : hour)}:${two(clock.minute)}${second}${suffix}`;
  return dateMatch(first, closed(tokens, first, offset?.last ?? last), edtf, rule, {
    kind: 'time',
    numbers: 'clock',
    zone: offset?.text ?? zone,
  });
}

/** "17:00 (UTC)": the bracket closes that the time opened. */
function closed(tokens: Tokens, first: number, last: number): number {
  if (tokens.mark(last + 1) !== ')') return last;
  for (let i = last; i > first; i--) if (tokens.mark(i) === '(') return last + 1;
  return last;
}

/** "Kyiv time", «بتوقيت الخرطوم»: the time of some place. */
function namesZone(tokens: Tokens, i: number): boolean {
  if (tokens.is(i, 'بتوقيت') || tokens.is(i, 'توقيت')) return tokens.isWord(i + 1);
  return tokens.is(i + 1, 'time') && /^[A-Z]/.test(tokens.slice(i, i));
}

/** Digits count to 24 at night and at dawn. */
function halfOf(tokens: Tokens, first: number, rule: string): DayPartHalf | 'given' {
  const half = halfBefore(tokens, first) ?? 'given';
  return rule === 'time:digits' && (half === 'night' || half === 'am') ? 'given' : half;
}

/** The part of the day said before a time: «مساء السبت عند الساعة السابعة». */
function halfBefore(tokens: Tokens, first: number): DayPartHalf | null {
  for (let i = first - 1; i >= first - 6; i--) {
    const { dayPart, cue, particle, weekday, relative, shift } = tokens.at(i);
    if (dayPart !== undefined) return tokens.text.charCodeAt(tokens.startOf(i)) > 0x600 ? dayPart.half : null;
    const passable = cue === 'clock' || cue === 'day' || particle === 'at' || particle === 'in' || tokens.mark(i) === '،';
    if (!passable && weekday === undefined && relative === undefined && shift === undefined) return null;
  }
  return null;
}

type DayPartHalf = 'am' | 'pm' | 'night' | 'noon';

/** The hour of a 24-hour clock: one at night is after midnight, eleven at noon before it. */
function inHalf(hour: number, half: DayPartHalf | 'given'): number {
  if (hour > 12 || half === 'given') return hour;
  if (half === 'am') return hour % 12;
  if (half === 'pm') return (hour % 12) + 12;
  if (half === 'night') return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
  return hour > 9 ? hour : hour + 12;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Words between a time and its zone that say nothing of their own: «من», «يوم», "(", «اليوم». */
function isFiller(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  const mark = tokens.mark(i);
  if (mark === ',' || mark === '،') return tokens.at(i + 1).zone !== undefined;
  return word.particle === 'from' || mark === '(' || mark === '.';
}
