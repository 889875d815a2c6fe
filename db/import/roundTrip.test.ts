import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE } from '../../lib/bundle/format';
import { tablesIn, writeTable } from '../../lib/export/table/format';
import type { ProjectId } from '../../lib/id';
import type { Context } from '../context';
import { taken, unzipped } from '../export/bundle.testing';
import { takeTables } from '../export/table';
import type { House } from '../house';
import { codeOf, must, type Team, team, tick } from '../people.testing';
import { loadSample } from '../sample/load';
import { approvals, claimVersions, importRows, annotations as notes, projects } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { importBundle } from './bundle';
import { importFile, previewFile, seeFile } from './file';
import { type Spooled, spool } from './file/spool';
import { readImport } from './read';

let database: TestDatabase;
let house: House;
let from: ProjectId;
let all: Team;
let bytes: Buffer;
const files: Spooled[] = [];

async function* once(chunk: Uint8Array) {
  yield chunk;
}
async function put(content: Uint8Array): Promise<Spooled> {
  const file = must(await spool(once(content), 50_000_000));
  files.push(file);
  return file;
}
const whole = (id: ProjectId) => ({ scope: { kind: 'project', id }, choices: { texts: true, names: true } }) as const;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await loadSample({ db }, tick);
  house = { db, actor: null, now: tick };
  const [project] = await db.select().from(projects);
  from = project?.id as ProjectId;
  bytes = await taken(house, from, whole(from));
  all = await team(db);
});
afterAll(async () => {
  await Promise.all(files.map(({ dispose }) => dispose()));
  await database.close();
});

