import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeAnnotation } from '@/db/annotation/write';
import { recordClaim } from '@/db/claim/record';
import type { Context } from '@/db/context';
import { stateCopy } from '@/db/copy/state';
import { assignDoubleReading } from '@/db/doubleReading/assign';
import { handIn } from '@/db/doubleReading/handIn';
import { readDoubleReading } from '@/db/doubleReading/read';
import { assigned, readAndHandIn, readingInput } from '@/db/doubleReading/reading.testing';
import { settleDifference } from '@/db/doubleReading/settle';
import { type Ground, ground, quoteOf } from '@/db/evidence.testing';
import { takeBundle } from '@/db/export/bundle';
import { meansOf } from '@/db/export/bundle.testing';
import { takeTables } from '@/db/export/table';
import { takeWikidata } from '@/db/export/wikidata';
import { importClaims } from '@/db/import/claims';
import { streamed } from '@/db/import/import.testing';
import { readLog } from '@/db/import/read';
import { readLedger } from '@/db/ledger/read';
import { codeOf, must, type Team, team } from '@/db/people.testing';
import { listProjects } from '@/db/project/read';
import { publishRecord } from '@/db/publication/publish';
import { nextInQueue } from '@/db/queue/read';
import { approveReconciliation } from '@/db/reconciliation/decide';
import { submitReconciliation } from '@/db/reconciliation/submit';
import { giveRuling } from '@/db/ruling/give';
import { createTestDatabase, type TestDatabase } from '@/db/testing';
import { withToken } from '@/db/token/token.testing';
import { readOwnAccount } from '@/db/user/read';
import { DEFAULT_POLICY } from '@/lib/figure/policy';
import type { ClaimId, DoubleReadingId, ReconciliationId } from '@/lib/id';
import { SECTIONS } from '@/lib/queue/section';
import { ok, type Result } from '@/lib/result';
import { OPERATIONS } from '../_operations/table';
import { assistantServer } from '../mcp/_tools/server';
import { dispatch } from './dispatch';

vi.mock('server-only', () => ({}));

/** What others say of a text that two now read blind: in words, and in a number so long that no identifier holds it by chance. */
const SECRET = 'zq what others made of it';
const VALUE = 471_104_711_047;
const tells = (text: string) => /zq what others made of it|471[,.]?104[,.]?711[,.]?047|more than 4711/.test(text);

let database: TestDatabase;
let all: Team;
let on: Ground;
let slug: string;
let record: ReconciliationId;
let open: DoubleReadingId;
let openToo: DoubleReadingId;
let names: Readonly<Record<string, string>>;

async function evidence(): Promise<ClaimId[]> {
  const claimed = async (words: string, value: number) =>
    must(
      await recordClaim(all.lead, all.projectId, {
        ...{ quote: quoteOf(on, words), question: on.questionId, note: SECRET },
        answer: { kind: 'figure', figure: { operator: 'about', value }, words },
        chain: [
          { kind: 'source', sourceId: on.sourceId },
          { kind: 'unnamed', description: SECRET },
        ],
      }),
    );
  return [await claimed('62', VALUE), await claimed('جندياً', VALUE + 1)];
}

