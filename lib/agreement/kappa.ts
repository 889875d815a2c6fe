import { FEWEST, type Statistic, undefinedFor, value } from './statistic';

/** How often the first reader said `a` where the second said `b`. */
export interface Cell {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

const add = (sums: Map<string, number>, key: string, count: number) => sums.set(key, (sums.get(key) ?? 0) + count);

/** The share of units on which both said the same, 0–1; null without units. */
export function observed(cells: readonly Cell[]): number | null {
  const units = cells.reduce((sum, { count }) => sum + count, 0);
  return units === 0 ? null : cells.reduce((sum, { a, b, count }) => sum + (a === b ? count : 0), 0) / units;
}

/**
 * Cohen's κ = (po − pe) / (1 − pe), for two readers and nominal categories: the share of agreement beyond what their own
 * habits would give by chance (Cohen, Educational and Psychological Measurement 20(1), 1960). Undefined below two units and
 * when both used one and the same category throughout (pe = 1).
 */
export function kappa(cells: readonly Cell[]): Statistic {
  const units = cells.reduce((sum, { count }) => sum + count, 0);
  if (units < FEWEST) return undefinedFor('too_few', units);
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  for (const { a, b, count } of cells) {
    add(first, a, count);
    add(second, b, count);
  }
  // Whole numbers until the last division, so that "equal" is exactly 1.
  const agreed = cells.reduce((sum, { a, b, count }) => sum + (a === b ? count : 0), 0) * units;
  const chance = [...first].reduce((sum, [category, count]) => sum + count * (second.get(category) ?? 0), 0);
  const most = units * units;
  return chance === most ? undefinedFor('no_variation', units) : value((agreed - chance) / (most - chance), units);
}
