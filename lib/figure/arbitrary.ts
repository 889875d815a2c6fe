/** Random figures and readings for property tests. */
import fc from 'fast-check';
import { DIGITS, LANGUAGES } from '../message/define';
import { FIGURE_LIMIT, type Figure, VAGUE_WORDS } from './figure';
import type { Reading } from './format';

const number = fc.oneof(fc.nat(120), fc.integer({ min: 0, max: FIGURE_LIMIT }));

export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ operator: fc.constantFrom('exactly', 'more_than', 'at_least', 'at_most', 'about'), value: number }),
  fc.record({ operator: fc.constant('less_than'), value: number.map((n) => Math.max(1, n)) }),
  fc.tuple(number, number).map(([a, b]): Figure => ({ operator: 'between', low: Math.min(a, b), high: Math.max(a, b) })),
  fc.record({ operator: fc.constant('vague'), word: fc.constantFrom(...VAGUE_WORDS) }),
  fc.constant<Figure>({ operator: 'none' }),
  fc.constant<Figure>({ operator: 'unknown' }),
);

export const anyReading: fc.Arbitrary<Reading> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  digits: fc.constantFrom(...DIGITS),
});
