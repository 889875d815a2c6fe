import type { Precision } from '../../claim/incident';
import { daysOf, readEdtf } from '../../figure/partialDate';

/**
 * Codes of UCDP's Georeferenced Event Dataset (UCDP GED Codebook, `where_prec` and `date_prec`, the same in versions 19.1 to 26.1), as far as an
 * incident can be told in them.
 */

const DAY = 86_400_000;

/** How many days an EDTF string leaves possible, both ends counted; null when it is open, not known or none. */
function daysIn(edtf: string): number | null {
  const span = daysOf(edtf);
  if (!span?.from || !span.to) return null;
  return (Date.parse(span.to) - Date.parse(span.from)) / DAY + 1;
}

const isApproximate = (edtf: string): boolean => {
  const read = readEdtf(edtf);
  if (read === null) return false;
  const dates = read.kind === 'date' ? [read.date] : [read.from, read.to].filter((end) => typeof end !== 'string');
  return dates.some(({ qualifier }) => qualifier !== '');
};

/** `date_prec`: 1 the day, 2 within two to six days, 3 the week, 4 up to a month, 5 up to a year. A day that is doubted is no 1. */
export function datePrecision(edtf: string | null): 1 | 2 | 3 | 4 | 5 | null {
  const days = edtf === null ? null : daysIn(edtf);
  if (edtf === null || days === null || days > 366) return null;
  if (days === 1) return isApproximate(edtf) ? 2 : 1;
  if (days <= 6) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}

const WHERE: Readonly<Record<Precision, 1 | 3 | 4 | null>> = { exact: 1, settlement: 1, district: 3, region: 4, unknown: null };

/** `where_prec`: 1 a known place, 3 the second, 4 the first administrative order; null when not known, for which UCDP has no code. */
export function wherePrecision(precision: Precision): 1 | 3 | 4 | null {
  return WHERE[precision];
}
