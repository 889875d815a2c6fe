import { fail, ok, type Result } from '../result';

/** A reconciled number: low ≤ best ≤ high, inclusive; `high` null is open above, `best` null is no best value. */
export interface ReconciledRange {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

/** Whether the three stand in order. Problems: figure_order at the field that is out of place. */
export function checkValue({ low, best, high }: ReconciledRange): Result<null> {
  if (high !== null && low > high) return fail('figure_order', 'high');
  if (best !== null && (best < low || (high !== null && best > high))) return fail('figure_order', 'best');
  return ok(null);
}
