import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimValues } from '../../lib/import/fields';
import { readBench } from '../bench/read';
import { claimsOfQuestions, versionsOfClaim } from '../claim/read';
import { ground } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { submitReconciliation } from '../reconciliation/submit';
import { importRows, incidents, ledger, stalenesses } from '../schema';
import { listSources } from '../source/read';
import { createTestDatabase, type TestDatabase } from '../testing';
import { importClaims } from './claims';
import { importFile, previewFile, seeFile } from './file';
import { type Spooled, spool } from './file/spool';
import { streamed } from './import.testing';
import { saveMapping } from './map';
import { listImports, readImport } from './read';
import { undoImport } from './undo';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

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

describe('a file, from its columns to its undo', () => {
  const csv = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
  const ARABIC = csv([
    'المصدر,عنوان الخبر,تاريخ النشر,الفقرة,الاقتباس,الحادثة,تاريخ الحادثة,المقياس,الفئة,العدد',
    'عنب بلدي,غارة,2016-09-18,قالت مصادر إن 62 جندياً قتلوا وقال آخرون 80,62 جندياً,جبل الثردة,2016-09-17,القتلى,جنود,62',
    'عنب بلدي,غارة,2016-09-18,قالت مصادر إن 62 جندياً قتلوا وقال آخرون 80,80,جبل الثردة,2016-09-17,القتلى,جنود,80',
    'عنب بلدي,غارة,2016-09-18,لا رقم هنا,لا رقم,جبل الثردة,2016-09-17,القتلى,جنود,رقم ما',
  ]);
  async function* once(bytes: Uint8Array) {
    yield bytes;
  }
  const files: Spooled[] = [];
  const file = async (bytes: Uint8Array) => {
    const spooled = must(await spool(once(bytes), 1_000_000));
    files.push(spooled);
    return spooled;
  };
  afterAll(() => Promise.all(files.map(({ dispose }) => dispose())));

  beforeAll(async () => {
    all = await team(database.db);
  });

  test('columns are guessed from Arabic headings, kept under a name, and offered to the next file that has them', async () => {
    const arabic = await file(ARABIC);
    const seen = must(await seeFile(all.reviewer, all.projectId, arabic, 'أرقام.csv'));
    expect(seen.kind).toBe('claims');
    expect(seen.guesses.claims.cells).toMatchObject({
      source: { column: 'المصدر' },
      title: { column: 'عنوان الخبر' },
      figure: { column: 'العدد' },
    });
    expect(seen.fitting).toEqual([]);
    const name = 'كشف القتلى';
    expect(must(await saveMapping(all.reviewer, all.projectId, { name, mapping: seen.guesses.claims }))).toBe(1);
    expect(must(await saveMapping(all.other, all.projectId, { name, mapping: seen.guesses.claims }))).toBe(2);
    const again = must(await seeFile(all.other, all.projectId, arabic, 'أخرى.csv'));
    expect(again.fitting).toEqual([{ name, version: 2, mapping: seen.guesses.claims }]);
    const other = must(await seeFile(all.other, all.projectId, await file(csv(['source,quote', 'A,b'])), 'b.csv'));
    expect(other.fitting).toEqual([]);
    expect(codeOf(await previewFile(all.other, all.projectId, arabic, 'a.csv', { kind: 'claims', cells: {} }))).toBe('mapping_incomplete');
  });

  test('the preview says what the run then does, and writes nothing', async () => {
    const arabic = await file(ARABIC);
    const { guesses } = must(await seeFile(all.reviewer, all.projectId, arabic, 'a.csv'));
    const preview = must(await previewFile(all.reader, all.projectId, arabic, 'a.csv', guesses.claims));
    expect(preview.rows).toMatchObject([
      { number: 1, outcome: 'imported', makes: ['source', 'incident', 'question', 'document'], says: { figure: '62' } },
      { number: 2, outcome: 'imported', makes: [] },
      { number: 3, outcome: 'refused', problems: [{ code: 'figure_unreadable', field: 'figure' }] },
    ]);
    expect(must(await listImports(all.reader, all.projectId))).toEqual([]);
    const { importId, ...done } = must(await importFile(all.reviewer, all.projectId, arabic, 'a.csv', guesses.claims));
    const { rows: _, ...counted } = preview;
    expect(done).toEqual(counted);
    const log = must(await readImport(all.reader, all.projectId, importId, {}));
    expect(log).toMatchObject({
      fileName: 'a.csv',
      fileSha256: arabic.sha256,
      imported: 2,
      refused: 1,
      reach: { standing: 2, changed: 0 },
      undo: null,
    });
    expect(must(await readImport(all.reader, all.projectId, importId, { outcome: 'refused' })).rows.map(({ number }) => number)).toEqual([
      3,
    ]);
  });

  test('taken back, its claims are rejected with the reason, submissions on them are stale, and the file comes in again', async () => {
    const [line] = must(await listImports(all.reviewer, all.projectId));
    const importId = line?.id ?? ('' as never);
    const [first] = must(await readImport(all.reviewer, all.projectId, importId, {})).rows;
    const [claim] = await versionsOfClaim(database.db, all.projectId, first?.claimId ?? ('' as never));
    const submission = {
      questionId: claim?.questionId ?? '',
      rule: 'envelope',
      settled: true,
      low: 62,
      best: null,
      high: 80,
      rationale: 'both',
    } as const;
    const claims = (await claimsOfQuestions(database.db, all.projectId, [submission.questionId as never])).map(({ id, version }) => ({
      claimId: id,
      version,
      included: true,
    }));
    const recordId = must(await submitReconciliation(all.reviewer, all.projectId, { ...submission, claims }));
    expect(must(await readImport(all.reviewer, all.projectId, importId, {})).reach).toEqual({ standing: 2, changed: 0, resting: 1 });
    expect(codeOf(await undoImport(all.reviewer, all.projectId, { importId, reason: ' ' }))).toBe('reason_required');
    expect(must(await undoImport(all.other, all.projectId, { importId, reason: 'another strike' }))).toBe(2);
    const after = await claimsOfQuestions(database.db, all.projectId, [submission.questionId as never]);
    expect(after.map(({ status, reason, version, chain }) => ({ status, reason, version, links: chain.length }))).toEqual(
      [1, 2].map(() => ({ status: 'rejected', reason: 'another strike', version: 2, links: 2 })),
    );
    expect(await database.db.select().from(stalenesses).where(eq(stalenesses.reconciliationId, recordId))).toMatchObject([
      { verb: 'import.undo' },
    ]);
    expect(codeOf(await undoImport(all.other, all.projectId, { importId, reason: 'again' }))).toBe('already_undone');
    const arabic = await file(ARABIC);
    const { guesses } = must(await seeFile(all.reviewer, all.projectId, arabic, 'a.csv'));
    const done = must(await importFile(all.reviewer, all.projectId, arabic, 'a.csv', guesses.claims));
    expect(done).toMatchObject({ imported: 2, known: 0, made: { source: 0, document: 0, incident: 0, question: 0 } });
  });

  test('sources come in with their grades, and again only what is new', async () => {
    const bytes = csv([
      'Name in English,Name in Arabic,Kind,Party to the conflict,Grade,Topic of the grade,Reason of the grade',
      'Agency,الوكالة,outlet,no,b,toll,was right before',
      'Army,الجيش,الجيش,نعم,,,',
      'Nobody,,a bird,no,,,',
    ]);
    const table = await file(bytes);
    const seen = must(await seeFile(all.reviewer, all.projectId, table, 's.csv'));
    expect(seen.kind).toBe('sources');
    const done = must(await importFile(all.reviewer, all.projectId, table, 's.csv', seen.guesses.sources));
    expect(done).toMatchObject({ imported: 2, refused: 1, made: { source: 2 } });
    expect(must(await listSources(all.reviewer, all.projectId)).rows).toMatchObject([
      { nameEn: 'Agency', nameAr: 'الوكالة', grade: 'B', party: false },
      { nameEn: 'Army', kind: 'military', grade: null, party: true },
      { nameAr: 'عنب بلدي' },
    ]);
    expect(must(await importFile(all.other, all.projectId, table, 's.csv', seen.guesses.sources))).toMatchObject({
      imported: 0,
      known: 2,
      refused: 1,
    });
  });
});
