import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Weighted, weightedMedian } from './weightedMedian';

const items = fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }), weight: fc.integer({ min: 1, max: 5 }) }), {
  minLength: 1,
  maxLength: 9,
});
const weightOf = (of: readonly Weighted[]) => of.reduce((sum, { weight }) => sum + weight, 0);

describe('weightedMedian', () => {
  it('is the median when all weigh the same', () => {
    const [low, middle, high] = [62, 80, 98].map((value) => ({ value, weight: 1 }));
    if (!low || !middle || !high) throw new Error('three values');
    expect(weightedMedian([high, low, middle])).toEqual({ lower: 80, upper: 80 });
  });

  it('follows the weight, not the count', () => {
    const one = { value: 80, weight: 5 };
    expect(weightedMedian([{ value: 10, weight: 1 }, { value: 20, weight: 2 }, one])).toEqual({ lower: 80, upper: 80 });
  });

  it('parts where the weight is split evenly', () => {
    const even = [
      { value: 62, weight: 3 },
      { value: 80, weight: 2 },
      { value: 90, weight: 1 },
    ];
    expect(weightedMedian(even)).toEqual({ lower: 62, upper: 80 });
  });

  it('has none of nothing', () => expect(weightedMedian([])).toBeNull());

  it('has at most half of the weight on either side of it', () => {
    fc.assert(
      fc.property(items, (all) => {
        const median = weightedMedian(all);
        for (const middle of [median?.lower ?? Number.NaN, median?.upper ?? Number.NaN]) {
          expect(2 * weightOf(all.filter(({ value }) => value < middle))).toBeLessThanOrEqual(weightOf(all));
          expect(2 * weightOf(all.filter(({ value }) => value > middle))).toBeLessThanOrEqual(weightOf(all));
        }
      }),
    );
  });

  it('is the same in any order, and for any scale of weights', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 2, max: 7 }), (all, scale) => {
        expect(weightedMedian([...all].reverse())).toEqual(weightedMedian(all));
        expect(weightedMedian(all.map(({ value, weight }) => ({ value, weight: weight * scale })))).toEqual(weightedMedian(all));
      }),
    );
  });
});
