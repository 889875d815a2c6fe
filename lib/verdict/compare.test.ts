import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import { boundsOf, intersect } from '../figure/bounds';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import type { ClaimId } from '../id';
import { anyClaim, NOT_RECORDED, source, stated, unnamed } from './arbitrary';
import { compare } from './compare';
import type { VerdictKind } from './verdict';

const of = (a: ComparableClaim, b: ComparableClaim) => compare(a, b, DEFAULT_POLICY);
const exactly = (value: number): Figure => ({ operator: 'exactly', value });
const answered = (id: string, answer: Answer): ComparableClaim => ({
  id: id as ClaimId,
  answer,
  chain: [source(id)],
  asOf: null,
  scope: '',
});

test.each<[Figure, Figure, VerdictKind, object]>([
  [exactly(62), exactly(80), 'conflict', { code: 'no_overlap' }],
  [exactly(80), { operator: 'between', low: 90, high: 106 }, 'conflict', { code: 'no_overlap' }],
  [exactly(80), { operator: 'more_than', value: 60 }, 'compatible', { code: 'overlap', low: 80, high: 80 }],
  [exactly(60), { operator: 'more_than', value: 60 }, 'conflict', { code: 'no_overlap' }],
  [{ operator: 'at_least', value: 61 }, { operator: 'more_than', value: 60 }, 'same_value', { code: 'equal_bounds' }],
  [{ operator: 'more_than', value: 60 }, { operator: 'more_than', value: 70 }, 'compatible', { code: 'overlap', low: 71, high: null }],
  [{ operator: 'none' }, exactly(0), 'same_value', { code: 'equal_bounds' }],
  [{ operator: 'unknown' }, exactly(62), 'not_comparable', { code: 'unknown_figure' }],
  [exactly(100), { operator: 'about', value: 110 }, 'compatible', { code: 'overlap', low: 100, high: 100 }],
])('%j and %j: %s', (a, b, verdict, reason) => {
  expect(of(stated('a', a), stated('b', b))).toEqual({ verdict, reason });
});

test('what one origin says twice is relayed, what it says later is revised', () => {
  const outlet = stated('1', exactly(62), [source('outlet'), source('monitor')], '2016-09-17');
  expect(of(outlet, stated('2', exactly(62), [source('monitor')])).verdict).toBe('same_origin');
  const later = stated('3', exactly(80), [source('monitor')], '2016-09-18');
  expect(of(outlet, later)).toEqual({ verdict: 'revised', reason: { code: 'one_origin_later_word', later: '3' } });
  expect(of(later, outlet)).toEqual(of(outlet, later));
});

test('without two dates that follow each other, one origin contradicts itself', () => {
  const first = stated('1', exactly(62), [source('monitor')], '2016-09');
  expect(of(first, stated('2', exactly(80), [source('monitor')], '2016-09-18')).verdict).toBe('conflict');
  expect(of(first, stated('2', exactly(80), [source('monitor')])).verdict).toBe('conflict');
});

test('an origin that is not recorded is never the same origin', () => {
  const chain = [source('outlet'), NOT_RECORDED] as const;
  expect(of(stated('1', exactly(62), chain), stated('2', exactly(62), chain)).verdict).toBe('same_value');
});

test('an unnamed person is one when the same source heard them', () => {
  const heard = (id: string, by: string) => stated(id, exactly(80), [source('outlet'), source(by), unnamed('مصدر في المطار')]);
  expect(of(heard('1', 'monitor'), heard('2', 'monitor')).verdict).toBe('same_origin');
  expect(of(heard('1', 'monitor'), heard('2', 'agency')).verdict).toBe('same_value');
});

