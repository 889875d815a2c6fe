/** `npm run bench:scale`: what a reviewer waits for in a project of 10,000, 100,000 and 1,000,000 claims, in one run. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import postgres from 'postgres';
import { listIncidents } from '../db/bench/incidents';
import { readBench } from '../db/bench/read';
import { listClaims } from '../db/claim/list';
import { connect, type Database } from '../db/client';
import type { Context } from '../db/context';
import { listDocuments, readDocument } from '../db/document/read';
import { runningEmbedded } from '../db/embedded/server';
import { readLedger } from '../db/ledger/read';
import { addMember } from '../db/member/change';
import { createProject } from '../db/project/create';
import { summariesAfresh } from '../db/question/summary';
import { readQueue } from '../db/queue/read';
import { countRecords, listRecords } from '../db/reconciliation/list';
import type { SampleAccount } from '../db/sample/accounts';
import { questionSummaries } from '../db/schema';
import { listGrades } from '../db/source/grades';
import { listSources } from '../db/source/read';
import { authenticate } from '../db/user/authenticate';
import { startHouse } from '../e2e/_setup/house';
import type { ProjectId, QuestionId } from '../lib/id';
import { fill, type Ground } from './fill';
import { must } from './must';
import { oneQuestion } from './oneQuestion';
import { recordSql, replay } from './recorded';
import { signIn } from './session';
import { median, printTable } from './table';

/** `npm run bench:scale -- one` measures one question with very many claims alone; numbers are other sizes of the project. */
const [GIVEN, ONE] = [
  process.argv
    .slice(2)
    .filter((word) => word !== 'one')
    .map(Number),
  process.argv.includes('one'),
];
const SIZES = GIVEN.length ? GIVEN : ONE ? [] : [10_000, 100_000, 1_000_000];
const SLUG = 'scale';
/** No id is after it: reading makes none, and asks for those that are there. */
const NOTHING_MADE = '~';
/** Spelled otherwise than the incidents are. */
const WORDS = 'غاره 42 عِند';

/** Median of many, one at a time, in milliseconds; the first ones do not count. */
async function alone(work: () => Promise<unknown>, warm = 15, times = 80): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < warm + times; i++) {
    const start = performance.now();
    await work();
    if (i >= warm) taken.push(performance.now() - start);
  }
  return median(taken);
}

/** What the generator wrote beside the claims must be what the claims say. */
async function checkSummaries(db: Database, projectId: ProjectId): Promise<void> {
  const stored = await db.select().from(questionSummaries).limit(400);
  const own = stored.filter((row) => row.projectId === projectId);
  const afresh = await summariesAfresh(
    db,
    projectId,
    own.map(({ questionId }) => questionId as QuestionId),
  );
  for (const row of own) {
    for (const [name, value] of Object.entries(afresh.get(row.questionId as QuestionId) ?? {})) {
      if (row[name as keyof typeof row] !== value) throw new Error(`${row.questionId}: ${name} is ${value}, the summary says otherwise`);
    }
  }
}

interface Watched {
  readonly name: string;
  /** The address below the project, for what is asked over HTTP. */
  readonly path?: string;
  /** Of the statements only these. */
  readonly only?: RegExp;
  readonly read: (context: Context) => Promise<unknown>;
}

