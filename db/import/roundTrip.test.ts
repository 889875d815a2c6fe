import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE } from '../../lib/bundle/format';
import { HOSTILE } from '../../lib/bundle/hostile.testing';
import { verifyBundle } from '../../lib/bundle/verify';
import { openZip } from '../../lib/bundle/zip';
import { tablesIn, writeTable } from '../../lib/export/table/format';
import type { ProjectId } from '../../lib/id';
import type { Context } from '../context';
import { meansOf, taken, unzipped } from '../export/bundle.testing';
import { takeTables } from '../export/table';
import type { House } from '../house';
import { nodeCrypto } from '../ledger/nodeCrypto';
import { newSigningKey, signerOf } from '../ledger/signer';
import { codeOf, must, type Team, team, tick } from '../people.testing';
import { loadSample } from '../sample/load';
import { approvals, claims, claimVersions, importRows, mentions, annotations as notes, projects, sources, threadStates } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { importBundle } from './bundle';
import { importFile, previewFile, seeFile } from './file';
import { type Spooled, spool } from './file/spool';
import { KeptIds } from './keptIds';
import { readImport } from './read';
import { seeBundle } from './seeBundle';

/** The house a bundle comes from, and the one it comes into. */
let database: TestDatabase;
let second: TestDatabase;
let house: House;
let there: House;
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
  [database, second] = [await createTestDatabase(), await createTestDatabase()];
  const { db } = database;
  await loadSample({ db }, tick);
  house = { db, actor: null, now: tick };
  const [project] = await db.select().from(projects);
  from = project?.id as ProjectId;
  bytes = await taken(house, from, whole(from));
  all = await team(second.db);
  there = { db: second.db, actor: null, now: tick };
});
afterAll(async () => {
  await Promise.all(files.map(({ dispose }) => dispose()));
  await database.close();
  await second.close();
});

