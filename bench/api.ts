/**
 * `npm run bench:api`: what programs wait for, beside the same work straight through node:http and postgres.js (bench/floor), in one run:
 * a list of claims, a claim with its act, claims in bulk, the history of a claim among a million acts.
 */
import { performance } from 'node:perf_hooks';
import postgres from 'postgres';
import { type Connection, connect } from '../db/client';
import { runningEmbedded } from '../db/embedded/server';
import { addMember } from '../db/member/change';
import { createProject } from '../db/project/create';
import { createToken } from '../db/token/create';
import { startHouse } from '../e2e/_setup/house';
import { client } from './client';
import { entering } from './enter';
import { fill } from './fill';
import { type Model, modelsOf, rowsOf } from './floor/models';
import { startFloor } from './floor/start';
import { type Load, measure } from './load';
import { must } from './must';
import { printTable } from './table';

const SLUG = 'floor';
/** Claims the project has, ten to a question. */
const CLAIMS = 5000;
/** Claims taken in at once. */
const BULK = 20_000;
/** Acts the history is read among. */
const ACTS = 1_000_000;

interface Ground {
  readonly sql: postgres.Sql;
  readonly projectId: string;
  readonly reviewer: string;
  readonly token: string;
}

/** A project with claims, and a reviewer's token to it. */
async function prepare(connection: Connection, sql: postgres.Sql, folder: string): Promise<Ground> {
  const enter = await entering(connection.db, folder);
  const [lead, reviewer, other, approver] = [
    await enter('administrator'),
    await enter('reviewer'),
    await enter('reviewer', 1),
    await enter('approver'),
  ];
  const projectId = must(await createProject(lead.context, { slug: SLUG, titleEn: 'Floor', titleAr: 'قياس' }));
  for (const { account } of [reviewer, other, approver])
    must(await addMember(lead.context, projectId, { email: account.email, role: 'approver' }));
  const [recording, submitting, approving] = [reviewer, other, approver].map(({ context }) => context.actor.userId);
  if (!recording || !submitting || !approving) throw new Error('three people are needed');
  await fill({ sql, db: connection.db, projectId, reviewer: recording, other: submitting, approver: approving }, 0, CLAIMS);
  const { token } = must(await createToken(reviewer.context, { name: 'bench', scope: 'write', projectId, days: 1, assistant: '' }));
  return { sql, projectId, reviewer: recording, token };
}

/** Acts on other things, as many as a large project has. */
async function manyActs({ sql, projectId, reviewer }: Ground): Promise<void> {
  await sql`insert into ledger (id, project_id, actor_id, verb, subject, subject_id, payload, at)
    select gen_random_uuid(), ${projectId}, ${reviewer}, 'claim.correct', 'claim', gen_random_uuid(), '{"version": 2}', now()
    from generate_series(1, ${ACTS})`;
  await sql`vacuum analyze ledger`;
}

/** Bodies to record, of one question after the other, so that none grows beyond what questions have. */
function bodies(models: readonly Model[]): () => string {
  let next = 0;
  return () => {
    next += 7;
    return JSON.stringify(models[next % models.length]?.body);
  };
}

async function* lines(line: (number: number) => string): AsyncGenerator<string> {
  for (let sent = 0; sent < BULK; sent += 100) yield Array.from({ length: 100 }, (_, index) => `${line(sent + index)}\n`).join('');
}

/** Rows a second. */
async function perSecond(work: Promise<string>): Promise<number> {
  const start = performance.now();
  await work;
  return BULK / ((performance.now() - start) / 1000);
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const each = (value: number) => `${value.toFixed(0)}/s`;

function row(name: string, floor: Load, ours: Load, aim: string): string[] {
  const [alone, together] = [ours.alone / floor.alone, floor.together / ours.together];
  const ratios = [`${alone.toFixed(1)}×`, `1/${together.toFixed(1)}`] as const;
  return [name, ms(floor.alone), ms(ours.alone), ratios[0], each(floor.together), each(ours.together), ratios[1], aim];
}

async function compare(ground: Ground, floor: string, house: string): Promise<string[][]> {
  const { projectId } = ground;
  const headers = { authorization: `Bearer ${ground.token}` };
  const [bare, ours] = [client(floor, headers), client(house, headers)];
  const api = `/api/v1/projects/${SLUG}`;
  const models = await modelsOf(ground.sql, projectId);
  const [first] = models;
  if (!first) throw new Error('there is no claim to go by');
  const body = bodies(models);
  const list = [
    await measure(() => bare.send('GET', `/claims/${projectId}/${first.incident}`, 200)),
    await measure(() => ours.send('GET', `${api}/claims?incident=${first.incident}&limit=50`, 200)),
  ] as const;
  const create = [
    await measure(() => bare.send('POST', `/claims/${projectId}`, 201, body())),
    await measure(() => ours.send('POST', `${api}/claims`, 201, body())),
  ] as const;
  const type = 'application/x-ndjson';
  const bulkFloor = await perSecond(bare.send('POST', `/import/${projectId}`, 200, lines(body), type));
  const bulkOurs = await perSecond(ours.send('POST', `${api}/claims:import`, 200, lines(await rowsOf(ground.sql, projectId)), type));
  await manyActs(ground);
  const history = [
    await measure(() => bare.send('GET', `/history/${projectId}/${first.claim}`, 200)),
    await measure(() => ours.send('GET', `${api}/ledger?subjectId=${first.claim}`, 200)),
  ] as const;
  bare.close();
  ours.close();
  return [
    row('50 claims of an incident', ...list, '≤ 2.5×, ≥ 1/3'),
    row('create a claim', ...create, '≤ 3.5×, ≥ 1/5'),
    ['claims in bulk', '', '', '', each(bulkFloor), each(bulkOurs), `1/${(bulkFloor / bulkOurs).toFixed(1)}`, '≥ 1/4'],
    row(`history among ${ACTS} acts`, ...history, '≤ 10×'),
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
    const ground = await prepare(connection, sql, house.folder);
    printTable(
      'By token: through node:http and postgres.js alone (floor), and through ours; bulk in rows',
      ['', 'floor, alone', 'ours, alone', 'ratio', 'floor, 8 at once', 'ours, 8 at once', 'ratio', 'aim'],
      await compare(ground, floor.origin, house.url),
    );
  } finally {
    floor.stop();
    await Promise.all([connection.close(), sql.end()]);
    await house.stop();
  }
}

await main();
