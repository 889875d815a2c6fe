import { CLITIC } from '../lexicon/clitics';
import type { Numeral } from '../number/numeral';
import type { Tokens } from '../token/tokens';
import type { DateContext } from './match';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly last: number;
}

/** «الثامنة وعشرين دقيقة», read as an ordinal: were it one, its ten would have the article too. */
export function fusedMinutes(tokens: Tokens, one: Numeral): Clock | null {
  if (one.sort !== 'ordinal' || one.value <= 20 || one.value >= 60 || one.value % 10 === 0 || tokens.isDefinite(one.last)) return null;
  const { unit, dayPart } = tokens.at(one.last + 1);
  if (unit?.unit !== 'minute' && dayPart === undefined) return null;
  const hour = one.value % 10;
  return { hour, minute: one.value - hour, second: null, last: dayPart === undefined ? one.last + 1 : one.last };
}

/** "half past five", "quarter to six". */
export function halfPast(context: DateContext, one: Numeral): Clock | null {
  const { tokens, starting } = context;
  const link = tokens.slice(one.last + 1, one.last + 1).toLowerCase();
  const hour = starting.get(one.last + 2);
  if ((link !== 'past' && link !== 'to') || hour === undefined || hour.value > 12 || !Number.isInteger(hour.value)) return null;
  const minute = Math.round(one.value * 60);
  const { last } = hour;
  return link === 'past'
    ? { hour: hour.value, minute, second: null, last }
    : { hour: (hour.value + 11) % 12, minute: 60 - minute, second: null, last };
}

/** "seven thirty p.m.": the hour and its minutes, both in words. */
export function spokenMinutes({ tokens, starting }: DateContext, one: Numeral): Clock | null {
  if (one.rule !== 'number:english-words' || !(one.value >= 1 && one.value <= 12)) return null;
  const other = starting.get(one.last + 1);
  if (other?.rule !== 'number:english-words' || !(other.value >= 10 && other.value < 60)) return null;
  const { dayPart } = tokens.at(other.last + 1);
  return dayPart === undefined ? null : { hour: one.value, minute: other.value, second: null, last: other.last };
}

/** «والنصف», «والربع», «إلا ثلثاً», «و20 دقيقة», «وعشر دقائق وخمس ثوان». */
export function minutes(context: DateContext, hour: number, one: Numeral): Clock {
  const { tokens } = context;
  const at = one.last + 1;
  const plain: Clock = { hour, minute: 0, second: null, last: one.last };
  const less = tokens.at(at).form === 'إلا';
  const next = less ? context.starting.get(at + 1) : joinedOn(context, at);
  if (next === undefined) return plain;
  const unit = unitAfter(tokens, next, 'minute');
  // «السابعة وخمس وثلاثين مساءً»
  const bare = next.sort === 'cardinal' && tokens.at(next.last + 1).dayPart !== undefined;
  const minute = next.sort === 'fraction' ? Math.round(next.value * 60) : unit > 0 || bare ? next.value : Number.NaN;
  if (!(minute > 0 && minute < 60)) return plain;
  const last = Math.max(unit, next.last);
  if (less) return { hour: (hour + 23) % 24, minute: 60 - minute, second: null, last };
  const rest = unit > 0 ? joinedOn(context, last + 1) : undefined;
  const seconds = rest === undefined ? 0 : unitAfter(tokens, rest, 'second');
  if (rest === undefined || seconds === 0 || !(rest.value > 0 && rest.value < 60)) return { hour, minute, second: null, last };
  return { hour, minute, second: rest.value, last: seconds };
}

/** The number that «و» joins on at token `at`. */
function joinedOn({ tokens, starting }: DateContext, at: number): Numeral | undefined {
  if (tokens.at(at).form === 'و') return starting.get(at + 1);
  return tokens.has(at, CLITIC.and) ? starting.get(at) : undefined;
}

/** The token of the unit that a number counts, its own in the dual, 0 when it is another. */
function unitAfter(tokens: Tokens, one: Numeral, unit: string): number {
  const at = one.sort === 'dual' ? one.last : one.last + 1;
  return tokens.at(at).unit?.unit === unit ? at : 0;
}
