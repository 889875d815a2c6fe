import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/figure/policy';
import type { ReconciliationId } from '@/lib/id';
import type { PublicClaim, PublicRecord } from '@/lib/publication/publicRecord';
import { matches } from './etag';
import { picture } from './pictures';
import { recordPage } from './recordPage';

const claim: PublicClaim = {
  number: 1,
  proposedBy: null,
  included: true,
  reason: '',
  answer: { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' },
  asOf: null,
  scope: '',
  chain: [{ kind: 'unnamed', description: 'a guard </script><img src=x onerror=alert(1)>' }],
  quote: { exact: 'مقتل 62 <b>جندياً</b>\u202e', prefix: '', suffix: '', start: 0, end: 5 },
  capture: {
    sha256: 'a'.repeat(64),
    number: 1,
    capturedAt: '2026-01-01T00:00:00.000Z',
    document: {
      ...{ title: '"><script>alert(2)</script>', author: null, language: 'ar"x', publishedOn: null, address: 'javascript:alert(3)' },
      source: { nameEn: 'Outlet', nameAr: 'موقع' },
    },
  },
};

const record: PublicRecord = {
  ...{ id: '01a20200-af31-70c5-b546-cc1737141878' as ReconciliationId, number: 2, settled: true, low: 62, best: 62, high: 62, value: null },
  ...{ rule: 'manual', rationale: 'Because.</p><script>alert(4)</script>', inputHash: 'b'.repeat(64) },
  ...{ submittedAt: '2026-01-01T00:00:00.000Z', approvedAt: '2026-01-02T00:00:00.000Z', publishedAt: '2026-01-03T00:00:00.000Z' },
  ...{ people: null, staleSince: null, replaced: false, newest: null, dissents: [], ledger: null },
  project: { titleEn: 'Project', titleAr: 'مشروع' },
  question: { measure: 'killed', populationEn: 'soldiers', populationAr: 'جنود' },
  incident: { titleEn: 'Strike', titleAr: 'غارة', date: null, placeEn: '', placeAr: '', precision: 'unknown' },
  policy: { ...DEFAULT_POLICY, version: 1 },
  claims: [claim],
};

describe('the public page', () => {
  const page = recordPage(record, 'en', 'https://isnad.example');

  test('lets nothing that anybody wrote become markup, an address that runs, or a direction of ours', () => {
    const seen = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
    expect(seen).not.toMatch(/<script>alert|<img|href="javascript:|\u202e/);
    expect(page.match(/<script/g)).toHaveLength(2);
    const picturesToo = picture(record, 'ar', { width: 320, theme: 'dark', scale: 1 }) ?? '';
    expect(picturesToo).not.toMatch(/<script|<img/);
    expect(picturesToo).not.toContain('undefined');
  });

  test('its data for machines is JSON, and reviews the claim without an id of ours', () => {
    const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? [];
    const { '@graph': graph } = JSON.parse(data);
    expect(graph).toMatchObject([{ '@type': 'WebPage' }, { '@type': 'ClaimReview', reviewRating: { ratingValue: 3 } }]);
    expect(data).not.toContain('urn:uuid');
  });

  test('says what it no longer is before anything else, and reviews nothing then', () => {
    const stale = recordPage({ ...record, staleSince: '2026-02-01T00:00:00.000Z' }, 'en', '');
    expect(stale).toContain('This record is out of date');
    expect(stale.indexOf('out of date')).toBeLessThan(stale.indexOf('class="value"'));
    expect(stale).not.toContain('ClaimReview');
    expect(stale).not.toContain('nothing it rests on has changed');
  });
});

test.each([
  [null, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"ab"', false],
])('If-None-Match %s against "a"', (header, expected) => {
  expect(matches(header, '"a"')).toBe(expected);
});
