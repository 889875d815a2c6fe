import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../figure/bounds';
import { DEFAULT_POLICY } from '../figure/policy';
import { figureClaims, stated } from '../verdict/arbitrary';
import { AIRPORT, exactly, graded, moreThan, say } from './founding.testing';
import type { RulePreview } from './rule';

const THREE = [stated('a', exactly(62)), stated('b', exactly(80)), stated('c', exactly(106))];

test('a weighted median follows the weight of the grades', () => {
  expect(say('weighted_median', THREE)).toMatchObject({ value: { low: 62, best: 62, high: 62 }, claims: ['a', 'b', 'c'], origins: 3 });
  const even = say('weighted_median', THREE, null, graded({ a: 'B', b: 'B', c: 'B' }));
  expect(even.value).toEqual({ low: 80, best: 80, high: 80 });
  expect(even.weights[0]).toEqual({
    ...{ origin: 'source:a', claims: ['a'], weight: 4, grade: 'B', topic: 'toll', gradedOn: '2026-02-10' },
  });
});

test('weight split evenly leaves the range between, and no best value', () => {
  expect(say('weighted_median', THREE, null, graded({ a: 'C', b: 'D', c: 'E' })).value).toEqual({ low: 62, best: null, high: 80 });
});

test('a median says why it cannot speak: too few origins, or too few that can be judged', () => {
  expect(say('weighted_median', THREE.slice(0, 2)).silence).toEqual({ code: 'too_few_for_median', origins: 2 });
  const judged = say('weighted_median', THREE, null, graded({ a: 'A', b: 'F' }));
  expect(judged.silence).toEqual({ code: 'too_few_weighed', origins: 3, weighed: 1 });
  expect(judged.setAside).toEqual([
    { origin: 'source:b', claims: ['b'], reason: 'cannot_be_judged' },
    { origin: 'source:c', claims: ['c'], reason: 'not_graded' },
  ]);
  expect(say('weighted_median', AIRPORT).setAside.map(({ reason }) => reason)).toEqual([
    'not_recorded',
    'not_graded',
    'unnamed',
    'not_graded',
  ]);
});

test('an unjudged origin moves the median of the others by nothing', () => {
  const beside = say('weighted_median', [...THREE, stated('d', exactly(900))], null, graded({ a: 'B', b: 'B', c: 'B', d: 'F' }));
  expect(beside.value).toEqual({ low: 80, best: 80, high: 80 });
});

test('the best value of a median comes from exact numbers alone', () => {
  const vague = [stated('a', exactly(30)), stated('b', { operator: 'vague', word: 'dozens' }), stated('c', moreThan(25))];
  const level = graded({ a: 'B', b: 'B', c: 'B' });
  expect(say('weighted_median', vague, null, level).value).toEqual({ low: 26, best: 30, high: 99 });
  const open = [...vague.slice(1), stated('a', moreThan(40))];
  expect(say('weighted_median', open, null, level).value).toEqual({ low: 26, best: null, high: null });
});

test('who weighs what does not depend on the order of claims', () => {
  const said = ({ weights, setAside }: RulePreview) => [
    weights.map(({ origin, weight }) => `${origin} ${weight}`),
    setAside.map(({ reason }) => reason),
  ];
  fc.assert(
    fc.property(figureClaims, (claims) => {
      const [one, other] = [claims, [...claims].reverse()].map((order) =>
        said(say('weighted_median', order)).map((list) => list.toSorted()),
      );
      expect(other).toEqual(one);
    }),
  );
});

const high = (value: RulePreview['value']) => value?.high ?? Number.POSITIVE_INFINITY;

test('the median lies between the lowest low and the highest high of those it weighs', () => {
  fc.assert(
    fc.property(figureClaims, (claims) => {
      const { value, claims: behind } = say('weighted_median', claims);
      if (!value) return;
      const bounds = claims.flatMap(({ id, answer }) =>
        behind.includes(id) && answer.kind === 'figure' ? [boundsOf(answer.figure, DEFAULT_POLICY)] : [],
      );
      expect(value.low).toBeGreaterThanOrEqual(Math.min(...bounds.map((each) => each?.low ?? Number.NaN)));
      expect(high(value)).toBeLessThanOrEqual(Math.max(...bounds.map((each) => each?.high ?? Number.POSITIVE_INFINITY)));
    }),
  );
});
