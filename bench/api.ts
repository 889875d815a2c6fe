/**
 * `npm run bench:api`: what programs wait for, beside the same work straight through node:http and postgres.js (bench/floor), in one run:
 * a list of claims, a claim with its act, claims in bulk, the history of a claim among a million acts.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import postgres from 'postgres';
import { ROOT } from '../cli/bare/paths.mjs';
import { connect } from '../db/client';
import { runningEmbedded } from '../db/embedded/server';
import { addMember } from '../db/member/change';
import { createProject } from '../db/project/create';
import type { SampleAccount } from '../db/sample/accounts';
import { createToken } from '../db/token/create';
import { authenticate } from '../db/user/authenticate';
import { startHouse } from '../e2e/_setup/house';
import { client } from './client';
import { fill } from './fill';
import { type Load, measure } from './load';
import { must } from './must';
import { printTable } from './table';

/** Acts the history is read among, and claims taken in at once. */
const ACTS = 1_000_000;
const BULK = 20_000;
/** Questions the created claims are spread over: the bench of a question with hundreds of claims is another measurement. */
const CLAIMS = 5_000;

async function startFloor(url: string): Promise<{ origin: string; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'bench/floor/server.ts'), url], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const port = await new Promise<string>((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (said: string) => resolve(said.trim())),
  );
  return { origin: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

/** Acts on other things, so that the history of one claim is looked up among as many as a large project has. */
async function manyActs(sql: postgres.Sql, projectId: string, actorId: string): Promise<void> {
  await sql`insert into ledger (id, project_id, actor_id, verb, subject, subject_id, payload, at)
    select gen_random_uuid(), ${projectId}, ${actorId}, 'claim.correct', 'claim', gen_random_uuid(), '{"version": 2}', now() from generate_series(1, ${ACTS})`;
  await sql`analyze ledger`;
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const each = (value: number) => `${value.toFixed(0)}/s`;

function row(name: string, aim: string, floor: Load, ours: Load): string[] {
  const [alone, together] = [ours.alone / floor.alone, floor.together / ours.together];
  return [
    name,
    ms(floor.alone),
    ms(ours.alone),
    `${alone.toFixed(1)}×`,
    each(floor.together),
    each(ours.together),
    `1/${together.toFixed(1)}`,
    aim,
  ];
}

async function main(): Promise<void> {
  const house = await startHouse();
  const url = await runningEmbedded(house.folder);
  if (url === null) throw new Error('the house has no database');
  const connection = connect(url);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const floor = await startFloor(url);
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
    const projectId = must(await createProject(lead.context, { slug: 'floor', titleEn: 'Floor', titleAr: 'قياس' }));
    for (const { account } of [reviewer, other, approver])
      must(await addMember(lead.context, projectId, { email: account.email, role: 'approver' }));
    const people = { reviewer: reviewer.context.actor.userId, other: other.context.actor.userId, approver: approver.context.actor.userId };
    await fill({ sql, db: connection.db, projectId, ...people }, 0, CLAIMS);
    const { token } = must(await createToken(reviewer.context, { name: 'bench', scope: 'write', projectId, days: 1, assistant: '' }));
    const headers = { authorization: `Bearer ${token}` };
    const [bare, ours] = [client(floor.origin, headers), client(house.url, headers)];
    const models = await sql<{ claim: string; incident: string; body: object }[]>`
      select v.claim_id as claim, qu.incident_id as incident, json_build_object('question', v.question_id, 'quote', json_build_object('captureId', q.capture_id, 'start', q.start, 'end', q."end", 'exact', q.exact),
        'answer', json_build_object('kind', 'figure', 'words', v.words, 'figure', json_build_object('operator', f.operator, 'value', f.low)),
        'chain', (select json_agg(json_strip_nulls(json_build_object('kind', l.kind, 'sourceId', l.source_id, 'description', l.description)) order by l.position) from links l where l.claim_version_id = v.id)) as body
      from claim_versions v join questions qu on qu.id = v.question_id join quotes q on q.id = v.quote_id join figures f on f.id = v.figure_id
      where v.project_id = ${projectId} and f.operator not in ('between', 'vague', 'none', 'unknown') order by v.question_id, v.claim_id`;
    const [first] = models;
    if (!first) throw new Error('there is no claim to go by');
    let next = 0;
    const body = () => {
      next += 7;
      return JSON.stringify(models[next % models.length]?.body);
    };
    const list = `/api/v1/projects/floor/incidents/${first.incident}/claims?limit=50`;
    const listFloor = await measure(() => bare.send('GET', `/claims/${projectId}/${first.incident}`, 200));
    const listOurs = await measure(() => ours.send('GET', list, 200));
    const createFloor = await measure(() => bare.send('POST', `/claims/${projectId}`, 201, body()));
    const createOurs = await measure(() => ours.send('POST', '/api/v1/projects/floor/claims', 201, body()));

    const rows = await sql<{ row: Record<string, string> }[]>`
      select json_build_object('source', s.name_en, 'title', d.title, 'quote', q.exact, 'start', q.start::text, 'incident', i.title_en, 'measure', qu.measure, 'population', qu.population_en) as row
      from claim_versions v join quotes q on q.id = v.quote_id join captures c on c.id = q.capture_id join documents d on d.id = c.document_id join sources s on s.id = d.source_id
        join questions qu on qu.id = v.question_id join incidents i on i.id = qu.incident_id join figures f on f.id = v.figure_id
      where v.project_id = ${projectId} order by v.question_id, v.claim_id`;
    // Each says another number: what was said already at one place is known, and would cost nothing.
    async function* named(): AsyncGenerator<string> {
      for (let i = 0; i < BULK; i += 100)
        yield Array.from(
          { length: 100 },
          (_, n) => `${JSON.stringify({ ...rows[(i + n) % rows.length]?.row, figure: String(1000 + i + n) })}\n`,
        ).join('');
    }
    async function* lines(): AsyncGenerator<string> {
      for (let i = 0; i < BULK; i += 100) yield Array.from({ length: 100 }, () => `${body()}\n`).join('');
    }
    const timed = async (work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      return BULK / ((performance.now() - start) / 1000);
    };
    const bulkFloor = await timed(() => bare.send('POST', `/import/${projectId}`, 200, lines(), 'application/x-ndjson'));
    const bulkOurs = await timed(() => ours.send('POST', '/api/v1/projects/floor/claims:import', 200, named(), 'application/x-ndjson'));

    await manyActs(sql, projectId, people.reviewer);
    const historyFloor = await measure(() => bare.send('GET', `/history/${projectId}/${first.claim}`, 200));
    const historyOurs = await measure(() => ours.send('GET', `/api/v1/projects/floor/ledger?subjectId=${first.claim}`, 200));
    printTable(
      'Through node:http and postgres.js alone (floor) and through ours, signed in with a token',
      ['', 'floor, alone', 'ours, alone', 'ratio', 'floor, 8 at once', 'ours, 8 at once', 'ratio', 'aim'],
      [
        row('50 claims of an incident', '≤ 2.5×, ≥ 1/3', listFloor, listOurs),
        row('create a claim', '≤ 3.5×, ≥ 1/5', createFloor, createOurs),
        ['claims in bulk', '', '', '', each(bulkFloor), each(bulkOurs), `1/${(bulkFloor / bulkOurs).toFixed(1)}`, '≥ 1/4'],
        row('history of a claim', '≤ 10×', historyFloor, historyOurs),
      ],
    );
    bare.close();
    ours.close();
  } finally {
    floor.stop();
    await Promise.all([connection.close(), sql.end()]);
    await house.stop();
  }
}

await main();
