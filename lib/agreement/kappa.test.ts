import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, kappa, observed } from './kappa';

const LETTERS = ['x', 'y', 'z'];
const matrix = (rows: readonly (readonly number[])[]): Cell[] =>
  rows.flatMap((row, i) => row.map((count, j) => ({ a: LETTERS[i] ?? '', b: LETTERS[j] ?? '', count })));
const cells = fc.array(fc.record({ a: fc.constantFrom(...LETTERS), b: fc.constantFrom(...LETTERS), count: fc.nat(9) }));
const renamed: Readonly<Record<string, string>> = { x: 'z', y: 'x', z: 'y' };

describe('kappa', () => {
  it('is .492 for the 200 cases of Cohen (1960)', () => {
    const cohen = matrix([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(kappa(cohen)).toMatchObject({ kind: 'value', units: 200 });
    expect(kappa(cohen)).toHaveProperty('value', expect.closeTo(0.492, 3));
    expect(observed(cohen)).toBeCloseTo(0.7, 10);
  });

  it('is .4 for 20, 5, 10, 15: 35 of 50 agreed, 25 expected', () => {
    expect(
      kappa(
        matrix([
          [20, 5],
          [10, 15],
        ]),
      ),
    ).toHaveProperty('value', expect.closeTo(0.4, 10));
  });

  it('is neither 0 nor 1 when it is undefined', () => {
    expect(kappa([])).toEqual({ kind: 'undefined', why: 'too_few', units: 0 });
    expect(kappa([{ a: 'x', b: 'x', count: 1 }])).toEqual({ kind: 'undefined', why: 'too_few', units: 1 });
    expect(kappa([{ a: 'x', b: 'x', count: 9 }])).toEqual({ kind: 'undefined', why: 'no_variation', units: 9 });
  });

  it('is at most 1, 1 when and only when all is equal, and the same under other names, orders and sides', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const found = kappa(all);
        const swapped = kappa(all.map(({ a, b, count }) => ({ a: b, b: a, count })));
        const relabelled = kappa(all.map(({ a, b, count }) => ({ a: renamed[a] ?? a, b: renamed[b] ?? b, count })));
        expect(swapped).toEqual(found);
        expect(relabelled).toEqual(found);
        expect(kappa([...all].reverse())).toEqual(found);
        if (found.kind === 'value') expect(found.value === 1).toBe(all.every(({ a, b, count }) => a === b || count === 0));
        if (found.kind === 'value') expect(found.value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