async function main(): Promise<void> {
  const house = await startHouse();
  const url = await runningEmbedded(house.folder);
  if (url === null) throw new Error('the house has no database');
  const connection = connect(url);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const rows = new Map<string, { readonly floor: number; readonly ours: number }[]>();
  try {
    const accounts: SampleAccount[] = JSON.parse(await readFile(path.join(house.folder, 'sample-accounts.json'), 'utf8'));
    const enter = async (role: SampleAccount['role'], nth = 0) => {
      const account = accounts.filter((one) => one.role === role)[nth];
      if (!account) throw new Error(`the sample has no ${role}`);
      const actor = must(await authenticate(connection.db, { ...account, address: 'bench' }, new Date()));
      return { account, context: { db: connection.db, actor, now: () => new Date() } };
    };
    const [lead, reviewer, other, approver] = [
      await enter('administrator'),
      await enter('reviewer'),
      await enter('reviewer', 1),
      await enter('approver'),
    ];
    const projectId = must(await createProject(lead.context, { slug: SLUG, titleEn: 'Scale', titleAr: 'قياس' }));
    for (const { account, context } of [reviewer, other, approver])
      must(
        await addMember(lead.context, projectId, { email: account.email, role: context === approver.context ? 'approver' : 'reviewer' }),
      );
    const people = { reviewer: reviewer.context.actor.userId, other: other.context.actor.userId, approver: approver.context.actor.userId };
    const ground: Ground = { sql, db: connection.db, projectId, ...people };
    const cookie = await signIn(house.url, reviewer.account);

    const { account, context } = reviewer;
    await oneQuestion({
      url: house.url,
      folder: house.folder,
      sql,
      lead: lead.context,
      reviewer: { context, email: account.email, cookie },
    });
    if (!SIZES.length) return;

    let filled = 0;
    for (const size of SIZES) {
      const start = performance.now();
      await fill(ground, filled, size);
      filled = size;
      console.log(`${size} claims after ${((performance.now() - start) / 1000).toFixed(0)} s more`);
      await checkSummaries(connection.db, projectId);
      const [row] = must(await listIncidents(reviewer.context, projectId, { text: 'Strike 100 ' })).rows;
      if (!row) throw new Error('no incident to open');
      const [text] = must(await listDocuments(reviewer.context, projectId, { text: 'Report 497' })).rows;
      if (!text) throw new Error('no document to open');
      const watched: readonly Watched[] = [
        {
          name: 'open conflicts, SQL',
          only: /"question_summaries"\."standing" = 'contested'/,
          read: (context) => readQueue(context, projectId, { section: 'contested' }),
        },
        { name: 'the queue', path: 'queue?section=contested', read: (context) => readQueue(context, projectId, { section: 'contested' }) },
        { name: 'a bench', path: `incidents/${row.id}`, read: (context) => readBench(context, projectId, row.id) },
        {
          name: 'a document, its proposals and the claim form',
          path: `documents/${text.id}?act=record&start=0&end=10`,
          read: (context) => readDocument(context, projectId, text.id),
        },
        { name: 'incidents', path: 'incidents', read: (context) => listIncidents(context, projectId) },
        {
          name: 'incidents, by words',
          path: `incidents?text=${WORDS}`,
          read: (context) => listIncidents(context, projectId, { text: WORDS }),
        },
        { name: 'documents', path: 'documents', read: (context) => listDocuments(context, projectId) },
        {
          name: 'documents, by words',
          path: 'documents?text=REPORT%20042',
          read: (context) => listDocuments(context, projectId, { text: 'REPORT 042' }),
        },
        {
          name: 'documents, none found',
          path: 'documents?text=zzz',
          read: (context) => listDocuments(context, projectId, { text: 'zzz' }),
        },
        {
          name: 'records',
          path: 'records',
          read: async (context) => [await listRecords(context, projectId), await countRecords(context, projectId)],
        },
        {
          name: 'records, stale',
          path: 'records?status=stale',
          read: async (context) => [await listRecords(context, projectId, { filter: 'stale' }), await countRecords(context, projectId)],
        },
        { name: 'sources', path: 'sources', read: (context) => listSources(context, projectId) },
        { name: 'the ledger', path: 'ledger', read: (context) => readLedger(context, projectId, {}) },
        { name: 'claims, SQL', read: (context) => listClaims(context, projectId, {}, { after: null, limit: 50 }) },
        { name: 'grades, SQL', read: (context) => listGrades(context, projectId, { after: null, limit: 50 }) },
      ];
      for (const { name, path: below, only, read } of watched) {
        const all = await recordSql(url, (db) => read({ ...reviewer.context, db }));
        const statements = only ? all.filter(({ query }) => only.test(query)) : all;
        const floor = await alone(replay(sql, statements, NOTHING_MADE));
        const ours = below
          ? await alone(async () => {
              const answer = await fetch(`${house.url}/p/${SLUG}/${below}`, { headers: { cookie } });
              await answer.text();
              if (answer.status !== 200) throw new Error(`${below} answered ${answer.status}`);
            })
          : floor;
        rows.set(name, [...(rows.get(name) ?? []), { floor, ours }]);
      }
    }
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    printTable(
      `Alone, one at a time, as a reviewer; the floor is the same SQL straight through postgres.js. Last against first: ${SIZES.at(-1)} and ${SIZES[0]} claims`,
      ['', ...SIZES.flatMap((size) => [`floor at ${size}`, `HTTP at ${size}`]), 'floor, ratio', 'HTTP, ratio'],
      [...rows].map(([name, measured]) => {
        const [first, last] = [measured[0], measured.at(-1)];
        const ratio = (of: 'floor' | 'ours') => ((last?.[of] ?? Number.NaN) / (first?.[of] ?? Number.NaN)).toFixed(2);
        const onlySql = name.endsWith('SQL');
        return [
          name,
          ...measured.flatMap(({ floor, ours }) => [ms(floor), onlySql ? '' : ms(ours)]),
          ratio('floor'),
          onlySql ? '' : ratio('ours'),
        ];
      }),
    );
  } finally {
    await Promise.all([connection.close(), sql.end()]);
    await house.stop();
  }
}

await main();
