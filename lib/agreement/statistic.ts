/** An agreement statistic over so many units, or why it says nothing: a missing figure is never a 0 or a 1. */
export type Statistic =
  | { readonly kind: 'value'; readonly value: number; readonly units: number }
  | { readonly kind: 'undefined'; readonly why: Undefined; readonly units: number };

/** `too_few`: fewer than two units carry both readers' values. `no_variation`: only one value occurs, so chance explains everything. */
export type Undefined = 'too_few' | 'no_variation';

export const FEWEST = 2;

export const value = (number: number, units: number): Statistic => ({ kind: 'value', value: number, units });
export const undefinedFor = (why: Undefined, units: number): Statistic => ({ kind: 'undefined', why, units });