/** Everything others can make of a document before two read it blind. */
beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  slug = must(await listProjects(all.lead))[0]?.slug ?? '';
  const { lead, approver, reviewer, other, projectId } = all;
  const shared = 'قُتل 62 جندياً سورياً في غارة على جبل الثردة المطل على المطار';
  on = await ground(all, shared);
  const twin = await ground(all, `${shared} أمس`);
  const [first, second] = await evidence();
  if (!first || !second) throw new Error('there are two claims');
  const called = await Promise.all([other, approver].map(async (who) => `@[${must(await readOwnAccount(who)).name}]`));
  const body = `${SECRET} ${called.join(' ')}`;
  must(await writeAnnotation(lead, projectId, { target: { kind: 'claim', claimId: first }, body }));
  must(await writeAnnotation(lead, projectId, { target: { kind: 'question', questionId: on.questionId }, body }));
  must(await writeAnnotation(lead, projectId, { target: { kind: 'quote', quote: quoteOf(on, 'غارة') }, body }));
  const sides = { a: { claimId: first, version: 1 }, b: { claimId: second, version: 1 } };
  must(await giveRuling(lead, projectId, { ...sides, verdict: 'conflict', reason: SECRET, seen: null }));
  const copy = { a: on.documentId, b: twin.documentId, relation: 'independent', reason: SECRET, seen: null } as const;
  must(await stateCopy(lead, projectId, copy));
  const people = { firstReader: lead.actor.userId, secondReader: approver.actor.userId, adjudicator: reviewer.actor.userId };
  const over = must(await assignDoubleReading(lead, projectId, { subject: { documentId: on.documentId }, ...people }));
  await readAndHandIn(lead, all, [readingInput(over, on, '62', VALUE, { note: SECRET })]);
  must(await handIn(approver, projectId, { doubleReadingId: over, count: 0 }));
  const item = must(await readDoubleReading(reviewer, projectId, over)).comparison?.items[0];
  const settlement = { first: item?.first?.id ?? null, second: null, outcome: 'first', incidentId: on.incidentId, reason: SECRET } as const;
  const [settled] = must(await settleDifference(reviewer, projectId, { doubleReadingId: over, ...settlement }));
  if (!settled) throw new Error('it becomes a claim');
  const value = { rule: 'manual', settled: true, low: VALUE, best: VALUE, high: VALUE, rationale: SECRET } as const;
  const claims = [first, second, settled].map((claimId) => ({ claimId, version: 1, included: true }));
  record = must(await submitReconciliation(lead, projectId, { questionId: on.questionId, ...value, claims }));
  must(await approveReconciliation(approver, projectId, { reconciliationId: record, note: SECRET }));
  const row = {
    source: 'Agency',
    title: 'Strike',
    quote: 'more than 4711 fell',
    incident: 'Jabal',
    measure: 'killed',
    figure: 'more than 4711',
  };
  const file = { fileName: 'one.csv', fileSha256: 'a'.repeat(64), mapping: {} };
  const { importId } = must(await importClaims(lead, projectId, file, () => streamed([row])));
  const imported = must(await readLog(lead, projectId, importId, {}))[0]?.claim?.documentId ?? '';
  open = await assigned(all, on);
  openToo = await assigned(all, { documentId: imported });
  const { documentId, incidentId, questionId, sourceId, captureId } = on;
  names = {
    ...{ document: documentId, incident: incidentId, question: questionId, source: sourceId, capture: captureId },
    ...{ claim: settled, record, import: importId, doubleReading: over, other: twin.documentId, project: slug },
  };
});
afterAll(() => database.close());

const logError = (error: unknown): string => {
  throw error;
};

async function asked(who: Context, method: string, path: string, body?: unknown): Promise<string> {
  const init = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {};
  const request = new Request(`http://isnad.example/api/v1${path}`, { method, ...init });
  const segments = path.replace(/\?.*/, '').split('/').filter(Boolean);
  return (await dispatch(request, segments, { asking: async () => ok(who), logError })).text();
}

/** Lists that are narrowed by what they are asked about, each way. */
const QUERIES: Readonly<Record<string, () => readonly string[]>> = {
  readQueue: () => SECTIONS.map((section) => `?section=${section}`),
  listThreads: () => ['claim', 'question', 'record', 'capture'].map((name) => `?${name}=${names[name]}`),
  listClaims: () => ['', ...['question', 'incident', 'document'].map((name) => `?${name}=${names[name]}`)],
};

type Told = (who: Context) => Promise<string>;
const said = (result: Result<unknown>) => JSON.stringify(result.ok ? result.value : result.problems);

