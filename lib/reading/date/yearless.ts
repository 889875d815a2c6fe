import type { Weekday } from '../reading';
import { daysIn, fromDays, isDay, toDays, weekdayOf } from './calendar';

/**
 * The year of a day or month told without one, seen from the reference date: the one in which it last came, or the next where only there
 * the day has the weekday said; «الماضي» and «المقبل» say which side of the reference date it lies on.
 */
export function yearOf(
  today: number,
  month: number,
  day: number | null,
  weekday: Weekday | null,
  shift: 'this' | 'last' | 'next' | undefined,
): number {
  const { year } = fromDays(today);
  if (shift === 'this') return year;
  // A month has come when it has begun; the day of tomorrow is taken for one that came, as zones differ.
  const begun = toDays(year, month, day === null ? 1 : Math.min(day, daysIn(year, month))) <= today + (shift === undefined ? 1 : -1);
  const current = day === null && fromDays(today).month === month;
  if (shift === 'next') return begun || current ? year + 1 : year;
  const latest = begun && !(shift === 'last' && current) ? year : year - 1;
  if (weekday === null || day === null) return latest;
  const fits = (one: number): boolean => isDay(one, month, day) && weekdayOf(toDays(one, month, day)) === weekday;
  return !fits(latest) && fits(latest + 1) ? latest + 1 : latest;
}
