import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalEntry, type Entry } from './entry';

const entry = (payload: Entry['payload']): Entry => ({
  id: 'e',
  at: '2016-09-17T14:00:00.000Z',
  actorId: 'a',
  projectId: 'p',
  verb: 'claim.reject',
  subject: 'claim',
  subjectId: 'c',
  payload,
});

test('an entry has one form, whatever the order of its keys', () => {
  expect(canonicalEntry(entry({ reason: 'مكرر', claimId: 'c' }))).toBe(
    '{"actorId":"a","at":"2016-09-17T14:00:00.000Z","id":"e","payload":{"claimId":"c","reason":"مكرر"},"projectId":"p","subject":"claim","subjectId":"c","verb":"claim.reject"}',
  );
});

test('what is not JSON is refused rather than changed', () => {
  expect(() => canonicalEntry(entry({ low: Number.NaN }))).toThrow();
});

test('reads back as what went in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (payload) => {
      expect(JSON.parse(canonicalEntry(entry(payload))).payload).toEqual(JSON.parse(JSON.stringify(payload)));
    }),
  );
});
