import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, ComparableClaim } from '../claim/claim';
import { boundsOf } from '../figure/bounds';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import type { ClaimId } from '../id';
import { claimsOfOneQuestion, figureClaims, source, stated } from '../verdict/arbitrary';
import { AIRPORT, exactly, GRADES, moreThan, say } from './founding.testing';
import { RULES, type RulePreview } from './rule';
import { previewRules } from './rules';
import { checkValue } from './value';

test('envelope of the founding case is 61–106, of five claims', () => {
  expect(say('envelope', AIRPORT)).toMatchObject({ value: { low: 61, best: null, high: 106 }, origins: 3, silence: null });
  expect(say('envelope', AIRPORT).claims).toHaveLength(5);
});

test('an envelope stays open when nothing stated reaches as high as an open claim', () => {
  expect(say('envelope', [stated('a', moreThan(60)), stated('b', moreThan(70))]).value).toEqual({ low: 61, best: null, high: null });
  expect(say('envelope', [stated('a', exactly(62)), stated('b', moreThan(100))]).value).toEqual({ low: 62, best: null, high: null });
});

test('common ground of the founding case is none, and names who stands apart', () => {
  expect(say('common_ground', AIRPORT).silence).toEqual({ code: 'nothing_shared', claims: ['headline', 'witness', 'encyclopedia'] });
  expect(say('common_ground', AIRPORT.slice(1, 4)).value).toEqual({ low: 80, best: 80, high: 80 });
});

test('a majority needs more than half of the recorded origins, and two of them', () => {
  // Two of three recorded origins say "more than 60".
  expect(say('majority_of_origins', AIRPORT)).toMatchObject({
    value: { low: 61, best: null, high: null },
    claims: ['monitor', 'military'],
    origins: 2,
  });
  expect(say('majority_of_origins', AIRPORT.slice(0, 2)).silence).toEqual({ code: 'too_few_origins', origins: 1 });
  expect(say('majority_of_origins', [stated('a', exactly(1)), stated('b', exactly(2))]).silence).toEqual({
    code: 'no_majority',
    origins: 2,
  });
});

test('an origin that contradicts itself supports nothing; one that revised itself supports its last word', () => {
  const two = [stated('a1', exactly(62), [source('a')]), stated('a2', exactly(80), [source('a')]), stated('b', exactly(80))];
  expect(say('majority_of_origins', two).silence).toEqual({ code: 'no_majority', origins: 2 });
  const revised = [
    stated('a1', exactly(62), [source('a')], '2016-09-17'),
    stated('a2', exactly(80), [source('a')], '2016-09-18'),
    stated('b', exactly(80)),
  ];
  expect(say('majority_of_origins', revised)).toMatchObject({ value: { low: 80, best: 80, high: 80 }, claims: ['a2', 'b'] });
  expect(say('preferred_source', revised, 'source:a')).toMatchObject({ value: { low: 80 }, claims: ['a2'] });
  expect(say('preferred_source', two, 'source:a').silence).toEqual({ code: 'source_differs_from_itself', claims: ['a1', 'a2'] });
});

test('the preferred source speaks for itself or not at all', () => {
  expect(say('preferred_source', AIRPORT).silence).toEqual({ code: 'choose_source' });
  expect(say('preferred_source', AIRPORT, 'source:monitor').value).toEqual({ low: 61, best: null, high: null });
  expect(say('preferred_source', AIRPORT, 'source:nobody').silence).toEqual({ code: 'source_says_nothing' });
});

test('"about" has a best value, a vague word never', () => {
  expect(say('preferred_source', [stated('a', { operator: 'about', value: 500 })], 'source:a').value).toEqual({
    low: 450,
    best: 500,
    high: 550,
  });
  expect(say('envelope', [stated('a', { operator: 'vague', word: 'dozens' })]).value).toEqual({ low: 20, best: null, high: 99 });
});

test('an unknown figure is heard by no rule', () => {
  for (const { value, silence } of previewRules([stated('a', { operator: 'unknown' })], {
    policy: DEFAULT_POLICY,
    preferredOrigin: 'source:a',
  })) {
    expect(value).toBeNull();
    expect(silence).not.toBeNull();
  }
});

test('answers that are no numbers: one moment told in two zones is a majority', () => {
  const at = (id: string, value: string): ComparableClaim => ({
    ...{ id: id as ClaimId, chain: [source(id)], asOf: null, scope: '' },
    answer: { kind: 'time', value, words: value } satisfies Answer,
  });
  const told = [at('a', '17:00+03:00'), at('b', '14:00Z')];
  expect(say('majority_of_origins', told)).toMatchObject({ text: '17:00+03:00', claims: ['a', 'b'], origins: 2 });
  expect(say('envelope', told).silence).toEqual({ code: 'not_a_number' });
});

const spoken = (preview: RulePreview) => [preview.value, preview.text, preview.silence].filter((part) => part !== null).length;

