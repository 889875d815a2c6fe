import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../figure/policy';
import { compareAnswers } from '../verdict/answers';
import { anyClaim, claimsOfOneQuestion } from '../verdict/arbitrary';
import { laterOf } from '../verdict/compare';
import { agree, lastWords, voicesOf } from './answers';

test('an origin is heard by what it did not replace itself', () => {
  fc.assert(
    fc.property(claimsOfOneQuestion, (claims) => {
      const voices = voicesOf(claims, DEFAULT_POLICY);
      const last = voices.filter(
        ({ claim, origin }) =>
          origin === null || !voices.some((other) => other.origin === origin && laterOf(claim, other.claim) === other.claim),
      );
      expect(lastWords(voices)).toEqual(last);
    }),
    { numRuns: 300 },
  );
});

test('two voices agree where their answers are one value', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      const [x, y] = voicesOf([a, b], DEFAULT_POLICY);
      expect(x && y && agree(x, y)).toBe(compareAnswers(a.answer, b.answer, DEFAULT_POLICY).verdict === 'same_value');
    }),
    { numRuns: 300 },
  );
});