type Line = Record<string, unknown>;
const linesOf = (zip: Map<string, Buffer>, name: string): Line[] =>
  (zip.get(name)?.toString('utf8') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The lines of a file as bytes, without what every house has of its own, in the order of what they say. */
function said(zip: Map<string, Buffer>, name: string, own: readonly string[]): string {
  const lines = linesOf(zip, name).map((line) => JSON.stringify(line, (key, value) => (own.includes(key) ? undefined : value)));
  return `${lines.sort().join('\n')}\n`;
}

/** The annotations of last versions without their own ids, makers and moments. */
function quoted(zip: Map<string, Buffer>, last: ReadonlyMap<string, number>): string {
  const page = JSON.parse(zip.get(FILE.annotations)?.toString('utf8') ?? '');
  const items: { id: string; body: { purpose: string }[] }[] = page.first.items;
  return items
    .filter(({ id }) => last.get(id.slice(9, 45)) === Number(id.split('version-')[1]))
    .map((item) => ({ ...item, body: item.body.filter(({ purpose }) => purpose !== 'linking') }))
    .map((item) =>
      JSON.stringify(item, (key, value) =>
        ['id', 'created', 'creator'].includes(key) && !String(value).startsWith('ni:') ? undefined : value,
      ),
    )
    .sort()
    .join('\n');
}
const lastVersions = (zip: Map<string, Buffer>) =>
  new Map(linesOf(zip, FILE.claims).map(({ id, versions }) => [String(id), (versions as Line[]).length]));

describe('a bundle comes into another project', () => {
  test('with its texts, sources, incidents, questions and claims, and leaves as it came', async () => {
    const done = must(await importBundle(all.reviewer, all.projectId, await put(bytes), 'sample.zip'));
    const before = await unzipped(bytes);
    expect(done).toMatchObject({ refused: 0, known: 0, imported: linesOf(before, FILE.claims).length });
    const after = await unzipped(await taken(house, all.projectId, whole(all.projectId)));
    const ids = ['id', 'sourceId', 'incidentId', 'partOf', 'position'];
    expect(said(after, FILE.incidents, ids)).toBe(said(before, FILE.incidents, ids));
    expect(said(after, FILE.questions, ids)).toBe(said(before, FILE.questions, ids));
    expect(said(after, FILE.sources, [...ids, 'grades'])).toBe(said(before, FILE.sources, [...ids, 'grades']));
    const here = ['id', 'documentId', 'sourceId', 'capturedAt', 'by', 'tool'];
    expect(said(after, FILE.captures, here)).toBe(said(before, FILE.captures, here));
    expect(quoted(after, lastVersions(after))).toBe(quoted(before, lastVersions(before)));
    expect(quoted(after, lastVersions(after)).split('\n')).toHaveLength(done.imported);
  });

  test('what others approved is a note on its question, and no approval', async () => {
    const written = await database.db.select().from(notes).where(eq(notes.projectId, all.projectId));
    expect(written.length).toBeGreaterThan(0);
    expect(written.every(({ questionId, body }) => questionId !== null && body.includes('approves nothing here'))).toBe(true);
    expect(await database.db.select().from(approvals).where(eq(approvals.projectId, all.projectId))).toEqual([]);
  });

  test('again, and into the project it came from, everything is there already', async () => {
    const file = await put(bytes);
    const again = must(await importBundle(all.other, all.projectId, file, 'sample.zip'));
    expect(again).toMatchObject({ imported: 0, refused: 0, made: { source: 0, document: 0, incident: 0, question: 0 } });
    const log = must(await readImport(all.reader, all.projectId, again.importId, {}));
    expect(log.rows.every(({ outcome }) => outcome === 'known')).toBe(true);
  });

  test('a byte of it changed, nothing comes in', async () => {
    const forged = Buffer.from(bytes);
    const at = forged.indexOf('"credibility"');
    forged[at + 2] = 0x61;
    const rows = (await database.db.select().from(importRows)).length;
    expect(codeOf(await importBundle(all.reviewer, all.projectId, await put(forged), 'forged.zip'))).toMatch(/^bundle_(faulty|refused)$/);
    expect(codeOf(await importBundle(all.reviewer, all.projectId, await put(bytes.subarray(0, 5000)), 'cut.zip'))).toBe('bundle_refused');
    expect(codeOf(await importBundle(all.reviewer, all.projectId, await put(Buffer.from('PK')), 'none.zip'))).toBe('bundle_refused');
    expect(await database.db.select().from(importRows)).toHaveLength(rows);
  });

  test('without its texts, the claims of texts the project has are found in them and the others are refused', async () => {
    const withheld = await taken(house, from, { ...whole(from), choices: { texts: false, names: false } });
    const fresh = await team(database.db);
    const none = must(await importBundle(fresh.reviewer, fresh.projectId, await put(withheld), 'withheld.zip'));
    expect(none).toMatchObject({ imported: 0, known: 0 });
    const some = must(await importBundle(all.reviewer, all.projectId, await put(withheld), 'withheld.zip'));
    expect(some).toMatchObject({ imported: 0, refused: 0 });
  });
});

describe('a table of claims comes back in', () => {
  const OURS =
    /^(?:claim_id|version|incident_id|question_id|policy_version|chain_ids|origin_key|source_id|document_id|capture_id|capture_sha256|quote_start|quote_end|recorded_at|ledger_position|checkpoint)$/;
  const csvOf = async (who: Context, id: ProjectId) => {
    const asked = { language: 'en', kind: 'csv', choices: {} } as const;
    const tables = must(await takeTables(who, id, tablesIn('claims', 'csv'), asked));
    const choices = { format: 'csv', language: null, bom: true } as const;
    let text = '';
    for await (const part of writeTable('claims', tables.portions, choices, { project: { slug: 'p', title: 'P' }, taken: tables.taken }))
      text += part;
    return text;
  };
  /** The rows without the columns that are ids, places and moments of one house. */
  const said = (csv: string) =>
    (parse(csv, { columns: true, bom: true }) as Record<string, string>[])
      .map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !OURS.test(name))))
      .sort()
      .join('\n');

  test('into another project, and leaves with the same bytes but for ids, places and moments', async () => {
    const fresh = await team(database.db);
    const exported = await csvOf(all.reader, all.projectId);
    const file = await put(new TextEncoder().encode(exported));
    const seen = must(await seeFile(fresh.reviewer, fresh.projectId, file, 'claims.csv'));
    const done = must(await importFile(fresh.reviewer, fresh.projectId, file, 'claims.csv', seen.guesses.claims));
    expect(done.refused).toBe(0);
    expect(said(await csvOf(fresh.reader, fresh.projectId))).toBe(said(exported));
  });

  test('into its own project, where all that stands is there already', async () => {
    const file = await put(new TextEncoder().encode(await csvOf(all.reader, all.projectId)));
    const seen = must(await seeFile(all.reviewer, all.projectId, file, 'claims.csv'));
    const preview = must(await previewFile(all.reviewer, all.projectId, file, 'claims.csv', seen.guesses.claims));
    const standing = preview.rows.filter(({ outcome }) => outcome !== 'known');
    expect(standing.map(({ problems, says, number }) => ({ number, problems, says }))).toEqual([]);
  });
});

test('the reviews and the annotations of a bundle come in as claims of their sources, whose ratings are notes', async () => {
  const fresh = await team(database.db);
  const before = await unzipped(bytes);
  const reviews = await put(before.get(FILE.claimReviews) ?? new Uint8Array());
  const seen = must(await seeFile(fresh.reviewer, fresh.projectId, reviews, 'claimreviews.jsonld'));
  const done = must(await importFile(fresh.reviewer, fresh.projectId, reviews, 'claimreviews.jsonld', seen.guesses.claims));
  expect(done.imported).toBeGreaterThan(2);
  expect(done.refused).toBe(0);
  const notes = await database.db.select().from(claimVersions).where(eq(claimVersions.projectId, fresh.projectId));
  expect(notes.every(({ note }) => /reconciled value/.test(note))).toBe(true);
  const annotated = await put(before.get(FILE.annotations) ?? new Uint8Array());
  const looked = must(await seeFile(fresh.reviewer, fresh.projectId, annotated, 'annotations.jsonld'));
  const cells = { ...looked.guesses.claims.cells, source: { fixed: 'Somebody' }, incident: { fixed: 'Strike' } };
  const preview = must(await previewFile(fresh.reviewer, fresh.projectId, annotated, 'annotations.jsonld', { kind: 'claims', cells }));
  expect(preview.imported).toBeGreaterThan(10);
});
