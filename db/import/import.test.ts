import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimValues } from '../../lib/import/fields';
import { readBench } from '../bench/read';
import { ground } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { importRows, incidents, ledger } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { importClaims } from './claims';
import type { ReadRow } from './portions';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function* streamed(rows: readonly ClaimValues[]): AsyncGenerator<ReadRow> {
  for (const [index, values] of rows.entries()) yield { number: index + 1, values };
}

const FILE = { fileName: 'figures.csv', fileSha256: 'a'.repeat(64), mapping: {} };
const row: ClaimValues = {
  source: 'عنب بلدي',
  title: 'غارة على جبل الثردة',
  published: '2016-09-18',
  passage: 'قالت المصادر إن الغارة أسفرت عن مقتل 62 جندياً، وقال المرصد إن أكثر من 60 قتلوا.',
  incident: 'غارة جبل الثردة',
  incidentDate: '17 أيلول 2016',
  measure: 'القتلى',
  population: 'جنود الجيش السوري',
};
const SEED: ClaimValues[] = [
  { ...row, quote: 'مقتل 62 جندياً', figure: '٦٢' },
  { ...row, quote: 'أكثر من 60 قتلوا', figure: 'أكثر من 60', chain: 'عنب بلدي ← المرصد السوري' },
  { ...row, source: 'ويكيبيديا', title: 'غارة دير الزور', passage: 'قُتل ما بين 90 و106 جنود', figure: '90–106' },
  { ...row, quote: 'مقتل 80 جندياً', figure: '80' },
];

describe('importing claims', () => {
  beforeAll(async () => {
    all = await team(database.db);
  });

  test('they arrive on the bench as they were written, with their chains; a quote that is not there is refused', async () => {
    const done = must(await importClaims(all.reviewer, all.projectId, FILE, () => streamed(SEED)));
    expect(done).toMatchObject({ imported: 3, known: 0, refused: 1, made: { source: 3, document: 2, incident: 1, question: 1 } });
    const [incident] = await database.db.select().from(incidents).where(eq(incidents.projectId, all.projectId));
    const bench = must(await readBench(all.reviewer, all.projectId, incident?.id as never));
    const claims = bench.rows[0]?.claims ?? [];
    expect(claims.map(({ answer }) => answer)).toMatchObject([
      { figure: { operator: 'exactly', value: 62 }, words: '٦٢' },
      { figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' },
      { figure: { operator: 'between', low: 90, high: 106 } },
    ]);
    expect(claims.map(({ chain }) => chain.map(({ kind }) => kind).join(' '))).toEqual([
      'source not_recorded',
      'source source',
      'source not_recorded',
    ]);
    expect(claims.map(({ quote }) => quote.exact)).toEqual(['مقتل 62 جندياً', 'أكثر من 60 قتلوا', 'قُتل ما بين 90 و106 جنود']);
    const [refused] = await database.db.select().from(importRows).where(eq(importRows.outcome, 'refused'));
    expect(refused).toMatchObject({ number: 4, problems: [{ code: 'quote_mismatch', field: 'quote' }] });
  });

  test('imported again, every row that came in is there already', async () => {
    const again = must(await importClaims(all.other, all.projectId, FILE, () => streamed(SEED)));
    expect(again).toMatchObject({ imported: 0, known: 3, refused: 1, made: { source: 0, document: 0, incident: 0, question: 0 } });
  });

  test('each claim has its own entry in the ledger, and the import one with the counts', async () => {
    const entries = await database.db.select().from(ledger).where(eq(ledger.projectId, all.projectId));
    expect(entries.filter(({ verb }) => verb === 'claim.record')).toHaveLength(3);
    expect(entries.find(({ verb }) => verb === 'import.run')?.payload).toMatchObject({ fileSha256: 'a'.repeat(64), imported: 3 });
  });

  test('a document of the project is quoted where it says the words, and not imported where it does not', async () => {
    const on = await ground(all, 'مقتل 62 جندياً في الغارة');
    const held = {
      source: `Outlet ${on.text.split('\n')[1]}`,
      title: `Report ${on.text.split('\n')[1]}`,
      incident: 'X',
      measure: 'killed',
    };
    const rows: ClaimValues[] = [
      { ...held, quote: 'مقتل 62', figure: '62' },
      { ...held, quote: 'مقتل 63', figure: '63' },
    ];
    const done = must(await importClaims(all.reviewer, all.projectId, FILE, () => streamed(rows)));
    expect(done).toMatchObject({ imported: 1, refused: 1, made: { document: 0, source: 0 } });
  });

  test('nothing at all is no import', async () => {
    expect(codeOf(await importClaims(all.reviewer, all.projectId, FILE, () => streamed([])))).toBe('table_empty');
  });
});
