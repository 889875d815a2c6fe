import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaNominal } from './alpha';
import { bootstrap, FEWEST_FOR_INTERVAL, mulberry32, RESAMPLES } from './bootstrap';
import { value } from './statistic';

describe('mulberry32', () => {
  it('gives the same numbers in [0, 1) from the same seed, and others from another', () => {
    const draw = (seed: number) => {
      const next = mulberry32(seed);
      return Array.from({ length: 1000 }, next);
    };
    expect(draw(1960)).toEqual(draw(1960));
    expect(draw(1960)).not.toEqual(draw(1961));
    expect(draw(7).every((one) => one >= 0 && one < 1)).toBe(true);
    const mean = draw(3).reduce((sum, one) => sum + one, 0) / 1000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
  });
});

describe('bootstrap', () => {
  const mean = (sample: readonly number[]) => value(sample.reduce((sum, one) => sum + one, 0) / sample.length, sample.length);

  it('is the normal interval of a mean, nearly: 95 % of 0…99 lie within 1.96 standard errors', () => {
    const units = Array.from({ length: 100 }, (_, index) => index);
    const found = bootstrap(units, mean);
    const error = (1.96 * Math.sqrt((100 ** 2 - 1) / 12)) / 10;
    expect(found).toMatchObject({ kind: 'interval', defined: RESAMPLES });
    expect(found).toHaveProperty('low', expect.closeTo(49.5 - error, -0.5));
    expect(found).toHaveProperty('high', expect.closeTo(49.5 + error, -0.5));
  });

  it('holds the statistic’s own range and comes out the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: FEWEST_FOR_INTERVAL, maxLength: 12 }), fc.nat(), (units, seed) => {
        const found = bootstrap(units, mean, seed);
        expect(bootstrap(units, mean, seed)).toEqual(found);
        if (found.kind !== 'interval') throw new Error('a mean is always defined');
        expect(found.low).toBeGreaterThanOrEqual(Math.min(...units));
        expect(found.high).toBeLessThanOrEqual(Math.max(...units));
        expect(found.low).toBeLessThanOrEqual(found.high);
      }),
      { numRuns: 20 },
    );
  });

  it('says nothing of four units, nor of a statistic most resamples leave undefined', () => {
    expect(bootstrap([1, 2, 3, 4], mean)).toEqual({ kind: 'undefined' });
    const equal = Array.from({ length: 5 }, () => ({ values: ['a', 'a'] }));
    expect(bootstrap(equal, alphaNominal)).toEqual({ kind: 'undefined' });
  });
});
