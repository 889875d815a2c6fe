import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalInputs, type Inputs, parseInputs } from './inputs';
import { anyInputs } from './inputs.arbitrary';

/** Inputs with nothing left to order, for telling whether two are equal. */
function ordered({ claims, documents, copies, grades, excluded, ...rest }: Inputs) {
  const keyed = <T>(items: readonly T[], key: (item: T) => string) => Object.fromEntries(items.map((item) => [key(item), item]));
  return {
    ...rest,
    claims: keyed(claims, ({ id }) => id),
    documents: keyed(documents, ({ documentId }) => documentId),
    copies: keyed(copies, ({ documentA, documentB }) => documentA + documentB),
    grades: keyed(grades, ({ sourceId, topic }) => sourceId + topic),
    excluded: keyed(excluded, ({ claimId }) => claimId),
  };
}

test('the order in which things are given does not count', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const turn = <T>(items: readonly T[]) => [...items].reverse();
      const { claims, documents, copies, grades, excluded } = inputs;
      const lists = {
        claims: turn(claims),
        documents: turn(documents),
        copies: turn(copies),
        grades: turn(grades),
        excluded: turn(excluded),
      };
      expect(canonicalInputs({ ...inputs, ...lists })).toBe(canonicalInputs(inputs));
    }),
  );
});

test('the text holds everything: it leads back to the inputs it came from', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      expect(ordered(parseInputs(canonicalInputs(inputs)))).toEqual(ordered(inputs));
    }),
  );
});

test('two texts are equal if and only if the inputs are', () => {
  const keys = ['questionId', 'claims', 'documents', 'copies', 'grades', 'policyVersion', 'rule', 'preferredOrigin', 'excluded'] as const;
  fc.assert(
    fc.property(anyInputs, anyInputs, (one, other) => {
      for (const key of [...keys, null]) {
        const changed: Inputs = key ? { ...one, [key]: other[key] } : other;
        let equal = true;
        try {
          expect(ordered(changed)).toEqual(ordered(one));
        } catch (difference) {
          if (!(difference instanceof Error)) throw difference;
          equal = false;
        }
        expect(canonicalInputs(changed) === canonicalInputs(one)).toBe(equal);
      }
    }),
  );
});

test('a record sealed before scope, documents and copies were kept is read and written as it was', () => {
  const text =
    '{"claims":[{"answer":{"figure":{"operator":"exactly","value":62},"kind":"figure","words":"62"},"asOf":null,"captureSha256":"ab",' +
    '"chain":[{"kind":"not_recorded"}],"credibility":null,"id":"c","quote":{"end":7,"exact":"مقتل 62","start":0},"version":1}],' +
    '"excluded":[],"grades":[],"policyVersion":1,"preferredOrigin":null,"questionId":"q","rule":"envelope"}';
  expect(canonicalInputs(parseInputs(text))).toBe(text);
  expect(parseInputs(text)).toMatchObject({ form: 1, documents: [], copies: [], claims: [{ scope: '', documentId: null }] });
});

test('a record sealed before dates of grades were kept is read and written as it was', () => {
  const text =
    '{"claims":[],"copies":[],"documents":[],"excluded":[],"form":2,"grades":[{"grade":"B","sourceId":"s","topic":"toll"}],' +
    '"policyVersion":1,"preferredOrigin":null,"questionId":"q","rule":"envelope"}';
  expect(canonicalInputs(parseInputs(text))).toBe(text);
  expect(parseInputs(text)).toMatchObject({ form: 2, grades: [{ grade: 'B', gradedOn: null }] });
});
