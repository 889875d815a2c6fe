import { expect, test } from 'vitest';
import type { SourceId } from '../id';
import { type RecordInput, recordJson } from './recordJson';

const at = new Date('2016-10-02T09:00:00Z');
const version = {
  id: 'r1',
  number: 1,
  status: 'approved',
  stale: false,
  staleness: null,
  rule: 'envelope',
  preferredOrigin: null,
  settled: true,
  low: 62,
  best: null,
  high: 106,
  value: null,
  rationale: 'Both are recorded.',
  inputHash: 'ab',
  author: { id: 'u1', name: 'Reviewer' },
  submittedAt: at,
  decision: { kind: 'approved', by: 'Approver', byId: 'u2', note: '', at },
  dissents: [{ id: 'x', low: 62, best: 62, high: 62, value: null, reason: 'one list of names', by: { id: 'u3', name: 'Reviewer 2' }, at }],
} satisfies RecordInput['record'];

const source = (id: string) => ({ id, kind: 'outlet' as const, nameEn: id, nameAr: id, party: false, grade: null });

const input: RecordInput = {
  record: version,
  versions: [version],
  inputs: '{}',
  policy: { version: 3 },
  question: { id: 'q', measure: 'killed', populationEn: 'soldiers', populationAr: 'جنود' },
  incident: { id: 'i', titleEn: 'Strike', titleAr: 'غارة', date: '2016-09-17', placeEn: '', placeAr: '', precision: 'exact' },
  claims: [
    {
      id: 'c',
      version: 1,
      currentVersion: 2,
      included: false,
      reasonOut: 'another population',
      answer: { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' },
      chain: [{ kind: 'source', sourceId: 'monitor' as SourceId }, { kind: 'not_recorded' }],
      asOf: null,
      scope: '',
      credibility: 3,
      note: '',
      by: 'Reviewer',
      byId: 'u1',
      at,
      proposedBy: 'Helper',
      quote: { exact: 'أكثر من 60', prefix: 'مقتل ', suffix: ' جندياً', start: 5, end: 15 },
      document: { captureId: 'cap' },
    },
  ],
  captures: [
    {
      id: 'cap',
      number: 2,
      sha256: 'ff',
      capturedAt: at,
      collectedBy: 'Reviewer',
      collectedById: 'u1',
      tool: 'paste',
      document: { id: 'd', title: 'خبر', author: null, address: null, language: 'ar', publishedOn: '2016-09-17', sourceId: 'news' },
    },
  ],
  sources: [source('news'), source('monitor'), source('unrelated')],
};

test('a record carries its value, its evidence and who decided', () => {
  expect(recordJson(input)).toMatchObject({
    format: 'isnad-record',
    formatVersion: 1,
    value: { settled: true, low: 62, best: null, high: 106, text: null },
    decision: { kind: 'approved', by: 'Approver', at: '2016-10-02T09:00:00.000Z' },
    policyVersion: 3,
    inputs: '{}',
    inputHash: 'ab',
  });
});

test('a claim left out keeps its reason, its words with the unit of their offsets, and that it was corrected since', () => {
  const [claim] = recordJson(input).claims;
  expect(claim).toMatchObject({
    included: false,
    reason: 'another population',
    version: 1,
    currentVersion: 2,
    quote: { unit: 'unicode-code-point', start: 5, end: 15, exact: 'أكثر من 60' },
    capture: 'cap',
  });
});

test('a dissent goes with the record, whole', () => {
  expect(recordJson(input).dissents).toEqual([
    {
      ...{ id: 'x', reason: 'one list of names', by: 'Reviewer 2', byId: 'u3', at: '2016-10-02T09:00:00.000Z' },
      value: { low: 62, best: 62, high: 62, text: null },
    },
  ]);
});

test('sources are those the record speaks of, and no others', () => {
  expect(recordJson(input).sources.map(({ id }) => id)).toEqual(['news', 'monitor']);
});

test('nothing in it is lost on the way through JSON', () => {
  const json = recordJson(input);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('names are left out, and ids stay', () => {
  const text = JSON.stringify(
    recordJson({ ...input, record: { ...version, staleness: { since: at, verb: 'v', by: 'Lead', byId: 'u4' } } }, { names: false }),
  );
  for (const name of ['Reviewer', 'Approver', 'Lead']) expect(text).not.toContain(name);
  for (const id of ['u1', 'u2', 'u3', 'u4']) expect(text).toContain(id);
});
