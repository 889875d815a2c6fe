import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFigure } from './arbitrary';
import { boundsOf, intersect, sameBounds } from './bounds';
import type { Bounds, Figure } from './figure';
import { DEFAULT_POLICY, type FigurePolicy } from './policy';

const of = (figure: Figure) => boundsOf(figure, DEFAULT_POLICY);
const within = (inner: Bounds, outer: Bounds) =>
  inner.low >= outer.low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));
const tolerance = (aboutTolerance: number): FigurePolicy => ({ ...DEFAULT_POLICY, aboutTolerance });

test.each<[Figure, Bounds | null]>([
  [
    { operator: 'exactly', value: 62 },
    { low: 62, high: 62 },
  ],
  [
    { operator: 'more_than', value: 60 },
    { low: 61, high: null },
  ],
  [
    { operator: 'at_least', value: 60 },
    { low: 60, high: null },
  ],
  [
    { operator: 'less_than', value: 20 },
    { low: 0, high: 19 },
  ],
  [
    { operator: 'at_most', value: 12 },
    { low: 0, high: 12 },
  ],
  [
    { operator: 'between', low: 90, high: 106 },
    { low: 90, high: 106 },
  ],
  [
    { operator: 'about', value: 500 },
    { low: 450, high: 550 },
  ],
  [
    { operator: 'about', value: 100 },
    { low: 90, high: 110 },
  ],
  [
    { operator: 'about', value: 62 },
    { low: 55, high: 69 },
  ],
  [
    { operator: 'vague', word: 'dozens' },
    { low: 20, high: 99 },
  ],
  [{ operator: 'none' }, { low: 0, high: 0 }],
  [{ operator: 'unknown' }, null],
])('%j', (figure, bounds) => {
  expect(of(figure)).toEqual(bounds);
});

test('bounds are whole numbers from 0, low never above high', () => {
  fc.assert(
    fc.property(anyFigure, fc.double({ min: 0, max: 2, noNaN: true }), (figure, share) => {
      const bounds = boundsOf(figure, tolerance(share));
      if (bounds === null) return figure.operator === 'unknown';
      expect(Number.isSafeInteger(bounds.low) && bounds.low >= 0).toBe(true);
      return bounds.high === null || (Number.isSafeInteger(bounds.high) && bounds.low <= bounds.high);
    }),
  );
});

test('a weaker operator never leaves less possible than a stronger one', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      const [exactly, atLeast, moreThan, atMost, about] = (['exactly', 'at_least', 'more_than', 'at_most', 'about'] as const).map(
        (operator) => of({ operator, value }),
      );
      if (!exactly || !atLeast || !moreThan || !atMost || !about) return false;
      return (
        within(exactly, atLeast) &&
        within(moreThan, atLeast) &&
        within(exactly, atMost) &&
        within(exactly, about) &&
        !within(exactly, moreThan)
      );
    }),
  );
});

test('a wider tolerance never narrows, and moves nothing but "about"', () => {
  const share = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(anyFigure, share, share, (figure, a, b) => {
      const narrow = boundsOf(figure, tolerance(Math.min(a, b)));
      const wide = boundsOf(figure, tolerance(Math.max(a, b)));
      if (narrow === null || wide === null) return narrow === wide;
      return within(narrow, wide) && (figure.operator === 'about' || sameBounds(narrow, wide));
    }),
  );
});

test('an intersection lies within both, whichever comes first', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (one, other) => {
      const [a, b] = [of(one), of(other)];
      if (a === null || b === null) return;
      const common = intersect(a, b);
      expect(common).toEqual(intersect(b, a));
      if (common !== null) expect(within(common, a) && within(common, b)).toBe(true);
    }),
  );
});