type Line = Record<string, unknown>;
const textIn = (zip: Map<string, Buffer>, name: string) => zip.get(name)?.toString('utf8') ?? '';
const linesOf = (zip: Map<string, Buffer>, name: string): Line[] =>
  textIn(zip, name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** The lines of a file as bytes, without these keys. */
const without = (zip: Map<string, Buffer>, name: string, own: readonly string[]) =>
  linesOf(zip, name)
    .map((line) => `${JSON.stringify(line, (key, value) => (own.includes(key) ? undefined : value))}\n`)
    .join('');
/** Claims at their last version alone, but for whose act it is. */
const lastSaid = (zip: Map<string, Buffer>) =>
  linesOf(zip, FILE.claims).map(({ versions, ...claim }) => {
    const { version, by, at, ...last } = (versions as Line[]).at(-1) ?? {};
    return JSON.stringify({ ...claim, last });
  });
const itemsOf = (zip: Map<string, Buffer>) =>
  textIn(zip, FILE.annotations)
    .split('\n')
    .slice(1, -2)
    .map((line) => line.replace(/,$/, ''));

/** What `docs/exchange.md` says of each file after it came into an empty project elsewhere and left again, and what shows it. */
const SAYS: Readonly<Record<string, (before: Map<string, Buffer>, after: Map<string, Buffer>, name: string) => boolean>> = {
  'the same bytes': (before, after, name) => before.get(name)?.equals(after.get(name) ?? Buffer.of()) ?? false,
  'the same but for grades': (before, after, name) => without(after, name, ['grades']) === without(before, name, ['grades']),
  'the same but for who took them in, when and with what': (before, after, name) =>
    ['by', 'capturedAt', 'tool'].every((key) => without(before, name, [key]) !== without(after, name, [key])) &&
    without(after, name, ['by', 'capturedAt', 'tool']) === without(before, name, ['by', 'capturedAt', 'tool']),
  'the last version of each, the same but for its number, who recorded it here and when': (before, after) =>
    lastSaid(after).join('\n') === lastSaid(before).join('\n'),
  'every annotation the same bytes, in the same order, and among them what was noted here': (before, after) => {
    const came = new Set(itemsOf(before));
    return (
      itemsOf(after)
        .filter((item) => came.has(item))
        .join('\n') === itemsOf(before).join('\n')
    );
  },
  'not there: what others approved is a note here': (_, after, name) => !after.has(name),
  'its own: of this house, its acts and its time': (before, after, name) => !before.get(name)?.equals(after.get(name) ?? Buffer.of()),
};

describe('a bundle comes into another project', () => {
  test('with its texts, sources, incidents, questions, claims and notes, and leaves as the documents say, proven anew', async () => {
    const file = await put(bytes);
    const { preview, notes: coming } = must(await seeBundle(all.reviewer, all.projectId, file));
    const done = must(await importBundle(all.reviewer, all.projectId, file, 'sample.zip'));
    expect(preview).toMatchObject({ imported: done.imported, known: 0, refused: 0, made: done.made });
    expect(preview.rows[0]?.says.quote).toBeTruthy();
    expect(coming).toBe(await database.db.$count(notes, and(eq(notes.projectId, from), isNull(notes.threadId))));
    const before = await unzipped(bytes);
    expect(done).toMatchObject({ refused: 0, known: 0, imported: linesOf(before, FILE.claims).length });
    const means = meansOf(there, signerOf(newSigningKey('isnad/elsewhere')));
    const again = await taken(there, all.projectId, whole(all.projectId), means);
    const zip = await openZip({ size: again.length, read: async (from, to) => again.subarray(from, to) });
    if ('refused' in zip) throw new Error(zip.refused);
    const { checks } = await verifyBundle(zip, nodeCrypto);
    expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
    expect(checks.find(({ what }) => what === 'claims')).toMatchObject({ count: done.imported, leftOut: 0 });
    const after = await unzipped(again);
    const told = [...readFileSync('docs/exchange.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(([, name, says]) => [
      name,
      says,
    ]);
    const shape = (name: string) => name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '<id>');
    const found = [...before.keys()].map((name) => {
      const says = told.find(([one]) => one === shape(name))?.[1] ?? '';
      return [shape(name), SAYS[says]?.(before, after, name) ? says : `not so: ${says}`];
    });
    expect(new Set(found.map((one) => one.join(': ')))).toEqual(new Set(told.map((one) => one.join(': '))));
  });

  test('under the ids it had, unless somebody bears them here', async () => {
    const [claim] = linesOf(await unzipped(bytes), FILE.claims);
    const [borne, free] = [String(claim?.id), '01234567-89ab-7def-8123-456789abcdef'];
    const own = await new KeptIds().of(database.db, claims, [borne, free]);
    expect(own.get(free)).toBe(free);
    expect(own.get(borne)).not.toBe(borne);
    // An act is enough: another kind of thing may not bear the id either.
    expect((await new KeptIds().of(database.db, sources, [borne])).get(borne)).not.toBe(borne);
  });

  test('a note says whose it is, calls nobody, and comes once', async () => {
    const written = await second.db.select().from(notes).where(eq(notes.projectId, all.projectId));
    const original = await database.db.select().from(notes).where(eq(notes.projectId, from));
    expect(written.filter(({ threadId }) => threadId !== null).length).toBe(original.filter(({ threadId }) => threadId !== null).length);
    for (const { id, body } of original) expect(written.find((one) => one.id === id)?.body).toMatch(`${body}\n\n— `);
    expect(await second.db.$count(mentions)).toBe(0);
    expect(await second.db.$count(threadStates)).toBe(await database.db.$count(threadStates));
  });

  test('what others approved is a note on its question, and no approval', async () => {
    const written = await second.db.select().from(notes).where(eq(notes.projectId, all.projectId));
    const approving = written.filter(({ body }) => body.includes('approves nothing here'));
    expect(approving.length).toBe([...(await unzipped(bytes)).keys()].filter((name) => /^records.*json$/.test(name)).length);
    expect(approving.every(({ questionId }) => questionId !== null)).toBe(true);
    expect(await second.db.$count(approvals)).toBe(0);
  });

  test('again, and into the project it came from, everything is there already', async () => {
    const file = await put(bytes);
    const seen = must(await seeBundle(all.reader, all.projectId, file));
    expect(seen.preview.rows.every(({ outcome }) => outcome === 'known')).toBe(true);
    expect(seen).toMatchObject({
      notes: 0,
      preview: { imported: 0, refused: 0, made: { source: 0, document: 0, incident: 0, question: 0 } },
    });
    const noted = await second.db.$count(notes);
    const again = must(await importBundle(all.other, all.projectId, file, 'sample.zip'));
    expect(again).toMatchObject({ imported: 0, refused: 0, made: { source: 0, document: 0, incident: 0, question: 0 } });
    expect(await second.db.$count(notes)).toBe(noted);
    const log = must(await readImport(all.reader, all.projectId, again.importId, {}));
    expect(log.rows.every(({ outcome }) => outcome === 'known')).toBe(true);
  });

  test('a byte of it changed, nothing comes in', async () => {
    const forged = Buffer.from(bytes);
    const at = forged.indexOf('"credibility"');
    forged[at + 2] = 0x61;
    const rows = await second.db.$count(importRows);
    expect(codeOf(await importBundle(all.reviewer, all.projectId, await put(forged), 'forged.zip'))).toMatch(/^bundle_(faulty|refused)$/);
    expect(codeOf(await importBundle(all.reviewer, all.projectId, await put(bytes.subarray(0, 5000)), 'cut.zip'))).toBe('bundle_refused');
    expect(codeOf(await importBundle(all.reviewer, all.projectId, await put(Buffer.from('PK')), 'none.zip'))).toBe('bundle_refused');
    expect(await second.db.$count(importRows)).toBe(rows);
  });

  test('an archive made to be read in two ways is refused with its reason', async () => {
    const rows = await second.db.$count(importRows);
    for (const [what, refused, hostile] of HOSTILE) {
      const done = await importBundle(all.reviewer, all.projectId, await put(hostile()), 'hostile.zip');
      const [problem] = done.ok ? [] : done.problems;
      const { why, what: fault } = problem?.params ?? {};
      expect(`${what}: ${problem?.code} ${why ?? fault}`).toBe(
        `${what}: ${refused === 'damage' ? 'bundle_faulty damaged' : `bundle_refused ${refused}`}`,
      );
    }
    expect(await second.db.$count(importRows)).toBe(rows);
  });

  test('without its texts, the claims of texts the project has are found in them and the others are refused', async () => {
    const withheld = await taken(house, from, { ...whole(from), choices: { texts: false, names: false } });
    const fresh = await team(database.db);
    const { rows } = must(await seeBundle(fresh.reviewer, fresh.projectId, await put(withheld))).preview;
    expect(new Set(rows.flatMap(({ outcome, problems }) => [outcome, problems[0]?.code]))).toEqual(
      new Set(['refused', 'capture_left_out']),
    );
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
    const fresh = await team(second.db);
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
