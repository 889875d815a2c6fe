import type { ReadMeasure } from '../reading';

/** What befalls people, and neither things nor places. */
export const OF_PEOPLE: ReadonlySet<ReadMeasure> = new Set(['killed', 'wounded', 'killed_or_wounded', 'missing', 'detained', 'displaced']);