test('every rule either speaks of claims it was given, in order low ≤ best ≤ high, or says why not', () => {
  fc.assert(
    fc.property(claimsOfOneQuestion, fc.constantFrom(null, 'source:a', 'source:b'), (claims, origin) => {
      const previews = previewRules(claims, { policy: DEFAULT_POLICY, preferredOrigin: origin });
      expect(previews.map(({ rule }) => rule)).toEqual(RULES);
      for (const preview of previews) {
        expect(spoken(preview)).toBe(1);
        expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining([...preview.claims]));
        expect(preview.claims.length > 0).toBe(preview.silence === null);
        if (preview.value) expect(checkValue(preview.value).ok).toBe(true);
      }
    }),
  );
});

test('common ground lies within every claim, the envelope around every closed one', () => {
  fc.assert(
    fc.property(figureClaims, (claims) => {
      const [envelope, common] = [say('envelope', claims).value, say('common_ground', claims).value];
      for (const { answer, scope } of claims) {
        const bounds = answer.kind === 'figure' ? boundsOf(answer.figure, DEFAULT_POLICY) : null;
        if (!bounds || scope) continue;
        expect(envelope && envelope.low <= bounds.low).toBe(true);
        if (envelope?.high !== null && bounds.high !== null) expect(envelope && envelope.high >= bounds.high).toBe(true);
        if (common) {
          expect(common.low).toBeGreaterThanOrEqual(bounds.low);
          if (bounds.high !== null) expect(common.high).toBeLessThanOrEqual(bounds.high);
        }
      }
    }),
  );
});

test('no suggestion of a value depends on the order of claims', () => {
  fc.assert(
    fc.property(figureClaims, (claims) => {
      const values = (order: readonly ComparableClaim[]) =>
        previewRules(order, { policy: DEFAULT_POLICY, preferredOrigin: 'source:a', grades: GRADES }).map(({ value }) => value);
      expect(values([...claims].reverse())).toEqual(values(claims));
    }),
  );
});

/** Whether this figure names this very number. */
const names = (figure: Figure, value: number): boolean => {
  switch (figure.operator) {
    case 'exactly':
    case 'about':
      return figure.value === value;
    case 'none':
      return value === 0;
    case 'between':
      return figure.low === value && figure.high === value;
    case 'at_most':
    case 'less_than':
      return value === 0;
    case 'more_than':
    case 'at_least':
    case 'vague':
    case 'unknown':
      return false;
  }
};

test('a best value is a number that some claim states; a vague word never sets one', () => {
  fc.assert(
    fc.property(figureClaims, fc.constantFrom(null, 'source:a', 'source:b'), (claims, preferredOrigin) => {
      for (const { value } of previewRules(claims, { policy: DEFAULT_POLICY, preferredOrigin, grades: GRADES })) {
        const best = value?.best ?? null;
        if (best !== null) expect(claims.some(({ answer }) => answer.kind === 'figure' && names(answer.figure, best))).toBe(true);
      }
      const vague = claims.map((claim) => ({ ...claim, answer: stated('', { operator: 'vague', word: 'dozens' }).answer }));
      // Even where a policy takes the word for one number.
      for (const high of [99, 20]) {
        const policy = { ...DEFAULT_POLICY, vague: { ...DEFAULT_POLICY.vague, dozens: { low: 20, high } } };
        for (const { value } of previewRules(vague, { policy, preferredOrigin, grades: GRADES })) expect(value?.best ?? null).toBeNull();
      }
    }),
  );
});

const high = (value: RulePreview['value']) => value?.high ?? Number.POSITIVE_INFINITY;

test('with one more claim the envelope never shrinks and the common ground never grows', () => {
  fc.assert(
    fc.property(figureClaims, (claims) => {
      const fewer = claims.slice(1);
      const [wide, narrow] = [say('envelope', claims).value, say('envelope', fewer).value];
      if (narrow) expect(wide && wide.low <= narrow.low).toBe(true);
      // An open claim is answered by a higher stated figure, so only closed ends can be compared.
      if (narrow?.high != null && wide?.high != null) expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      const [shared, before] = [say('common_ground', claims).value, say('common_ground', fewer).value];
      if (shared && before) {
        expect(shared.low).toBeGreaterThanOrEqual(before.low);
        expect(high(shared)).toBeLessThanOrEqual(high(before));
      }
      if (say('common_ground', fewer).silence?.code === 'nothing_shared') expect(shared).toBeNull();
    }),
  );
});

test('a claim of a part of the question is heard by no rule', () => {
  const part = { ...stated('helicopters', exactly(12), [source('radio')]), scope: 'by the helicopters' };
  fc.assert(
    fc.property(figureClaims, (claims) => {
      const whole = claims.map((claim) => ({ ...claim, scope: '' }));
      const ground = { policy: DEFAULT_POLICY };
      expect(previewRules([...whole, part], ground)).toEqual(previewRules(whole, ground));
    }),
  );
});
