/**
 * `npm run bench:exchange [streams|bundles]`: what taking in and taking away cost a house as `isnad start` runs it. Streams: a gigabyte
 * of claims as NDJSON, JSON Lines and CSV, through the interface for programs. Bundles: `isnad bundle`, `isnad verify` and importing the bundle again, in
 * projects of CLAIMS claims (10,000 and 100,000). `MEGABYTES` sets the size of a stream, `FORMAT` takes one of them alone. Memory is what processes other than PostgreSQL
 * hold more than before; exits with 1 when that is more than 300 MB.
 */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { connect, type Database } from '../db/client';
import type { Context } from '../db/context';
import { runningEmbedded } from '../db/embedded/server';
import { createProject } from '../db/project/create';
import { createToken } from '../db/token/create';
import { type House, startHouse } from '../e2e/_setup/house';
import { client } from './client';
import { entering } from './enter';
import { csvLines, jsonLines, rowOf } from './manyRows';
import { must } from './must';
import { watched } from './resident';
import { printTable } from './table';

const MEGABYTES = Number(process.env.MEGABYTES ?? 1000);
const { FORMAT } = process.env;
const CLAIMS = (process.env.CLAIMS ?? '10000,100000').split(',').map(Number);
/** Megabytes over idle. */
const LIMIT = 300;

const NDJSON = 'application/x-ndjson';
const HEAD = ['', '', 'seconds', 'idle, MB', 'more, MB'];
let worst = 0;

interface Work {
  readonly house: House;
  readonly db: Database;
  readonly lead: Context;
}

function row(name: string, { before, most, seconds }: { before: number; most: number; seconds: number }, more = ''): string[] {
  worst = Math.max(worst, most - before);
  return [name, more, seconds.toFixed(1), before.toFixed(0), (most - before).toFixed(0)];
}

/** A project, and a way to send things into it. */
async function project({ house, lead }: Work, slug: string) {
  const projectId = must(await createProject(lead, { slug, titleEn: slug, titleAr: slug }));
  const { token } = must(await createToken(lead, { name: slug, scope: 'decide', projectId, days: 1, assistant: '' }));
  const { send, close } = client(house.url, { authorization: `Bearer ${token}` });
  const post = async (where: string, status: number, body: AsyncIterable<string>, type: string) => {
    const said = await send('POST', `/api/v1/projects/${slug}/${where}`, status, body, type);
    return said.slice(-400);
  };
  return { post, close };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 3000));

async function streams(work: Work): Promise<string[][]> {
  const rows: string[][] = [];
  // What the house holds when all of it has been used once: what it keeps of one stream counts against the next.
  let idle = 0;
  for (const [name, of, megabytes] of [
    ['notes of 9 kB', { passage: 100, note: 9000 }, MEGABYTES],
    ['passages of 9 kB', { passage: 9000, note: 0 }, MEGABYTES / 20],
  ] as const) {
    const count = Math.floor((megabytes * 1e6) / JSON.stringify(rowOf(0, of)).length);
    for (const [format, where, status, lines, type] of [
      ['NDJSON', 'claims:import', 200, jsonLines, NDJSON],
      ['JSON Lines', 'imports:run?name=claims.jsonl', 201, jsonLines, NDJSON],
      ['CSV', 'imports:run?name=claims.csv', 201, csvLines, 'text/csv'],
    ] as const) {
      if (FORMAT && FORMAT !== format) continue;
      const { post, close } = await project(work, `${format}-${name}`.toLowerCase().replace(/\W+/g, '-'));
      // Once before, so that what is measured is not the compiling of the route.
      await post(where, status, lines(100, of), type);
      await rest();
      const more = `${count} rows, ${megabytes.toFixed(0)} MB`;
      const taken = await watched(work.house.pid, () => post(where, status, lines(count, of), type));
      idle ||= taken.before;
      rows.push(row(`${format}, ${name}`, { ...taken, before: idle }, more));
      close();
      printTable('so far', HEAD, rows);
    }
  }
  return rows;
}

/** Runs the command as a person would. */
function command(house: House, words: readonly string[]) {
  const env = { ...process.env, ISNAD_DATA: house.folder };
  const child = spawn(process.execPath, ['cli/bin.mjs', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`isnad ${words.join(' ')} ended with ${code}`))));
  });
  return watched(child.pid ?? 0, () => ended);
}

async function bundles(work: Work): Promise<string[][]> {
  const { house } = work;
  const rows: string[][] = [];
  // What the commands hold with next to nothing to do.
  const small = path.join(house.folder, 'small.zip');
  const idle = {
    bundle: (await command(house, ['bundle', '--project', 'deir-ez-zor', '--out', small])).most,
    verify: (await command(house, ['verify', small])).most,
    house: (await watched(house.pid, rest)).before,
  };
  for (const claims of CLAIMS) {
    const [from, to] = [await project(work, `from-${claims}`), await project(work, `to-${claims}`)];
    await from.post('claims:import', 200, jsonLines(claims, { passage: 300, note: 0 }), NDJSON);
    const file = path.join(house.folder, `${claims}.zip`);
    const taken = await command(house, ['bundle', '--project', `from-${claims}`, '--out', file]);
    const size = `${claims} claims, ${((await stat(file)).size / 1e6).toFixed(0)} MB`;
    rows.push(row('isnad bundle', { ...taken, before: idle.bundle }, size));
    rows.push(row('isnad verify', { ...(await command(house, ['verify', file])), before: idle.verify }, size));
    await rest();
    for (const [step, status] of [
      ['see', 200],
      ['run', 201],
    ] as const) {
      const body = () => to.post(`imports:${step}?name=a.zip`, status, createReadStream(file), 'application/zip');
      rows.push(row(`import of it: ${step}`, { ...(await watched(house.pid, body)), before: idle.house }, size));
    }
    for (const one of [from, to]) one.close();
    printTable('so far', HEAD, rows);
  }
  return rows;
}

const house = await startHouse();
try {
  const url = await runningEmbedded(house.folder);
  if (url === null) throw new Error('the house has no database');
  const { db, close } = connect(url);
  const enter = await entering(db, house.folder);
  const work = { house, db, lead: (await enter('administrator')).context };
  const which = process.argv[2];
  if (which !== 'bundles') printTable(`${MEGABYTES} MB of claims over HTTP`, HEAD, await streams(work));
  if (which !== 'streams') printTable('Bundles', HEAD, await bundles(work));
  await close();
} finally {
  await house.stop();
}
if (worst > LIMIT) console.log(`more than ${LIMIT} MB over idle`);
process.exitCode = worst > LIMIT ? 1 : 0;
