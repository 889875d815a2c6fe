import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import type { SourceId } from '../id';
import { claimsOfOneQuestion, NOT_RECORDED, source, stated, unnamed } from '../verdict/arbitrary';
import { groupsOf, leaveOneOut, UNITS, type Unit } from './leaveOneOut';
import { RULES, type RuleName } from './rule';
import { previewRules } from './rules';

const exactly = (value: number): Figure => ({ operator: 'exactly', value });
const ground = { policy: DEFAULT_POLICY };
const CLAIMS = [
  stated('headline', exactly(62), [source('outlet'), NOT_RECORDED]),
  stated('witness', exactly(80), [source('outlet'), source('monitor'), unnamed('a soldier')]),
  stated('army', exactly(70), [source('army')]),
];

function without(rule: RuleName, unit: Unit, claims = CLAIMS) {
  const found = leaveOneOut(claims, unit, ground).find((left) => left.rule === rule);
  if (!found) throw new Error(`no ${rule}`);
  return found.without.map(({ key, change, preview: { value } }) => ({ key, change, value }));
}

test('what would change the envelope most comes first', () => {
  expect(without('envelope', 'claim')).toEqual([
    { key: 'witness', change: { kind: 'moved', low: 0, high: -10 }, value: { low: 62, best: null, high: 70 } },
    { key: 'headline', change: { kind: 'moved', low: 8, high: 0 }, value: { low: 70, best: null, high: 80 } },
    { key: 'army', change: { kind: 'none' }, value: { low: 62, best: null, high: 80 } },
  ]);
});

test('a source takes with it whatever reached us through it; an origin what ends there', () => {
  expect(Object.fromEntries(groupsOf(CLAIMS, 'source'))).toEqual({
    outlet: ['headline', 'witness'],
    monitor: ['witness'],
    army: ['army'],
  });
  const [army, soldier] = ['source:army', 'unnamed:a soldier@monitor'];
  expect(Object.fromEntries(groupsOf(CLAIMS, 'origin'))).toEqual({ [army]: ['army'], [soldier]: ['witness'] });
});

test('falling silent and losing the upper bound weigh more than any distance', () => {
  const open = [stated('a', { operator: 'at_least', value: 10 }), stated('b', exactly(20)), stated('c', exactly(1))];
  expect(without('envelope', 'claim', open).map(({ key, change: { kind } }) => [key, kind])).toEqual([
    ['b', 'opened'],
    ['c', 'moved'],
    ['a', 'none'],
  ]);
  expect(without('envelope', 'claim', open.slice(0, 1)).map(({ change }) => change.kind)).toEqual(['silenced']);
});

const grades = new Map([['a' as SourceId, { sourceId: 'a' as SourceId, topic: 'toll', grade: 'B' as const, gradedOn: '2026-01-01' }]]);

test('leaving one out is previewing without it, for every rule and unit', () => {
  fc.assert(
    fc.property(claimsOfOneQuestion, fc.constantFrom(...UNITS), (claims, unit) => {
      const all = leaveOneOut(claims, unit, { ...ground, grades });
      expect(all.map(({ rule }) => rule)).toEqual(RULES);
      for (const [index, { without }] of all.entries()) {
        expect(without.map(({ key }) => key).toSorted()).toEqual([...groupsOf(claims, unit).keys()].toSorted());
        for (const { claims: out, preview } of without) {
          const rest = claims.filter(({ id }) => !out.includes(id));
          expect(preview).toEqual(previewRules(rest, { ...ground, grades })[index]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what changes nothing comes last', () => {
  fc.assert(
    fc.property(claimsOfOneQuestion, fc.constantFrom(...UNITS), (claims, unit) => {
      for (const { without } of leaveOneOut(claims, unit, ground)) {
        const calm = without.map(({ change }) => change.kind === 'none');
        expect(calm).toEqual(calm.toSorted());
      }
    }),
    { numRuns: 60 },
  );
});
