/** EDTF level 1 (ISO 8601-2:2019; loc.gov/standards/datetime): what of it incidents and claims need, years 0000–9999. */

/** `?` uncertain, `~` approximate, `%` both. */
type Qualifier = '' | '?' | '~' | '%';

/** `X` stands for an unspecified digit: 201X, 2016-XX, 2016-09-XX. `month` 21–24 is a season from spring. */
export interface PartialDate {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly qualifier: Qualifier;
}

/** An end of an interval that is not a date: open (`..`) or not known (empty). */
export type OpenEnd = '..' | '';
export type Edtf =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'interval'; readonly from: PartialDate | OpenEnd; readonly to: PartialDate | OpenEnd };

/** Inclusive days, YYYY-MM-DD; null is open or not known. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

const DATE = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%]?)$/;

/** Days in a month of the proleptic Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (n: number) => String(n).padStart(2, '0');

function isPossible({ year, month, day }: PartialDate): boolean {
  if (month === null) return true;
  if (year.includes('X')) return false;
  if (month === 'XX') return day === null || day === 'XX';
  const m = Number(month);
  if (m >= 21 && m <= 24) return day === null;
  if (m < 1 || m > 12) return false;
  return day === null || day === 'XX' || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), m));
}

function readDate(text: string): PartialDate | null {
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) return null;
  const date = {
    year: groups.year ?? '',
    month: groups.month ?? null,
    day: groups.day ?? null,
    qualifier: (groups.qualifier ?? '') as Qualifier,
  };
  return isPossible(date) ? date : null;
}

/** Meteorological seasons of the northern hemisphere; a winter reaches from January to the next February, its two readings together. */
function seasonSpan(year: number, season: number): DaySpan {
  if (season === 24) return { from: `${pad(year)}-01-01`, to: `${pad(year + 1)}-02-${daysIn(year + 1, 2)}` };
  const first = (season - 21) * 3 + 3;
  return { from: `${pad(year)}-${two(first)}-01`, to: `${pad(year)}-${two(first + 2)}-${daysIn(year, first + 2)}` };
}
const pad = (year: number) => String(year).padStart(4, '0');

function spanOfDate({ year, month, day }: PartialDate): DaySpan {
  if (month === null || month === 'XX') return { from: `${year.replaceAll('X', '0')}-01-01`, to: `${year.replaceAll('X', '9')}-12-31` };
  if (Number(month) > 12) return seasonSpan(Number(year), Number(month));
  if (day === null || day === 'XX') return { from: `${year}-${month}-01`, to: `${year}-${month}-${daysIn(Number(year), Number(month))}` };
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

function readEnd(text: string): PartialDate | OpenEnd | null {
  return text === '..' || text === '' ? text : readDate(text);
}

/** Reads an EDTF string; null when it is none, when no calendar has that day, or when an interval runs backward. */
export function readEdtf(text: string): Edtf | null {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (second === undefined) {
    const date = readDate(first);
    return date === null ? null : { kind: 'date', date };
  }
  const from = readEnd(first);
  const to = readEnd(second);
  if (from === null || to === null || (typeof from === 'string' && typeof to === 'string')) return null;
  const start = typeof from === 'string' ? null : spanOfDate(from).from;
  const end = typeof to === 'string' ? null : spanOfDate(to).to;
  return start !== null && end !== null && start > end ? null : { kind: 'interval', from, to };
}

/** The days an EDTF string leaves possible, its qualifiers aside; null when it is none. Compares as text, day by day. */
export function daysOf(text: string): DaySpan | null {
  const edtf = readEdtf(text);
  if (edtf === null) return null;
  if (edtf.kind === 'date') return spanOfDate(edtf.date);
  return {
    from: typeof edtf.from === 'string' ? null : spanOfDate(edtf.from).from,
    to: typeof edtf.to === 'string' ? null : spanOfDate(edtf.to).to,
  };
}
