import type { DatePart, Places } from '../number/places';
import type { DateKind, Weekday } from '../reading';
import type { Tokens } from '../token/tokens';

/** A date or time found in the tokens `first` to `last`. `weekdayToken` is the weekday said beside it, when one is. */
export interface DateMatch {
  readonly first: number;
  readonly last: number;
  readonly kind: DateKind;
  readonly edtf: string | null;
  readonly weekday: Weekday | null;
  readonly weekdayToken: number | null;
  readonly calendar: 'gregorian' | 'hijri';
  readonly hijri: string | null;
  readonly relative: boolean;
  /** A day or month whose year is not said, though the reference date may give one. */
  readonly yearless: boolean;
  readonly zone: string | null;
  /** ISO 8601 of a length of time. */
  readonly duration: string | null;
  /** What the numbers inside it are. */
  readonly numbers: DatePart;
  readonly rule: string;
}

export function dateMatch(first: number, last: number, edtf: string | null, rule: string, more: Partial<DateMatch> = {}): DateMatch {
  return {
    first,
    last,
    kind: more.kind ?? 'date',
    edtf,
    weekday: more.weekday ?? null,
    weekdayToken: more.weekdayToken ?? null,
    calendar: more.calendar ?? 'gregorian',
    hijri: more.hijri ?? null,
    relative: more.relative ?? false,
    yearless: more.yearless ?? false,
    zone: more.zone ?? null,
    duration: more.duration ?? null,
    numbers: more.numbers ?? 'date-part',
    rule,
  };
}

/** What the date passes look at: the tokens, the numbers by their ends, and the day of reference. */
export interface DateContext {
  readonly tokens: Tokens;
  readonly starting: Places;
  readonly ending: Places;
  /** Days since 1970-01-01 of the reference date, null when there is none. */
  readonly today: number | null;
  readonly english: boolean;
}
