import type { Result } from '../lib/result';

/** The value of a result that a measurement takes for granted. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems));
}
