import type { ReadMeasure } from '../reading';

/** What a noun says people already were: «وفاة 3 معتقلين», «300 نازح قتلوا» say what happened to them. */
export const STATUS: ReadonlySet<ReadMeasure> = new Set(['wounded', 'detained', 'displaced', 'missing']);
