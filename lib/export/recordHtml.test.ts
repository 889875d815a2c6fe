import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../figure/policy';
import type { SourceId } from '../id';
import { recordHtml } from './recordHtml';

const at = new Date('2016-10-02T09:00:00Z');
const record = {
  ...{ id: 'r1', number: 1, stale: false, staleness: null, preferredOrigin: null },
  status: 'approved',
  rule: 'envelope',
  ...{ settled: true, low: 61, best: 80, high: 106, value: null, rationale: 'كلاهما مذكور.', inputHash: 'ab' },
  ...{ author: { id: 'u1', name: 'Reviewer' }, submittedAt: at },
  decision: { kind: 'approved', by: 'Approver', byId: 'u2', note: '', at },
  dissents: [{ id: 'x', low: 62, best: 62, high: 62, value: null, reason: 'one list', by: { id: 'u3', name: 'Other' }, at }],
} as const;
const input = {
  ...{ record, versions: [record], inputs: '{}', policy: { version: 3, ...DEFAULT_POLICY } },
  question: { id: 'q', measure: 'killed', populationEn: 'soldiers', populationAr: 'جنود' },
  incident: { id: 'i', titleEn: 'Strike', titleAr: 'غارة', date: '2016-09-17', placeEn: '', placeAr: '', precision: 'exact' },
  claims: [
    {
      ...{ id: 'c', version: 1, currentVersion: 1, included: true, reasonOut: '', asOf: null, scope: '', credibility: 3, note: '' },
      answer: { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' },
      chain: [{ kind: 'source', sourceId: 'news' as SourceId }, { kind: 'not_recorded' }],
      ...{
        by: 'Reviewer',
        byId: 'u1',
        at,
        proposedBy: 'Helper',
        quote: { exact: 'أكثر من 60 <جندياً>', prefix: '', suffix: '', start: 5, end: 15 },
      },
      document: { captureId: 'cap' },
    },
  ],
  captures: [
    {
      ...{ id: 'cap', number: 2, sha256: 'ff', capturedAt: at, collectedBy: 'Reviewer', collectedById: 'u1', tool: 'paste' },
      document: {
        id: 'd',
        title: 'خبر',
        author: null,
        address: 'https://example.org/',
        language: 'ar',
        publishedOn: null,
        sourceId: 'news',
      },
    },
  ],
  sources: [{ id: 'news', kind: 'outlet', nameEn: 'News', nameAr: 'موقع', party: false, grade: null }],
} as const;

const printed = (language: 'en' | 'ar', names = true) =>
  recordHtml(input, {
    ...{ language, choices: { texts: true, names }, takenAt: '2016-10-03T09:00:00.000Z' },
    project: { titleEn: 'Airport', titleAr: 'المطار' },
  });

test('a printed record is of its language, with every quote in its own', () => {
  expect(printed('en')).toContain('<html lang="en" dir="ltr">');
  expect(printed('ar')).toContain('<html lang="ar" dir="rtl">');
  for (const page of [printed('en'), printed('ar')]) {
    expect(page).toContain('<bdi dir="auto" lang="ar">أكثر من 60 &lt;جندياً&gt;</bdi>');
    expect(page).toContain('61–106');
    expect(page).toMatch(/Helper.*(accepted by|والقبول من).*(Reviewer|u1)/);
    expect(page).toContain('<svg');
  }
});

test('it asks nothing of a network and runs nothing', () => {
  for (const page of [printed('en'), printed('ar')]) expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\((?!#)|@import/);
});

test('names left out are told apart by their ids', () => {
  const page = printed('en', false);
  for (const name of ['Reviewer', 'Approver', 'Other']) expect(page).not.toContain(name);
  expect(page).toContain('Approved by \u2068person …u2\u2069');
});
