import type { Result } from '../../lib/result';

/** The value of a write the sample depends on; a refusal is a fault in the sample's own data. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the sample was refused: ${JSON.stringify(result.problems)}`);
}

/** What a key of the sample names. */
export function named<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`the sample names nothing as ${key}`);
  return found;
}
