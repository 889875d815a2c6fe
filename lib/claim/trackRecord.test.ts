import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import { anyClaim, figureClaims, NOT_RECORDED, source, stated } from '../verdict/arbitrary';
import type { Answer, ComparableClaim } from './claim';
import { type ApprovedValue, OUTCOMES, outcomeOf } from './trackRecord';

const range = (low: number, high: number | null, best: number | null = null): ApprovedValue => ({ low, best, high, value: null });
const words = (value: string): ApprovedValue => ({ low: null, best: null, high: null, value });
const of = (figure: Figure, approved: ApprovedValue | null, others: readonly ComparableClaim[] = []) =>
  outcomeOf(stated('a', figure), others, approved, DEFAULT_POLICY);

describe('outcomeOf', () => {
  it.each<[string, Figure, ApprovedValue | null, string]>([
    ['62, approved 62', { operator: 'exactly', value: 62 }, range(62, 62), 'confirmed'],
    ['more than 60, approved 61–106', { operator: 'more_than', value: 60 }, range(61, 106), 'confirmed'],
    ['more than 60, approved ≥ 61', { operator: 'more_than', value: 60 }, range(61, null), 'confirmed'],
    ['62, approved 61–106 with best 62', { operator: 'exactly', value: 62 }, range(61, 106, 62), 'confirmed'],
    ['62, approved 80', { operator: 'exactly', value: 62 }, range(80, 80), 'contradicted'],
    ['more than 60, approved 37', { operator: 'more_than', value: 60 }, range(37, 37), 'contradicted'],
    ['62, approved 61–106: neither said nor excluded', { operator: 'exactly', value: 62 }, range(61, 106), 'open'],
    ['up to 80, approved ≥ 61', { operator: 'at_most', value: 80 }, range(61, null), 'open'],
    ['unknown', { operator: 'unknown' }, range(62, 62), 'open'],
    ['62, nothing approved', { operator: 'exactly', value: 62 }, null, 'open'],
    [
      '62, approved that it cannot be settled',
      { operator: 'exactly', value: 62 },
      { low: null, best: null, high: null, value: null },
      'open',
    ],
  ])('%s', (_case, figure, approved, outcome) => expect(of(figure, approved)).toBe(outcome));

  it('is a revision when the same origin said otherwise later, whatever was approved', () => {
    const [first, last] = [62, 80].map((value, day) =>
      stated(`a${day}`, { operator: 'exactly', value }, [source('outlet'), source('monitor')], `2016-09-1${7 + day}`),
    );
    if (!first || !last) throw new Error('two claims');
    expect(outcomeOf(first, [first, last], range(62, 62), DEFAULT_POLICY)).toBe('revised');
    expect(outcomeOf(last, [first, last], range(62, 62), DEFAULT_POLICY)).toBe('contradicted');
    const elsewhere = { ...last, chain: [source('outlet'), NOT_RECORDED] as const };
    expect(outcomeOf(first, [first, elsewhere], range(62, 62), DEFAULT_POLICY)).toBe('confirmed');
    expect(outcomeOf(first, [first, { ...last, scope: 'by the helicopters' }], range(62, 62), DEFAULT_POLICY)).toBe('confirmed');
  });

  it('leaves a claim about a part open', () => {
    const part = stated('a', { operator: 'exactly', value: 12 }, [source('a')], null, 'by the helicopters');
    expect(outcomeOf(part, [], range(62, 62), DEFAULT_POLICY)).toBe('open');
  });

  it('judges dates and times, but no two texts that differ', () => {
    const said = (answer: Answer, approved: string) =>
      outcomeOf({ ...stated('a', { operator: 'none' }), answer }, [], words(approved), DEFAULT_POLICY);
    expect(said({ kind: 'date', value: '2016-09-17', words: '' }, '2016-09-17')).toBe('confirmed');
    expect(said({ kind: 'date', value: '2016-09-18', words: '' }, '2016-09-17')).toBe('contradicted');
    expect(said({ kind: 'time', value: '17:00+03:00', words: '' }, '14:00Z')).toBe('confirmed');
    expect(said({ kind: 'text', value: 'خطأ', words: '' }, 'خطأً')).toBe('confirmed');
    expect(said({ kind: 'text', value: 'خطأ', words: '' }, 'متعمد')).toBe('open');
  });

  it('gives every claim exactly one outcome, whatever the order of the others', () => {
    fc.assert(
      fc.property(anyClaim, figureClaims, fc.nat(6), fc.nat(6), (claim, others, low, more) => {
        const approved = range(low, low + more);
        const outcome = outcomeOf(claim, others, approved, DEFAULT_POLICY);
        expect(OUTCOMES).toContain(outcome);
        expect(outcomeOf(claim, [...others].reverse(), approved, DEFAULT_POLICY)).toBe(outcome);
      }),
    );
  });

  it('of a settled number leaves nothing open that has bounds', () => {
    fc.assert(
      fc.property(figureClaims, fc.nat(6), ([claim], value) => {
        if (!claim || (claim.answer.kind === 'figure' && claim.answer.figure.operator === 'unknown')) return;
        expect(outcomeOf({ ...claim, scope: '' }, [], range(value, value), DEFAULT_POLICY)).not.toBe('open');
      }),
    );
  });
});
