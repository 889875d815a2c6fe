import { dayEdtf, fromDays, isDay, parseDay, toDays, weekdayOf } from '../date/calendar';
import type { DateMatch } from '../date/match';
import type { Finding, Weekday } from '../reading';
import type { Spans } from '../spans';
import type { Tokens } from '../token/tokens';

/** Years of a text that are remembered. */
const KEPT = 16;

/**
 * A weekday that does not fit its date. A date without a year is read in the year of the full date told last before it, or as the reference
 * date has it, and only what fits no year the text speaks of is a mismatch. Where the same day of a neighbouring month does fit, it is named:
 * the month may be what was mistaken.
 */
export class Weekdays {
  readonly found: Finding[] = [];
  private year: number | null;
  private readonly years = new Set<number>();

  constructor(
    private readonly spans: Spans,
    reference: string | undefined,
  ) {
    this.year = parseDay(reference) === null ? null : Number((reference ?? '').slice(0, 4));
  }

  notice(tokens: Tokens, matches: readonly DateMatch[]): void {
    for (const match of matches) {
      const value = match.edtf;
      if (value === null || match.kind === 'time') continue;
      if (!match.relative && startsWithYear(value)) this.mention(tokens, match, Number(value.slice(0, 4)));
      if (match.weekday === null || match.kind !== 'date' || match.rule === 'date:weekday' || match.rule === 'date:relative') continue;
      this.weigh(tokens, match, match.weekday, value);
    }
  }

  /** A year the text speaks of. A full date carries the story, unless it only says since when, or of when a thing is. */
  private mention(tokens: Tokens, match: DateMatch, year: number): void {
    if (this.years.size < KEPT) this.years.add(year);
    const before = tokens.at(Math.min(match.weekdayToken ?? match.first, match.first) - 1);
    if (before.particle !== 'since' && before.particle !== 'of' && isFullDate(match.edtf ?? '')) this.year = year;
  }

  private weigh(tokens: Tokens, match: DateMatch, stated: Weekday, value: string): void {
    const yearless = value.startsWith('XXXX');
    const assumed = yearless ? this.year : null;
    const day = dayOf(value, assumed);
    if (day === null || weekdayOf(day) === stated) return;
    // The moon is sighted a day sooner or later than the calendar has it.
    if (match.calendar === 'hijri' && (weekdayOf(day - 1) === stated || weekdayOf(day + 1) === stated)) return;
    if ((yearless || match.relative) && this.fitsElsewhere(day, stated)) return;
    const first = Math.min(match.weekdayToken ?? match.first, match.first);
    const { start, end } = this.spans.of(tokens.startOf(first), tokens.endOf(match.last));
    const other = neighbour(day, stated);
    const detail = {
      stated,
      is: weekdayOf(day),
      date: dayEdtf(day),
      ...(assumed === null ? {} : { assumedYear: assumed }),
      ...(other === null ? {} : { fits: dayEdtf(other) }),
    };
    this.found.push({ kind: 'weekday-mismatch', start, end, detail });
  }

  /** Whether the day has the weekday in another year the text speaks of. */
  private fitsElsewhere(day: number, stated: Weekday): boolean {
    const { month, day: date } = fromDays(day);
    for (const year of this.years) if (isDay(year, month, date) && weekdayOf(toDays(year, month, date)) === stated) return true;
    return false;
  }
}

const ZERO = 0x30;
const FULL_DATE = 'YYYY-MM-DD'.length;

/** A year, a month and a day, each in digits: no X, no interval, no ~. */
function isFullDate(value: string): boolean {
  if (value.length !== FULL_DATE || value.charAt(4) !== '-' || value.charAt(7) !== '-') return false;
  for (const i of [5, 6, 8, 9]) if (!isDigit(value.charCodeAt(i))) return false;
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= ZERO + 9;
}

function startsWithYear(value: string): boolean {
  for (let i = 0; i < 4; i++) if (!isDigit(value.charCodeAt(i))) return false;
  return true;
}

function dayOf(value: string, year: number | null): number | null {
  if (year === null) return parseDay(value);
  // XXXX-MM-DD.
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  return isDay(year, month, day) ? toDays(year, month, day) : null;
}

/** The same day of the month before or after, when it has the weekday. */
function neighbour(day: number, stated: Weekday): number | null {
  const [year, month, date] = dayEdtf(day).split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  for (const step of [-1, 1]) {
    const at = year * 12 + month - 1 + step;
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
    if (isDay(y, m, date) && weekdayOf(toDays(y, m, date)) === stated) return toDays(y, m, date);
  }
  return null;
}
