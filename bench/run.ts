/** `npm run bench`: what a person waits for, beside the same SQL through postgres.js alone, in one run. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { uuidv7 } from 'uuidv7';
import { type IncidentRow, listIncidents } from '../db/bench/incidents';
import { readBench } from '../db/bench/read';
import { claimsOfQuestions, type StoredClaim } from '../db/claim/read';
import { recordClaim } from '../db/claim/record';
import { type Connection, connect } from '../db/client';
import type { Context } from '../db/context';
import { runningEmbedded } from '../db/embedded/server';
import { listProjects } from '../db/project/read';
import type { SampleAccount } from '../db/sample/accounts';
import { authenticate } from '../db/user/authenticate';
import { readOwnAccount } from '../db/user/read';
import { startHouse } from '../e2e/_setup/house';
import { type Load, measure } from './load';
import { must } from './must';
import { recordSql, replay } from './recorded';
import { signIn } from './session';
import { printTable } from './table';

async function contextOf({ db }: Connection, { email, password }: SampleAccount): Promise<Context> {
  const actor = must(await authenticate(db, { email, password, address: 'bench' }, new Date()));
  return { db, actor, now: () => new Date() };
}

/** A claim like one that stands, to be recorded again and again. */
function again({ quote, document, questionId, answer, chain }: StoredClaim): Parameters<typeof recordClaim>[2] {
  const { start, end, exact } = quote;
  return { quote: { captureId: document.captureId, start, end, exact }, question: questionId, answer, chain: chain };
}

function row(name: string, floor: Load, ours: Load): string[] {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const each = (value: number) => `${value.toFixed(0)}/s`;
  return [
    name,
    ms(floor.alone),
    ms(ours.alone),
    `${(ours.alone / floor.alone).toFixed(1)}×`,
    each(floor.together),
    each(ours.together),
    `1/${(floor.together / ours.together).toFixed(1)}`,
  ];
}

async function main(): Promise<void> {
  const house = await startHouse();
  const url = await runningEmbedded(house.folder);
  if (url === null) throw new Error('the house has no database');
  const connection = connect(url);
  const sql = postgres(url, { max: 8, onnotice: () => {} });
  try {
    const accounts: SampleAccount[] = JSON.parse(await readFile(path.join(house.folder, 'sample-accounts.json'), 'utf8'));
    const reviewer = accounts.find(({ role }) => role === 'reviewer');
    if (!reviewer) throw new Error('the sample has no reviewer');
    const context = await contextOf(connection, reviewer);
    const [project] = must(await listProjects(context));
    if (!project) throw new Error('the sample has no project');
    const { rows: incidents } = must(await listIncidents(context, project.id));
    const incident = incidents.reduce((most: IncidentRow, other) => (other.claims > most.claims ? other : most));
    const bench = must(await readBench(context, project.id, incident.id));
    const question = bench.rows.find(({ claims }) => claims.length > 1)?.question;
    const [model] = question ? await claimsOfQuestions(context.db, project.id, [question.id]) : [];
    if (!model) throw new Error('the sample has no claim');
    const claim = again(model);
    const cookie = await signIn(house.url, reviewer);
    const before = uuidv7();

    const reading = await recordSql(url, async (db) => {
      must(await readOwnAccount({ ...context, db }));
      must(await readBench({ ...context, db }, project.id, incident.id));
    });
    const writing = await recordSql(url, (db) => recordClaim({ ...context, db }, project.id, claim));

    const page = `${house.url}/p/${project.slug}/incidents/${incident.id}`;
    const post = `${house.url}/api/v1/projects/${project.slug}/claims`;
    const get = async () => {
      const answer = await fetch(page, { headers: { cookie } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`the bench answered ${answer.status}`);
    };
    const create = async () => {
      const answer = await fetch(post, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(claim),
      });
      if (answer.status !== 201) throw new Error(`creating a claim answered ${answer.status}: ${await answer.text()}`);
    };
    const pageFloor = await measure(replay(sql, reading, before));
    const pageOurs = await measure(get);
    const createFloor = await measure(replay(sql, writing, before));
    const createOurs = await measure(create);
    printTable(
      `The same SQL through postgres.js (floor) and through HTTP; ${incident.claims} claims on the bench, ${reading.length} and ${writing.length} statements`,
      ['', 'floor, alone', 'HTTP, alone', 'ratio', 'floor, 8 at once', 'HTTP, 8 at once', 'ratio'],
      [row('bench page', pageFloor, pageOurs), row('create a claim', createFloor, createOurs)],
    );
  } finally {
    await Promise.all([connection.close(), sql.end()]);
    await house.stop();
  }
}

await main();
