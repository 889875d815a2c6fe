import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparableClaim } from '../claim/claim';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import { claimsOfOneQuestion, NOT_RECORDED, source, stated } from './arbitrary';
import { judgePairs } from './pairs';
import { saidStanding, standing } from './standing';

const exactly = (value: number): Figure => ({ operator: 'exactly', value });
const of = (claims: readonly ComparableClaim[]) => {
  const pairs = judgePairs(
    claims.map((claim) => ({ ...claim, version: 1 })),
    DEFAULT_POLICY,
    [],
  );
  return standing(claims, pairs);
};

test('nothing, one origin, two that agree, two that do not', () => {
  expect(of([]).standing).toBe('empty');
  expect(of([stated('a', exactly(62))]).standing).toBe('single_origin');
  expect(of([stated('a', exactly(62)), stated('b', exactly(62))]).standing).toBe('corroborated');
  expect(of([stated('a', exactly(62)), stated('b', { operator: 'more_than', value: 60 })]).standing).toBe('corroborated');
  expect(of([stated('a', exactly(62)), stated('b', exactly(80))]).standing).toBe('contested');
});

test('many reports of one origin do not corroborate', () => {
  const relayed = ['outlet', 'paper', 'page'].map((name) => stated(name, exactly(62), [source(name), source('monitor')]));
  expect(of(relayed).standing).toBe('single_origin');
});

test('an origin not recorded corroborates nobody, but can contradict', () => {
  const unrecorded = (id: string, value: number) => stated(id, exactly(value), [source(id), NOT_RECORDED]);
  expect(of([stated('a', exactly(62)), unrecorded('b', 62)]).standing).toBe('single_origin');
  expect(of([unrecorded('a', 62), unrecorded('b', 62)]).standing).toBe('single_origin');
  expect(of([stated('a', exactly(62)), unrecorded('b', 80)]).standing).toBe('contested');
});

test('where no origin is recorded, none is said', () => {
  expect(saidStanding('single_origin', 0)).toBe('no_origin');
  expect(saidStanding('single_origin', 1)).toBe('single_origin');
  expect(saidStanding('contested', 0)).toBe('contested');
  expect(saidStanding('empty', 0)).toBe('empty');
});

test('a ruling decides in place of the comparison', () => {
  const claims = [stated('a', exactly(62)), stated('b', exactly(80))];
  const [pair] = judgePairs(
    claims.map((claim) => ({ ...claim, version: 1 })),
    DEFAULT_POLICY,
    [],
  );
  expect(pair && standing(claims, [{ ...pair, verdict: 'narrower_scope' }]).standing).toBe('single_origin');
});

test('does not depend on the order of claims', () => {
  fc.assert(
    fc.property(claimsOfOneQuestion, fc.func(fc.nat()), (claims, weight) => {
      const shuffled = [...claims].sort((a, b) => weight(a.id) - weight(b.id));
      const [before, after] = [of(claims), of(shuffled)];
      expect(after.standing).toBe(before.standing);
      expect(after.pairs).toHaveLength(before.pairs.length);
    }),
  );
});
