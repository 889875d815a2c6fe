import { dayEdtf, isDay, parseDay, toDays, weekdayOf } from '../date/calendar';
import type { DateMatch } from '../date/match';
import type { Finding, Weekday } from '../reading';
import type { Spans } from '../spans';
import type { Tokens } from '../token/tokens';

/**
 * A weekday that does not fit its date. A date without a year is read in the year of the full date said last before it, or of the reference
 * date. Where the same day of a neighbouring month does fit, it is named: the month may be what was mistaken.
 */
export class Weekdays {
  readonly found: Finding[] = [];
  private year: number | null;

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
      if (!match.relative && startsWithYear(value)) this.year = Number(value.slice(0, 4));
      if (match.weekday === null || match.rule === 'date:weekday' || match.kind !== 'date') continue;
      this.weigh(tokens, match, match.weekday, value);
    }
  }

  private weigh(tokens: Tokens, match: DateMatch, stated: Weekday, value: string): void {
    const assumed = value.startsWith('XXXX') ? this.year : null;
    const day = dayOf(value, assumed);
    if (day === null || weekdayOf(day) === stated) return;
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
}

const ZERO = 0x30;

function startsWithYear(value: string): boolean {
  for (let i = 0; i < 4; i++) if (!(value.charCodeAt(i) >= ZERO && value.charCodeAt(i) <= ZERO + 9)) return false;
  return true;
}

function dayOf(value: string, year: number | null): number | null {
  if (year === null) return parseDay(value);
  const [, month, day] = value.split('-').map(Number);
  return month !== undefined && day !== undefined && isDay(year, month, day) ? toDays(year, month, day) : null;
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
