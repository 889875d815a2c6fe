import { createHash } from 'node:crypto';
import { eq, isNotNull, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { BundleHead, FILE, isBundleFile, parseManifest, type ScopeKind } from '../../lib/bundle/format';
import {
  CaptureLine,
  ClaimLine,
  Crate,
  EntryLine,
  IncidentLine,
  NodeLine,
  QuestionLine,
  RecordFile,
  SourceLine,
} from '../../lib/bundle/lines';
import { noble } from '../../lib/bundle/noble';
import { verifyBundle } from '../../lib/bundle/verify';
import { hashIri } from '../../lib/export/iri';
import { provFaults, triples } from '../../lib/export/standards/check.testing';
import type { ProjectId } from '../../lib/id';
import { parseCheckpoint } from '../../lib/ledger/checkpoint';
import { canonicalEntry, type Entry } from '../../lib/ledger/entry';
import { leafHash } from '../../lib/ledger/merkle';
import { rootFrom } from '../../lib/ledger/multiproof';
import { openNote, parseVerifierKey } from '../../lib/ledger/note';
import { once } from '../../lib/once';
import type { Context } from '../context';
import type { House } from '../house';
import { sha256 } from '../ledger/nodes';
import { verifyEd25519 } from '../ledger/signer';
import { codeOf, team, tick } from '../people.testing';
import { loadSample } from '../sample/load';
import { annotations, approvals, ledger, projects, questions, reconciliations, threadStates, users } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { takeBundle } from './bundle';
import { meansOf, taken, unzipped } from './bundle.testing';

let database: TestDatabase;
let house: House;
let projectId: ProjectId;
const ids: Record<ScopeKind, string> = { project: '', incident: '', record: '' };

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await loadSample({ db }, tick);
  house = { db, actor: null, now: tick };
  const [project] = await db.select().from(projects);
  const [approved] = await db
    .select({ id: approvals.reconciliationId, incidentId: questions.incidentId })
    .from(approvals)
    .innerJoin(reconciliations, eq(reconciliations.id, approvals.reconciliationId))
    .innerJoin(questions, eq(questions.id, reconciliations.questionId))
    .where(eq(approvals.decision, 'approved'));
  projectId = project?.id as ProjectId;
  Object.assign(ids, { project: projectId, record: approved?.id, incident: approved?.incidentId });
});
afterAll(() => database.close());

const WHOLE = { texts: true, names: true };
const take = async (kind: ScopeKind, choices = WHOLE) =>
  unzipped(await taken(house, projectId, { scope: { kind, id: ids[kind] }, choices }));

/** The whole bundle of each, taken once. */
const whole = once((kind: ScopeKind) => take(kind));

