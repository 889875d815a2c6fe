import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureClaims, source, stated } from '../verdict/arbitrary';
import { AIRPORT, exactly, say } from './founding.testing';

test('the conservative minimum is the lowest a recorded origin states, by its last word', () => {
  expect(say('conservative_minimum', AIRPORT)).toMatchObject({ value: { low: 61, best: null, high: null }, origins: 3 });
  const revised = [stated('a1', exactly(5), [source('a')], '2016-09-17'), stated('a2', exactly(80), [source('a')], '2016-09-18')];
  expect(say('conservative_minimum', [...revised, stated('b', exactly(62))]).value?.low).toBe(62);
  const none = [stated('a', { operator: 'vague', word: 'dozens' }), stated('b', { operator: 'at_most', value: 12 }), AIRPORT[0]];
  expect(
    say(
      'conservative_minimum',
      none.filter((claim) => claim !== undefined),
    ).silence,
  ).toEqual({ code: 'no_stated_minimum' });
});

test('with one more origin the conservative minimum never rises', () => {
  fc.assert(
    fc.property(figureClaims, figureClaims, (claims, [another]) => {
      const before = say('conservative_minimum', claims).value;
      const more = another ? [...claims, { ...another, chain: [source('somebody new')] as const }] : claims;
      const after = say('conservative_minimum', more).value;
      if (before) expect(after && after.low <= before.low).toBe(true);
    }),
  );
});
