import type { Operator } from '../figure/figure';

/** What a number in a text is about; only counts can become claims. */
export type QuantityKind =
  | 'count'
  | 'ordinal'
  | 'percent'
  | 'money'
  | 'age'
  | 'distance'
  | 'duration'
  | 'clock'
  | 'date-part'
  | 'coordinate'
  | 'list-marker'
  | 'designation';

export const READ_MEASURES = [
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'detained',
  'displaced',
  'destroyed',
  'strikes',
  'involved',
  'other',
] as const;
export type ReadMeasure = (typeof READ_MEASURES)[number];

/** Offsets are Unicode code points of the text as given, end exclusive; `text` is exactly that stretch. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Bounds are inclusive; null is unbounded (or, with `unknown`, absent). For `about`, min and max are the stated number. */
export interface Amount {
  readonly operator: Operator;
  readonly min: number | null;
  readonly max: number | null;
}

export interface Quantity extends Span, Amount {
  readonly kind: QuantityKind;
  /** What is counted or measured, as a language-free name: person, strike, kilometre, year, usd, fraction. */
  readonly unit: string | null;
  readonly trail: readonly string[];
}

export type DateKind = 'date' | 'time' | 'datetime' | 'interval' | 'duration';
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

export interface ReadDate extends Span {
  readonly kind: DateKind;
  /** EDTF level 1; a time of day is ISO 8601 (17:00, 14:00Z), two of them an interval (14:00/16:30); null where the words have no calendar value. */
  readonly edtf: string | null;
  readonly weekday: Weekday | null;
  readonly calendar: 'gregorian' | 'hijri';
  /** The Hijri date as written, year-month-day, when the calendar is Hijri. */
  readonly hijri: string | null;
  /** True when the value was counted from the reference date («أمس», "last Wednesday"). */
  readonly relative: boolean;
  /** ISO 8601 (P3D, PT2H) of a `duration` that is one number of a unit; its edtf is null. */
  readonly duration: string | null;
  readonly trail: readonly string[];
}

export interface Population {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
}

export interface ClaimFigure extends Amount {
  readonly text: string;
}

export type AttributionKind = 'named' | 'unnamed' | 'impersonal';
/** One link of the chain, nearest first. `unnamed` is known only by the words; `impersonal` is «ورد», "reportedly". */
export interface AttributionLink extends Span {
  readonly kind: AttributionKind;
}

export type ScopeKind = 'among' | 'of-total' | 'one-strike' | 'period' | 'family';
export interface Scope extends Span {
  readonly kind: ScopeKind;
}

export type AsOfKind = 'initial' | 'final' | 'latest' | 'risen' | 'fallen' | 'so-far';
/** A hint that the toll moves. `formerly` is the number it moved from. */
export interface AsOf extends Span {
  readonly kind: AsOfKind;
  readonly formerly: Span | null;
}

export interface ReadClaim extends Span {
  readonly number: Span | null;
  readonly measure: ReadMeasure;
  readonly population: Population | null;
  readonly figure: ClaimFigure;
  readonly attribution: readonly AttributionLink[];
  /** The number this one is part of («بينهم ثلاثة أطفال»). */
  readonly partOf: Span | null;
  readonly scope: readonly Scope[];
  readonly asOf: AsOf | null;
  readonly trail: readonly string[];
}

export type FindingKind = 'weekday-mismatch' | 'parts-sum' | 'parts-mismatch' | 'two-figures' | 'time-zones';
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly detail: Readonly<Record<string, string | number | null | readonly number[]>>;
}

export interface Reading {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly ReadDate[];
  readonly claims: readonly ReadClaim[];
  readonly findings: readonly Finding[];
}

export type ReadingLanguage = 'ar' | 'en';

export interface ReadOptions {
  /** Steers what both languages could mean (4,8); found from the text when absent. */
  readonly language?: ReadingLanguage;
  /** Publication date, YYYY-MM-DD: relative dates and dates without a year are read against it. */
  readonly date?: string;
}
