import type { Statistic } from './statistic';

/** The seed of every interval shown, so that anybody arrives at the same ones. */
export const SEED = 1960;
export const RESAMPLES = 1000;
/** Below so many units resampling has too little to draw from, and its intervals pretend. */
export const FEWEST_FOR_INTERVAL = 5;

/** What the middle 95 % of the resamples gave; `defined` of them gave anything at all. */
export type Interval =
  | { readonly kind: 'interval'; readonly low: number; readonly high: number; readonly defined: number }
  | { readonly kind: 'undefined' };

/** Numbers in [0, 1) from a 32-bit seed: mulberry32 (Ettinger, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The value below which a share of sorted values lies, between neighbours where it falls between. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** As many units as there are, each drawn from all of them. */
function drawn<T>(units: readonly T[], next: () => number): T[] {
  const sample: T[] = [];
  while (sample.length < units.length) {
    const at = Math.floor(next() * units.length);
    sample.push(...units.slice(at, at + 1));
  }
  return sample;
}

/**
 * 95 % percentile interval of a statistic: units drawn with replacement, as many as there are, again and again (Efron &
 * Tibshirani, An Introduction to the Bootstrap, 1993, §13.3). Undefined below five units and when most resamples give nothing.
 */
export function bootstrap<T>(units: readonly T[], statistic: (sample: readonly T[]) => Statistic, seed = SEED): Interval {
  if (units.length < FEWEST_FOR_INTERVAL) return { kind: 'undefined' };
  const next = mulberry32(seed);
  const values: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    const found = statistic(drawn(units, next));
    if (found.kind === 'value') values.push(found.value);
  }
  if (values.length < RESAMPLES / 2) return { kind: 'undefined' };
  values.sort((a, b) => a - b);
  return { kind: 'interval', low: quantile(values, 0.025), high: quantile(values, 0.975), defined: values.length };
}