/** Every operation that answers what is there, the files, and what only screens read. */
const READS: readonly (readonly [string, Told])[] = [
  ...OPERATIONS.filter(({ method }) => method === 'GET').map(({ id, path }): readonly [string, Told] => [
    id,
    async (who) => {
      const address = path.replace(/\{(.+?)\}/g, (_, name) => names[name] ?? '01890000-0000-7000-8000-000000000000');
      const queries = QUERIES[id]?.() ?? [''];
      return (await Promise.all(queries.map((query) => asked(who, 'GET', address + query)))).join('\n');
    },
  ]),
  ['previewPolicy', (who) => asked(who, 'POST', `/projects/${slug}/policy/preview`, { ...DEFAULT_POLICY, aboutTolerance: 0.3 })],
  ...(['claims', 'records', 'sources', 'events'] as const).map((table): readonly [string, Told] => [
    `the table of ${table}`,
    async (who) => {
      const taken = await takeTables(who, all.projectId, [table], { language: 'en', kind: 'csv', choices: {} });
      if (!taken.ok) return said(taken);
      let text = '';
      for await (const portion of taken.value.portions) text += JSON.stringify(portion);
      return text;
    },
  ]),
  [
    'a file for Wikidata',
    async (who) => {
      const form = { format: 'quickstatements', item: 'Q1', statement: '', value: '', origin: 'https://isnad.example' } as const;
      return said(await takeWikidata(who, all.projectId, { ...form, record }));
    },
  ],
  [
    'a bundle',
    async (who) => {
      const wish = { scope: { kind: 'record', id: record }, choices: { texts: false, names: false } } as const;
      const taken = await takeBundle(who, all.projectId, wish, meansOf(who));
      if (!taken.ok) return said(taken);
      await taken.value.bytes.return();
      return SECRET;
    },
  ],
  ['the screen of the ledger', async (who) => said(await readLedger(who, all.projectId, {}))],
  ['the next in the queue', async (who) => said(await nextInQueue(who, all.projectId, { section: 'mentions' }))],
  ['the log of an import', async (who) => said(await readLog(who, all.projectId, names.import as never, {}))],
  ...['read_bench', 'read_record', 'list_proposals', 'list_incidents', 'list_documents'].map((name): readonly [string, Told] => [
    name,
    async (who) => {
      const context = await withToken(who, { scope: 'read' });
      const [ours, theirs] = InMemoryTransport.createLinkedPair();
      await assistantServer({ context, language: 'en', log: logError }).connect(ours);
      const client = new Client({ name: 'a test', version: '1' });
      await client.connect(theirs);
      const { project = '', incident, document } = names;
      const given = { read_bench: { incident }, read_record: { record }, list_proposals: { document } }[name] ?? {};
      return JSON.stringify(await client.callTool({ name, arguments: { project, ...given } }));
    },
  ]),
];

/** Those by which it does reach others: what keeps silent to everybody would show nothing. */
const TELLING = [
  'readDocument',
  'readIncident',
  'listClaimsOfIncident',
  'listClaims',
  'readClaim',
  'listClaimVersions',
  'readSharedWords',
  'listThreads',
  'previewRules',
  'listRecords',
  'readRecord',
  'citeRecord',
  'listWikidataRecords',
  'readDoubleReading',
  'listSettlementsOfClaim',
  'readQueue',
  'readLedger',
  'listImportRows',
  'previewPublication',
  'previewPolicy',
  'the table of claims',
  'the table of records',
  'the table of events',
  'a file for Wikidata',
  'a bundle',
  'the screen of the ledger',
  'the next in the queue',
  'the log of an import',
  'read_bench',
  'read_record',
];

test('nothing of what others made of a text reaches who reads it blind, by any way that tells it to others', async () => {
  const telling: string[] = [];
  for (const [index, [name, read]] of READS.entries()) {
    expect([name, tells(await read(index % 2 ? all.reviewer : all.other))]).toEqual([name, false]);
    if (tells(await read(all.approver))) telling.push(name);
  }
  expect(telling).toEqual(TELLING);
});

test('nobody makes public what somebody reads blind, and who reads it judges nothing of it', async () => {
  expect(codeOf(await publishRecord(all.lead, all.projectId, { reconciliationId: record, names: false }))).toBe('read_blind');
  const target = { kind: 'reconciliation', reconciliationId: record } as const;
  expect(codeOf(await writeAnnotation(all.other, all.projectId, { target, body: 'I found 62' }))).toBe('reading_blind');
  expect(codeOf(await writeAnnotation(all.approver, all.projectId, { target, body: 'I found 62' }))).toBe('ok');
});

test('all of it is there again when both have handed in', async () => {
  for (const doubleReadingId of [open, openToo])
    for (const who of [all.reviewer, all.other]) must(await handIn(who, all.projectId, { doubleReadingId, count: 0 }));
  for (const [name, read] of READS) if (TELLING.includes(name)) expect([name, tells(await read(all.other))]).toEqual([name, true]);
  expect(codeOf(await publishRecord(all.lead, all.projectId, { reconciliationId: record, names: false }))).toBe('ok');
});
