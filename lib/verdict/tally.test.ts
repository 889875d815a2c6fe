import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../figure/policy';
import { anyClaim, claimsOfOneQuestion, source, stated } from './arbitrary';
import { compare } from './compare';
import { judgePairs, type RulingOnPair } from './pairs';
import { sayingsOf, verdictOf } from './saying';
import { standing } from './standing';
import { tallyPairs } from './tally';
import { VERDICTS } from './verdict';

test('a saying is judged as its claim is', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      const [x, y] = sayingsOf([a, b], DEFAULT_POLICY);
      if (!x || !y) throw new Error('two claims, two sayings');
      expect(verdictOf(x, y)).toBe(compare(a, b, DEFAULT_POLICY).verdict);
    }),
    { numRuns: 500 },
  );
});

test('counting the pairs comes to what judging each of them comes to, with rulings and whatever their versions', () => {
  const claims = claimsOfOneQuestion.chain((all) => fc.tuple(...all.map((claim) => fc.nat(2).map((version) => ({ ...claim, version })))));
  const drawn = claims.chain((all) => {
    const ids = fc.constantFrom(...(all.length ? all.map(({ id }) => id) : [stated('a', { operator: 'none' }).id]));
    const ruling = fc.record({ claimA: ids, versionA: fc.nat(2), claimB: ids, versionB: fc.nat(2), verdict: fc.constantFrom(...VERDICTS) });
    return fc.tuple(fc.constant(all), fc.array<RulingOnPair>(ruling, { maxLength: 8 }));
  });
  fc.assert(
    fc.property(drawn, ([all, rulings]) => {
      const pairs = judgePairs(all, DEFAULT_POLICY, rulings);
      const origins = new Map(sayingsOf(all, DEFAULT_POLICY).map(({ origin }, index) => [all[index]?.id, origin]));
      const agreements = pairs.filter(({ a, b, verdict }) => {
        const [x, y] = [origins.get(a) ?? null, origins.get(b) ?? null];
        return (verdict === 'same_value' || verdict === 'compatible') && x !== null && y !== null && x !== y;
      });
      expect(tallyPairs(all, DEFAULT_POLICY, rulings)).toEqual({
        standing: standing(all, pairs).standing,
        conflicts: pairs.filter(({ verdict }) => verdict === 'conflict').length,
        agreements: agreements.length,
      });
    }),
    { numRuns: 500 },
  );
});

test('twenty thousand claims of one question are counted', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => ({
    ...stated(`${n}`, { operator: 'exactly', value: n }, [source(`${n % 200}`)], n < 10_000 ? '2016-09-17' : '2016-09-18'),
    version: 1,
  }));
  // Of each of 200 origins, fifty claims of one day are revised by fifty of the next.
  const conflicts = (20_000 * 19_999) / 2 - 200 * 50 * 50;
  expect(tallyPairs(many, DEFAULT_POLICY, [])).toMatchObject({ standing: 'contested', conflicts });
});
