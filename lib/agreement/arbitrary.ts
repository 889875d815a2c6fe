/** Readings for tests: few places, measures and numbers, so that overlaps and agreement are common. */
import fc from 'fast-check';
import type { Chain, Measure } from '../claim/claim';
import type { Figure } from '../figure/figure';
import type { CaptureId, ReadingId, SourceId } from '../id';
import type { Reading } from './reading';

export const CAPTURE = 'c' as CaptureId;
const source = (name: string) => ({ kind: 'source', sourceId: name as SourceId }) as const;

/** A reading of so many killed, with what a test names otherwise. */
export function readingOf(id: string, start: number, end: number, figure: Figure, other: Partial<Reading> = {}): Reading {
  return {
    ...{ id: id as ReadingId, captureId: CAPTURE, start, end, measure: 'killed', populationEn: 'soldiers', populationAr: '' },
    ...{ answer: { kind: 'figure', figure, words: id }, chain: [source('outlet')], asOf: '', note: '' },
    ...other,
  };
}

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ operator: fc.constantFrom('exactly', 'more_than'), value: fc.integer({ min: 0, max: 3 }) }),
  fc.constant<Figure>({ operator: 'unknown' }),
);
const reading = fc
  .record({
    id: fc.uuid(),
    start: fc.nat(20),
    length: fc.integer({ min: 1, max: 9 }),
    figure,
    measure: fc.constantFrom<Measure>('killed', 'wounded'),
    chain: fc.constantFrom<Chain>([source('outlet')], [source('outlet'), source('monitor')], [source('outlet'), { kind: 'not_recorded' }]),
    populationEn: fc.constantFrom('', 'civilians', 'soldiers'),
  })
  .map(({ id, start, length, figure, ...other }) => readingOf(id, start, start + length, figure, other));

export const readingsOfOne = fc.uniqueArray(reading, { selector: ({ id }) => id, maxLength: 6 });
