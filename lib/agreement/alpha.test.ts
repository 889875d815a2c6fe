import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaInterval, alphaNominal, type Unit } from './alpha';

/** Rows of values per reader, as the literature prints them, turned into units; a dot is missing. */
function unitsOf(...rows: readonly string[]): Unit<string>[] {
  const readers = rows.map((row) => row.split(' '));
  return (readers[0] ?? []).map((_, unit) => ({ values: readers.map((row) => (row[unit] === '.' ? null : (row[unit] ?? null))) }));
}
const numbers = (units: readonly Unit<string>[]): Unit<number>[] =>
  units.map(({ values }) => ({ values: values.map((one) => (one === null ? null : Number(one))) }));

/** Four observers, twelve units, missing values (Krippendorff 2011, section C). */
const FOUR = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .', //
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('alpha', () => {
  it('is .095 for two observers and binary data (Krippendorff 2011, section A)', () => {
    expect(alphaNominal(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toHaveProperty('value', expect.closeTo(0.095, 3));
  });

  it('is .692 for two observers and five categories (section B)', () => {
    expect(alphaNominal(unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toHaveProperty('value', expect.closeTo(0.692, 3));
  });

  it('is .743 nominal and .849 interval for four observers, twelve units and missing values', () => {
    expect(alphaNominal(FOUR)).toHaveProperty('value', expect.closeTo(0.743, 3));
    expect(alphaInterval(numbers(FOUR))).toHaveProperty('value', expect.closeTo(0.849, 3));
    // Eleven: the last unit has one value and pairs nothing.
    expect(alphaNominal(FOUR).units).toBe(11);
  });

  it('is neither 0 nor 1 when it is undefined', () => {
    expect(alphaNominal([])).toEqual({ kind: 'undefined', why: 'too_few', units: 0 });
    expect(alphaNominal([{ values: ['a', null] }, { values: ['a', 'b'] }])).toEqual({ kind: 'undefined', why: 'too_few', units: 1 });
    expect(alphaNominal([{ values: ['a', 'a'], times: 7 }])).toEqual({ kind: 'undefined', why: 'no_variation', units: 7 });
  });

  it('is at most 1, 1 when and only when all is equal, and the same under other orders and names', () => {
    const value = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    const units = fc.array(fc.tuple(value, value, value).map((values) => ({ values })));
    const same = (units: readonly Unit<number>[]) => units.every(({ values }) => new Set(values.filter((one) => one !== null)).size <= 1);
    fc.assert(
      fc.property(units, (all) => {
        for (const alpha of [alphaNominal, alphaInterval]) {
          const found = alpha(all);
          const other = alpha(all.map(({ values }) => ({ values: [...values].reverse() })).reverse());
          expect(other.kind).toBe(found.kind);
          if (found.kind !== 'value' || other.kind !== 'value') continue;
          expect(other.value).toBeCloseTo(found.value, 10);
          expect(found.value === 1).toBe(same(all));
          expect(found.value).toBeLessThanOrEqual(1);
        }
        const [plain, renamed] = [
          all,
          all.map(({ values }) => ({ values: values.map((one) => (one === null ? null : `n${3 - one}`)) })),
        ].map((units) => alphaNominal(units));
        expect(renamed?.kind).toBe(plain?.kind);
        if (plain?.kind === 'value') expect(renamed).toHaveProperty('value', expect.closeTo(plain.value, 10));
      }),
    );
  });

  it('counts units alike as many', () => {
    const many = [...Array<Unit<string>>(5).fill({ values: ['a', 'a'] }), ...Array<Unit<string>>(3).fill({ values: ['a', 'b'] })];
    expect(
      alphaNominal([
        { values: ['a', 'a'], times: 5 },
        { values: ['a', 'b'], times: 3 },
      ]),
    ).toEqual(alphaNominal(many));
  });
});
