import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../figure/policy';
import type { CaptureId } from '../id';
import { align } from './align';
import { CAPTURE, readingOf, readingsOfOne } from './arbitrary';
import type { Reading } from './reading';
import { agreementOf } from './report';
import { characterBlocks } from './span';

const TEXT = `${'مقتل 62 جندياً'.padEnd(14)}\n\n${'and 100 wounded by 🕊 raids'.padEnd(26)}`;
const texts = new Map<CaptureId, string>([[CAPTURE, TEXT]]);
const exactly = (value: number) => ({ operator: 'exactly', value }) as const;
const report = (first: readonly Reading[], second: readonly Reading[]) => agreementOf(align(first, second), texts, DEFAULT_POLICY);
const field = (of: ReturnType<typeof report>, name: string) => of.fields.find((one) => one.field === name);

describe('characterBlocks', () => {
  it('counts every character of every paragraph once, in code points', () => {
    const blocks = characterBlocks(texts, [readingOf('a', 5, 7, exactly(62))], [readingOf('b', 5, 14, exactly(62))]);
    expect(blocks).toHaveLength(2);
    expect(blocks.flat().reduce((sum, { count }) => sum + count, 0)).toBe(15 + [...'and 100 wounded by 🕊 raids'].length);
    expect(blocks[0]).toEqual([
      { a: 'unmarked', b: 'unmarked', count: 5 },
      { a: 'marked', b: 'marked', count: 2 },
      { a: 'unmarked', b: 'marked', count: 7 },
      { a: 'unmarked', b: 'unmarked', count: 1 },
    ]);
  });

  it('is what asking character by character gives', () => {
    const count = (blocks: ReturnType<typeof characterBlocks>, a: string, b: string) =>
      blocks.flat().reduce((sum, cell) => sum + (cell.a === a && cell.b === b ? cell.count : 0), 0);
    fc.assert(
      fc.property(readingsOfOne, readingsOfOne, (first, second) => {
        const plain = new Map<CaptureId, string>([[CAPTURE, 'x'.repeat(40)]]);
        const blocks = characterBlocks(plain, first, second);
        const marks = (all: readonly Reading[], at: number) => all.some(({ start, end }) => start <= at && at < end);
        const both = Array.from({ length: 40 }, (_, at) => marks(first, at) && marks(second, at)).filter(Boolean).length;
        expect(count(blocks, 'marked', 'marked')).toBe(both);
      }),
    );
  });
});

describe('agreementOf', () => {
  const first = [
    readingOf('a1', 0, 14, exactly(62)),
    readingOf('a2', 16, 31, exactly(100), { measure: 'wounded', chain: [{ kind: 'not_recorded' }] }),
    readingOf('a3', 35, 38, exactly(1), { measure: 'strikes' }),
  ];
  const second = [
    readingOf('b1', 0, 14, exactly(62)),
    readingOf('b2', 20, 31, { operator: 'more_than', value: 99 }, { measure: 'wounded', chain: [{ kind: 'not_recorded' }] }),
  ];

  it('counts what both found and what they agree on', () => {
    expect(report(first, second)).toMatchObject({ both: 2, onlyFirst: 1, onlySecond: 0, agreed: 1, found: 0.8, sameQuote: 1 });
    expect(report([], [])).toMatchObject({ both: 0, agreed: 0, found: null });
  });

  it('gives each field its own agreement, and says where there is none to give', () => {
    const found = report(first, second);
    expect(field(found, 'measure')).toMatchObject({
      agreed: 1,
      units: 2,
      kappa: { statistic: { value: 1 } },
      alpha: { statistic: { value: 1 } },
    });
    expect(field(found, 'operator')).toMatchObject({ agreed: 0.5, kappa: { statistic: { value: 0 } } });
    // One population throughout: nothing varies, so nothing can be said beyond chance.
    expect(field(found, 'population')).toMatchObject({ agreed: 1, kappa: { statistic: { kind: 'undefined', why: 'no_variation' } } });
    // 100 and "more than 99" have the same lower bound; only one of them has an upper.
    expect(field(found, 'low')).toMatchObject({ agreed: 1, units: 2, kappa: null });
    expect(field(found, 'high')).toMatchObject({ units: 1, alpha: { statistic: { kind: 'undefined', why: 'too_few' } } });
  });

  it('is 1 or undefined for a reading beside itself', () => {
    fc.assert(
      fc.property(readingsOfOne, (all) => {
        for (const { kappa, alpha, agreed } of report(all, all).fields) {
          for (const estimate of [kappa, alpha]) if (estimate?.statistic.kind === 'value') expect(estimate.statistic.value).toBe(1);
          expect(agreed === null || agreed === 1).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