test.each<[Answer['kind'], string, string, VerdictKind, string]>([
  ['date', '2016-09-17', '2016-09-17', 'same_value', 'equal_date'],
  ['date', '2016-09-17', '2016-09-17~', 'same_value', 'equal_date'],
  ['date', '2016-09', '2016-09-17', 'compatible', 'dates_overlap'],
  ['date', '2016-09-17', '2016-09-18', 'conflict', 'dates_apart'],
  ['date', '2016-09-17/..', '2017', 'compatible', 'dates_overlap'],
  ['time', '17:00+03:00', '14:00Z', 'same_value', 'equal_time'],
  ['time', '17:00', '17:00', 'same_value', 'equal_time'],
  ['time', '17:00', '17:00+03:00', 'not_comparable', 'zone_not_stated'],
  ['time', '17:00', '18:00', 'conflict', 'times_apart'],
  ['text', 'خطأ في التعريف', 'خطا  في التعريف', 'same_value', 'equal_words'],
  ['text', 'خطأ في التعريف', 'عدوان متعمد', 'conflict', 'words_differ'],
])('%s %s and %s: %s', (kind, a, b, verdict, code) => {
  if (kind === 'figure') return;
  expect(of(answered('a', { kind, value: a, words: a }), answered('b', { kind, value: b, words: b }))).toEqual({
    verdict,
    reason: { code },
  });
});

test('is symmetric, reason and all', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      expect(of(a, b)).toEqual(of(b, a));
    }),
  );
});

test('conflict between figures holds exactly when no number satisfies both', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      if (a.answer.kind !== 'figure' || b.answer.kind !== 'figure' || a.scope !== b.scope) return;
      const [x, y] = [boundsOf(a.answer.figure, DEFAULT_POLICY), boundsOf(b.answer.figure, DEFAULT_POLICY)];
      const { verdict } = of(a, b);
      if (!x || !y) return verdict === 'not_comparable';
      if (verdict === 'conflict') return intersect(x, y) === null;
      return verdict === 'revised' || intersect(x, y) !== null;
    }),
  );
});

test('same origin and revised are said of one recorded origin only', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      const { verdict } = of(a, b);
      if (verdict === 'same_origin' || verdict === 'revised')
        return originKey(a.chain) !== null && originKey(a.chain) === originKey(b.chain);
      return true;
    }),
  );
});

test('a claim agrees with itself unless it says nothing', () => {
  fc.assert(fc.property(anyClaim, (claim) => ['same_value', 'same_origin', 'not_comparable'].includes(of(claim, claim).verdict)));
});

describe('a claim that speaks of a part', () => {
  const part = (value: Figure, scope = 'by the helicopters') => stated('part', value, [source('p')], null, scope);
  const whole = (value: Figure) => stated('whole', value, [source('w')]);

  test.each<[Figure, Figure, VerdictKind, object]>([
    [exactly(20), exactly(62), 'narrower_scope', { code: 'part_fits', part: 'part', low: 20, high: 62 }],
    [exactly(62), exactly(62), 'narrower_scope', { code: 'part_fits', part: 'part', low: 62, high: 62 }],
    [exactly(63), exactly(62), 'conflict', { code: 'part_exceeds_whole', part: 'part', low: 63, high: 62 }],
    [
      { operator: 'at_least', value: 80 },
      { operator: 'more_than', value: 60 },
      'narrower_scope',
      { code: 'part_fits', part: 'part', low: 80, high: null },
    ],
    [{ operator: 'unknown' }, exactly(62), 'not_comparable', { code: 'unknown_figure' }],
  ])('%j of a part, %j of the whole: %s', (a, b, verdict, reason) => {
    expect(of(part(a), whole(b))).toEqual({ verdict, reason });
    expect(of(whole(b), part(a))).toEqual({ verdict, reason });
  });

  test('is set against the same part as usual, and never against another', () => {
    expect(of(part(exactly(20)), { ...part(exactly(30), 'By the  helicopters'), id: 'other' as ClaimId }).verdict).toBe('conflict');
    expect(of(part(exactly(20)), part(exactly(30), 'in the first strike'))).toEqual({
      verdict: 'not_comparable',
      reason: { code: 'different_parts' },
    });
  });

  test('in words tells that it is one', () => {
    const said = (id: string, scope: string): ComparableClaim => ({
      ...answered(id, { kind: 'text', value: id, words: id }),
      scope,
    });
    expect(of(said('mistake', 'the first strike'), said('intent', ''))).toEqual({
      verdict: 'narrower_scope',
      reason: { code: 'speaks_of_part', part: 'mistake' },
    });
  });
});
