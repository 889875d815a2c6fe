import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalEntry, canonicalPayload } from '../ledger/entry';
import { readEntryLine } from './entryLine';

const id = '01a2b3c4-0000-7000-8000-00000000000a';
const entry = {
  ...{ id, at: '2016-10-02T09:00:00.000Z', actorId: id, projectId: null, verb: 'claim.record', subject: 'claim', subjectId: id },
  payloadSha256: 'a'.repeat(64),
};

test('a line means the same however it is written', () => {
  const payloads = fc.option(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()));
  fc.assert(
    fc.property(fc.nat(), payloads, fc.boolean(), (index, payload, canonical) => {
      const line = { index, entry, payload };
      const said = JSON.parse(JSON.stringify(payload));
      expect(readEntryLine(canonical ? (canonicalize(line) ?? '') : JSON.stringify(line, null, 1).replaceAll('\n', ' '))).toEqual({
        ...{ index, entry, entryText: canonicalEntry(entry) },
        payloadText: said && canonicalPayload(said),
      });
    }),
    { examples: [[0, JSON.parse('{"__proto__":{"a":[]},"a":1}'), false]] },
  );
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"entry":'],
  ['a key too many', JSON.stringify({ index: 0, entry: { ...entry, more: 1 }, payload: null })],
  ['a key too few', JSON.stringify({ index: 0, entry: { ...entry, at: undefined }, payload: null })],
  ['a place that is none', JSON.stringify({ index: -1, entry, payload: null })],
  ['a payload that is a list', JSON.stringify({ index: 0, entry, payload: [] })],
  ['a moment that is none', JSON.stringify({ index: 0, entry: { ...entry, at: 'now' }, payload: null })],
])('%s is no act', (_, line) => {
  expect(readEntryLine(line)).toBeNull();
});