const text = (files: Map<string, Buffer>, name: string) => files.get(name)?.toString('utf8') ?? '';
function lines<T extends z.ZodType>(files: Map<string, Buffer>, name: string, shape: T): z.output<T>[] {
  const all = text(files, name);
  expect(all === '' || all.endsWith('\n')).toBe(true);
  return all
    .split('\n')
    .filter(Boolean)
    .map((line) => shape.parse(JSON.parse(line)));
}
const hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(['record', 'incident', 'project'] as const)('the bundle of a %s of the sample', (kind) => {
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    files = await whole(kind);
  });

  test('holds files of the format alone, in its order, every line of them as it says', () => {
    const names = [...files.keys()];
    expect(names.filter((name) => !isBundleFile(name))).toEqual([]);
    expect(names[0]).toBe(FILE.head);
    expect(names.slice(-2)).toEqual([FILE.crate, FILE.manifest]);
    expect(BundleHead.parse(JSON.parse(text(files, FILE.head))).scope).toEqual({ kind, id: ids[kind] });
    for (const [name, bytes] of files) if (/^records\/.*\.json$/.test(name)) RecordFile.parse(JSON.parse(bytes.toString()));
    expect(names.some((name) => /^records\/.*\.ar\.html$/.test(name))).toBe(true);
  });

  test('has every row that its rows speak of', () => {
    const has = (name: string, shape: z.ZodType<{ id: string }>) => new Set(lines(files, name, shape).map(({ id }) => id));
    const captures = lines(files, FILE.captures, CaptureLine);
    const [questions, incidentIds] = [lines(files, FILE.questions, QuestionLine), has(FILE.incidents, IncidentLine)];
    const [sources, questionIds] = [has(FILE.sources, SourceLine), new Set(questions.map(({ id }) => id))];
    const captureIds = new Set(captures.map(({ id }) => id));
    const claims = lines(files, FILE.claims, ClaimLine);
    expect(claims.length).toBeGreaterThan(0);
    for (const { versions } of claims)
      for (const { quote, questionId, chain } of versions) {
        expect(captureIds).toContain(quote.captureId);
        expect(questionIds).toContain(questionId);
        for (const link of chain) if (link.kind === 'source') expect(sources).toContain(link.sourceId);
      }
    for (const { document } of captures) expect(sources).toContain(document.sourceId);
    for (const { incidentId } of questions) expect(incidentIds).toContain(incidentId);
    for (const { id, sha256 } of captures) expect(hex(files.get(`captures/${id}.txt`) ?? Buffer.of())).toBe(sha256);
  });

  test('proves its acts, the one that took it among them, under a checkpoint of the ledger', () => {
    const keys = text(files, FILE.keys)
      .trim()
      .split('\n')
      .flatMap((line) => parseVerifierKey(sha256, line) ?? []);
    const note = openNote(sha256, text(files, FILE.checkpoint), keys, verifyEd25519);
    const checkpoint = parseCheckpoint(note ?? '');
    const entries = lines(files, FILE.entries, EntryLine);
    const leaves = entries.map(({ index, entry }) => ({ index, hash: leafHash(sha256, Buffer.from(canonicalEntry(entry as Entry))) }));
    const nodes = lines(files, FILE.nodes, NodeLine).map(({ hash, ...at }) => ({ ...at, hash: new Uint8Array(Buffer.from(hash, 'hex')) }));
    expect(rootFrom(sha256, leaves, nodes, checkpoint?.size ?? 0)).toEqual(checkpoint?.root);
    expect(entries.at(-1)?.entry).toMatchObject({ verb: 'export.take', subjectId: ids[kind] });
    expect(entries.at(-1)?.payload).toMatchObject({ kind: 'bundle', choices: WHOLE });
    expect(entries.map(({ entry }) => entry.verb)).toContain('reconciliation.approve');
  });

  test('binds every file by its hash and size, and the crate by a signature', () => {
    const crate = Crate.parse(JSON.parse(text(files, FILE.crate)));
    const told = new Map(crate['@graph'].filter((one) => one['@type'] === 'File').map((one) => [one['@id'], one]));
    expect([...told.keys()]).toEqual([...files.keys()].slice(0, -2));
    for (const [name, { sha256, contentSize }] of told)
      expect([sha256, contentSize]).toEqual([hex(files.get(name) ?? Buffer.of()), String(files.get(name)?.length)]);
    const key = parseVerifierKey(sha256, text(files, FILE.keys).trim().split('\n').at(-1) ?? '');
    const manifest = parseManifest(openNote(sha256, text(files, FILE.manifest), key ? [key] : [], verifyEd25519) ?? '');
    expect(manifest?.crateSha256).toBe(hex(files.get(FILE.crate) ?? Buffer.of()));
  });
});

/** What the verifier finds wrong in these files, and what it could not look at. */
async function verified(files: Map<string, Buffer>) {
  const read = async function* (name: string) {
    yield files.get(name) ?? Buffer.of();
  };
  const { checks } = await verifyBundle({ names: [...files.keys()], read }, noble);
  const faults = checks.flatMap(({ what, faults }) => faults.map(({ code, at }) => `${what}: ${code} ${at}`));
  return { faults, leftOut: checks.filter(({ leftOut }) => leftOut > 0).map(({ what }) => what), counts: checks };
}

