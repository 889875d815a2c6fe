import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalEntry, canonicalPayload } from './entry';

test('an entry has one form, whatever the order of its keys', () => {
  expect(
    canonicalEntry({
      ...{ verb: 'claim.reject', subject: 'claim', subjectId: 'c', id: 'e' },
      ...{ at: '2016-09-17T14:00:00.000Z', actorId: 'a', projectId: null, payloadSha256: 'd' },
    }),
  ).toBe(
    '{"actorId":"a","at":"2016-09-17T14:00:00.000Z","id":"e","payloadSha256":"d","projectId":null,"subject":"claim","subjectId":"c","verb":"claim.reject"}',
  );
});

test('so has a payload', () => {
  expect(canonicalPayload({ reason: 'مكرر', claimId: 'c' })).toBe('{"claimId":"c","reason":"مكرر"}');
});

test('what is not JSON is refused rather than changed', () => {
  expect(() => canonicalPayload({ low: Number.NaN })).toThrow();
});

test('a payload reads back as what went in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (payload) => {
      expect(JSON.parse(canonicalPayload(payload))).toEqual(JSON.parse(JSON.stringify(payload)));
    }),
  );
});
