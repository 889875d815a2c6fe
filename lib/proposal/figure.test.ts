import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../figure/bounds';
import { DEFAULT_POLICY } from '../figure/policy';
import { figureOf } from './figure';

test.each([
  [
    { operator: 'exactly', min: 62, max: 62 },
    { operator: 'exactly', value: 62 },
  ],
  [
    { operator: 'more_than', min: 61, max: null },
    { operator: 'more_than', value: 60 },
  ],
  [
    { operator: 'less_than', min: 0, max: 19 },
    { operator: 'less_than', value: 20 },
  ],
  [
    { operator: 'between', min: 90, max: 106 },
    { operator: 'between', low: 90, high: 106 },
  ],
  [
    { operator: 'about', min: 500, max: 500 },
    { operator: 'about', value: 500 },
  ],
  [
    { operator: 'vague', min: 20, max: 99 },
    { operator: 'vague', word: 'dozens' },
  ],
  [
    { operator: 'vague', min: 10_000, max: 99_999 },
    { operator: 'at_least', value: 10_000 },
  ],
  [{ operator: 'none', min: 0, max: 0 }, { operator: 'none' }],
  [{ operator: 'exactly', min: 1.5, max: 1.5 }, null],
  [{ operator: 'exactly', min: 1e13, max: 1e13 }, null],
] as const)('%o', (read, figure) => {
  expect(figureOf(read)).toEqual(figure);
});

test('a figure leaves possible exactly what was read', () => {
  const operator = fc.constantFrom('exactly', 'more_than', 'at_least', 'at_most', 'less_than', 'between', 'none');
  fc.assert(
    fc.property(operator, fc.nat(1e6), fc.nat(1e6), (op, a, b) => {
      const [low, high] = [Math.min(a, b) + 1, Math.max(a, b) + 1];
      const min = op === 'at_most' || op === 'less_than' || op === 'none' ? 0 : low;
      const max = op === 'none' ? 0 : op === 'exactly' ? low : op === 'more_than' || op === 'at_least' ? null : high;
      const figure = figureOf({ operator: op, min, max });
      expect(figure && boundsOf(figure, DEFAULT_POLICY)).toEqual({ low: min, high: max });
    }),
  );
});