describe('the verifier', () => {
  test.each(['record', 'incident', 'project'] as const)('finds no fault in the bundle of a %s', async (kind) => {
    const { faults, counts } = await verified(await whole(kind));
    expect(faults).toEqual([]);
    for (const what of ['captures', 'quotes', 'claims', 'records', 'approvals', 'tree'] as const)
      expect(`${what} ${(counts.find((check) => check.what === what)?.count ?? 0) > 0}`).toBe(`${what} true`);
  });

  test('finds what was left out, and no fault in that', async () => {
    const { faults, leftOut } = await verified(await take('project', { texts: false, names: false }));
    expect(faults).toEqual([]);
    expect(leftOut).toEqual(expect.arrayContaining(['captures', 'quotes']));
  });

  test('finds a letter that was changed in a text, a record, a page or a provenance', async () => {
    const files = await whole('record');
    for (const name of [...files.keys()].filter((one) => /^captures\/|^records\/|^provenance/.test(one))) {
      const bytes = Buffer.from(files.get(name) ?? Buffer.of());
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
      expect((await verified(new Map(files).set(name, bytes))).faults.join()).toContain(name);
    }
  });
});

describe('by the standards of others', () => {
  const json = async (name: string) => JSON.parse(text(await whole('project'), name));
  const OA = 'http://www.w3.org/ns/oa#';
  const objects = (all: readonly [string, string, string][], predicate: string) =>
    all.filter(([, of]) => of === predicate).map(([, , object]) => object);

  test('the provenance is PROV-JSON: quotation, primary source, revision, attribution and delegation', async () => {
    const document = await json(FILE.provenance);
    expect(provFaults(document)).toEqual([]);
    expect(provFaults({ ...document, wasAttributedTo: { a: { 'prov:entity': 'project:x' } } })).not.toEqual([]);
    const kinds = new Set(Object.values<Record<string, { $: string }>>(document.wasDerivedFrom).map((one) => one['prov:type']?.$));
    expect([...kinds].sort()).toEqual(['prov:PrimarySource', 'prov:Quotation', 'prov:Revision', undefined]);
    const known = new Set([document.entity, document.activity, document.agent].flatMap((rows) => Object.keys(rows)));
    for (const relation of ['wasGeneratedBy', 'used', 'wasDerivedFrom', 'wasAttributedTo', 'wasAssociatedWith', 'actedOnBehalfOf'])
      for (const [id, row] of Object.entries<Record<string, unknown>>(document[relation]))
        for (const [role, end] of Object.entries(row))
          if (role !== 'prov:time' && role !== 'prov:type') expect(known.has(String(end)), `${id} ${role} ${end}`).toBe(true);
  });

  test('every quote is a Web Annotation of its very capture, in code points', async () => {
    const all = await triples(await json(FILE.annotations));
    const files = await whole('project');
    const captures = new Map(lines(files, FILE.captures, CaptureLine).map(({ id, sha256 }) => [hashIri(sha256), id]));
    const of = (subject: string, predicate: string) => all.find(([one, is]) => one === subject && is === OA + predicate)?.[2] ?? '';
    const targets = objects(all, `${OA}hasTarget`).filter((target) => all.some(([one, is]) => one === target && is === `${OA}hasSelector`));
    expect(targets.length).toBe(objects(all, `${OA}exact`).length);
    for (const target of targets) {
      const selectors = all.filter(([one, is]) => one === target && is === `${OA}hasSelector`).map(([, , selector]) => selector);
      const [position = '', quote = ''] = ['start', 'exact'].map((term) => selectors.find((one) => of(one, term)) ?? '');
      const characters = [...text(files, `captures/${captures.get(of(target, 'hasSource'))}.txt`)];
      expect(characters.slice(Number(of(position, 'start')), Number(of(position, 'end'))).join('')).toBe(of(quote, 'exact'));
    }
  });

  test('every note, reply and resolved thread is a Web Annotation too, in the bundle of its incident as well', async () => {
    const motivated = async (files: Map<string, Buffer>) =>
      objects(await triples(JSON.parse(text(files, FILE.annotations))), `${OA}motivatedBy`);
    const count = (all: readonly string[], by: string) => all.filter((one) => one === OA + by).length;
    const [all, some] = [await motivated(await whole('project')), await motivated(await whole('incident'))];
    const [heads, replies] = [isNull(annotations.threadId), isNotNull(annotations.threadId)];
    expect(count(all, 'commenting')).toBe(await database.db.$count(annotations, heads));
    expect(count(all, 'replying')).toBe(await database.db.$count(annotations, replies));
    expect(count(all, 'moderating')).toBe(await database.db.$count(threadStates));
    expect(count(some, 'commenting')).toBeGreaterThan(0);
    expect(count(some, 'commenting')).toBeLessThan(count(all, 'commenting'));
  });

  test.each(['incident', 'project'] as const)(
    'what was done with the notes of a %s is among its acts, and with no others',
    async (kind) => {
      const files = await whole(kind);
      const items: { id: string; motivation: string; target: string }[] = JSON.parse(text(files, FILE.annotations)).first.items;
      const acts = items.flatMap(({ id, motivation, target }) =>
        motivation === 'moderating' ? `resolved ${target}` : motivation === 'describing' ? [] : `written ${id}`,
      );
      const done = lines(files, FILE.entries, EntryLine).flatMap(({ entry: { verb, subjectId } }) =>
        verb.startsWith('annotation.') ? `${/write|reply/.test(verb) ? 'written' : 'resolved'} urn:uuid:${subjectId}` : [],
      );
      expect(acts.length).toBeGreaterThan(0);
      expect(done.sort()).toEqual(acts.sort());
    },
  );

  test('approved numbers are ClaimReviews, and the crate is an RO-Crate', async () => {
    const reviews = await triples(await json(FILE.claimReviews));
    expect(objects(reviews, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toContain('http://schema.org/ClaimReview');
    expect(objects(reviews, 'http://schema.org/itemReviewed').length).toBe(objects(reviews, 'http://schema.org/claimReviewed').length);
    const crate = await triples(await json(FILE.crate));
    const root = crate.find(([, is]) => is === 'http://schema.org/about')?.[2];
    for (const needed of ['name', 'description', 'datePublished', 'license', 'author'])
      expect(
        crate.some(([one, is]) => one === root && is === `http://schema.org/${needed}`),
        needed,
      ).toBe(true);
    expect(objects(crate, 'http://schema.org/hasPart').length).toBe(objects(crate, 'http://schema.org/contentSize').length);
    expect(objects(crate, 'http://purl.org/dc/terms/conformsTo')).toContain('https://w3id.org/ro/crate/1.1');
  });
});

describe('what is left out', () => {
  test('is the texts, when they are not wanted: quotes and hashes stay', async () => {
    const files = await take('record', { texts: false, names: true });
    expect([...files.keys()].filter((name) => name.startsWith('captures/'))).toEqual([]);
    expect(lines(files, FILE.claims, ClaimLine)[0]?.versions[0]?.quote.exact.length).toBeGreaterThan(0);
    expect(lines(files, FILE.captures, CaptureLine).length).toBeGreaterThan(0);
  });

  test('is the names of people, and never their ids', async () => {
    const files = await take('project', { texts: true, names: false });
    const people = await database.db.select({ id: users.id, name: users.name }).from(users);
    const all = [...files].filter(([name]) => !name.startsWith('captures/') && name !== FILE.verifier);
    for (const { name } of people) for (const [file, bytes] of all) expect(`${file}: ${bytes.includes(name)}`).toBe(`${file}: false`);
    const [approval] = await database.db.select().from(approvals).where(eq(approvals.reconciliationId, ids.record));
    expect(text(files, `records/${ids.record}.json`)).toContain(approval?.approverId);
  });
});

test('the same rows and choices make the same bytes, but for the act that took them and what proves it', async () => {
  const [one, other] = [await whole('record'), await take('record')];
  const moved = [...one].filter(([name, bytes]) => !other.get(name)?.equals(bytes)).map(([name]) => name);
  expect([...one.keys()]).toEqual([...other.keys()]);
  const bound = moved.filter((name) => !name.startsWith('records/'));
  expect(bound).toEqual([FILE.head, FILE.entries, FILE.nodes, FILE.checkpoint, FILE.crate, FILE.manifest]);
});

describe('a bundle is taken', () => {
  const asked = () => ({ scope: { kind: 'project', id: projectId }, choices: WHOLE }) as const;

  test('by nobody outside the project', async () => {
    const stranger: Context = (await team(database.db)).lead;
    const acts = await database.db.$count(ledger);
    expect(codeOf(await takeBundle(stranger, projectId, asked(), meansOf(stranger)))).toBe('not_found');
    expect(await database.db.$count(ledger)).toBe(acts);
  });

  test('by no server without a key', async () => {
    expect(codeOf(await takeBundle(house, projectId, asked(), { ...meansOf(house), signer: null }))).toBe('ledger_unsigned');
  });
});
