import type { Figure } from '../../figure/figure';
import { DEFAULT_POLICY } from '../../figure/policy';
import type { SourceId } from '../../id';
import type { Language } from '../../message/define';
import type { ClaimRow } from './claims';
import { claimsTable } from './claims';
import { cellsOf, type Taken } from './column';
import type { Portion } from './portions';

/** Rows of the founding case, for tests of what is written of them. */

export const TAKEN: Taken = { position: 190, checkpoint: { size: 180, root: 'cm9vdA==' }, at: '2026-11-22T06:00:00.000Z' };
export const PROJECT = { slug: 'deir-ez-zor', title: 'مطار دير الزور' };

const OUTLET = '01900000-0000-7000-8000-000000000001' as SourceId;
const MONITOR = '01900000-0000-7000-8000-000000000002' as SourceId;

const incident = {
  id: '01900000-0000-7000-8000-000000000003',
  titleEn: 'Air strike near Deir ez-Zor airport',
  titleAr: 'غارة قرب مطار دير الزور',
  date: '2016-09-17',
  placeEn: '',
  placeAr: 'جبل ثردة',
};
const question = { id: '01900000-0000-7000-8000-000000000004', measure: 'killed', populationEn: 'soldiers', populationAr: 'جنود' } as const;

export function claimRow(words: string, figure: Figure, changed: Partial<ClaimRow> = {}): ClaimRow {
  return {
    ...{ incident, question },
    id: '01900000-0000-7000-8000-000000000005',
    version: 2,
    status: 'accepted',
    reason: '',
    answer: { kind: 'figure', figure, words },
    scope: '',
    asOf: null,
    credibility: null,
    chain: [
      { kind: 'source', sourceId: OUTLET },
      { kind: 'source', sourceId: MONITOR },
    ],
    note: '',
    proposedBy: null,
    at: new Date('2026-11-20T09:00:00Z'),
    quote: { start: 5, end: 14, exact: words },
    document: {
      id: '01900000-0000-7000-8000-000000000006',
      title: '=cmd|calc',
      language: 'ar',
      address: 'https://news.example/1',
      publishedOn: '2016-09-18',
      sourceId: OUTLET,
      captureId: '01900000-0000-7000-8000-000000000007',
      sha256: 'ab'.repeat(32),
    },
    sources: new Map([
      [OUTLET, { en: 'News site', ar: 'موقع إخباري' }],
      [MONITOR, { en: 'Monitor', ar: 'المرصد' }],
    ]),
    policy: { ...DEFAULT_POLICY, version: 1 },
    ...changed,
  };
}

/** These rows as one portion of claims. */
export async function* portionOf(rows: readonly ClaimRow[], language: Language): AsyncGenerator<Portion, void> {
  yield { table: 'claims', rows: rows.map((row) => cellsOf(claimsTable, row, language, TAKEN)) };
}
