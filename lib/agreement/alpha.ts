import { FEWEST, type Statistic, undefinedFor, value } from './statistic';

type Value = string | number;

/** What each reader said of one unit; null where a reader said nothing. `times` units alike may stand as one. */
export interface Unit<V extends Value> {
  readonly values: readonly (V | null)[];
  readonly times?: number;
}

/** Squared difference of two values. */
type Metric<V> = (a: V, b: V) => number;
const nominal: Metric<Value> = (a, b) => (a === b ? 0 : 1);
const interval: Metric<number> = (a, b) => (a - b) ** 2;

/**
 * Krippendorff's α = 1 − Do / De over values paired within units, for any number of readers and missing values
 * (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Units with fewer than two values pair nothing and are left out.
 */
function alpha<V extends Value>(units: readonly Unit<V>[], difference: Metric<V>): Statistic {
  const paired = units
    .map(({ values, times = 1 }) => ({ values: values.filter((one) => one !== null), times }))
    .filter(({ values }) => values.length > 1);
  const count = paired.reduce((sum, { times }) => sum + times, 0);
  if (count < FEWEST) return undefinedFor('too_few', count);
  const totals = new Map<V, number>();
  let n = 0;
  let within = 0;
  for (const { values, times } of paired) {
    n += values.length * times;
    for (const one of values) totals.set(one, (totals.get(one) ?? 0) + times);
    for (const [i, a] of values.entries())
      for (const b of values.slice(i + 1)) within += (2 * times * difference(a, b)) / (values.length - 1);
  }
  const all = [...totals];
  let expected = 0;
  for (const [i, [a, ofA]] of all.entries()) for (const [b, ofB] of all.slice(i + 1)) expected += 2 * ofA * ofB * difference(a, b);
  return expected === 0 ? undefinedFor('no_variation', count) : value(1 - ((n - 1) * within) / expected, count);
}

/** α for categories that are the same or not (2011, sections A–C). */
export const alphaNominal = (units: readonly Unit<Value>[]): Statistic => alpha(units, nominal);

/** α for numbers whose distance counts, squared (2011, section D). */
export const alphaInterval = (units: readonly Unit<number>[]): Statistic => alpha(units, interval);
