import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimId, QuestionId, SourceId } from '../id';
import { figureClaims } from '../verdict/arbitrary';
import { canonicalInputs, type Inputs } from './inputs';
import { RULES } from './rule';

const claims = figureClaims.chain((figures) =>
  fc.tuple(
    ...figures.map((claim) =>
      fc.record({ version: fc.nat(3), credibility: fc.constantFrom(null, 2), start: fc.nat(9) }).map(({ start, ...rest }) => ({
        ...claim,
        ...rest,
        quote: { exact: 'مقتل 62', start, end: start + 7 },
        captureSha256: 'ab'.repeat(32),
      })),
    ),
  ),
);
const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  questionId: fc.constant('q' as QuestionId),
  claims,
  grades: fc.uniqueArray(
    fc.record({
      sourceId: fc.constantFrom('a', 'b').map((id) => id as SourceId),
      topic: fc.constantFrom('x', 'y'),
      grade: fc.constantFrom('A', 'F'),
    }),
    { selector: ({ sourceId, topic }) => sourceId + topic },
  ),
  policyVersion: fc.integer({ min: 1, max: 3 }),
  rule: fc.constantFrom(...RULES),
  preferredOrigin: fc.constantFrom(null, 'a'),
  excluded: fc.uniqueArray(
    fc.record({ claimId: fc.constantFrom('x', 'y').map((id) => id as ClaimId), reason: fc.string({ maxLength: 3 }) }),
    {
      selector: ({ claimId }) => claimId,
    },
  ),
});

/** Inputs with nothing left to order, for telling whether two are equal. */
function ordered({ claims, grades, excluded, ...rest }: Inputs) {
  const byId = Object.fromEntries(claims.map((claim) => [claim.id, claim]));
  return {
    ...rest,
    byId,
    grades: Object.fromEntries(grades.map((one) => [one.sourceId + one.topic, one])),
    excluded: Object.fromEntries(excluded.map((one) => [one.claimId, one])),
  };
}

test('the order in which things are given does not count', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const { claims, grades, excluded } = inputs;
      const turned = { ...inputs, claims: [...claims].reverse(), grades: [...grades].reverse(), excluded: [...excluded].reverse() };
      expect(canonicalInputs(turned)).toBe(canonicalInputs(inputs));
    }),
  );
});

test('the text holds everything: it leads back to the inputs it came from', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      expect(ordered(JSON.parse(canonicalInputs(inputs)))).toEqual(ordered(inputs));
    }),
  );
});

test('any single change changes the text', () => {
  fc.assert(
    fc.property(anyInputs, anyInputs, (one, other) => {
      for (const key of Object.keys(one) as (keyof Inputs)[]) {
        const changed = { ...one, [key]: other[key] };
        const equal = JSON.stringify(ordered(changed)) === JSON.stringify(ordered(one));
        if (!equal && canonicalInputs(changed) === canonicalInputs(one)) expect(ordered(changed)).toEqual(ordered(one));
      }
    }),
  );
});
