/**
 * `npm run races`: approvers who decide the same record at once, over HTTP, against two server processes on one database. Each record must
 * end with exactly one approval, and each other approver must be told so. The control reads and then writes, and must not hold.
 * `RACES` sets how many of each size, 1,000 unless told. Exits with 1 when a race ended otherwise, or when the control held.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { freePort } from '../cli/bare/port.mjs';
import { type Connection, connect } from '../db/client';
import type { Context } from '../db/context';
import { runningEmbedded } from '../db/embedded/server';
import { addMember } from '../db/member/change';
import type { SampleAccount } from '../db/sample/accounts';
import { addUser } from '../db/user/add';
import { authenticate } from '../db/user/authenticate';
import { startHouse } from '../e2e/_setup/house';
import { submitMany } from './manyRecords';
import { must } from './must';
import { signIn } from './session';
import { printTable } from './table';

const RACES = Number(process.env.RACES ?? 1000);
const SIZES = [2, 8];
/** Races under way at once, each with all its approvers. */
const AT_ONCE = 4;
const PASSWORD = randomBytes(12).toString('base64url');

interface Outcome {
  readonly races: number;
  /** Races that ended with one approval and one winner's answer. */
  readonly one: number;
  readonly none: number;
  readonly several: number;
  /** Answers that were neither "done" nor "decided already". */
  readonly strange: number;
}

/** One approver's attempt: the status of the answer. */
type Attempt = (race: string, approver: number) => Promise<number>;

async function run(
  races: readonly string[],
  approvers: number,
  attempt: Attempt,
  approvalsOf: (race: string) => Promise<number>,
): Promise<Outcome> {
  const waiting = [...races];
  let [one, none, several, strange] = [0, 0, 0, 0];
  const next = async () => {
    for (let race = waiting.pop(); race !== undefined; race = waiting.pop()) {
      const raced = race;
      const answers = await Promise.all(Array.from({ length: approvers }, (_, approver) => attempt(raced, approver)));
      strange += answers.filter((status) => status !== 204 && status !== 409).length;
      const [winners, approvals] = [answers.filter((status) => status === 204).length, await approvalsOf(raced)];
      if (approvals === 0) none += 1;
      else if (approvals === 1 && winners === 1) one += 1;
      else several += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { races: races.length, one, none, several, strange };
}

async function approverAccounts(context: Context, projectId: Parameters<typeof addMember>[1], count: number) {
  const emails = Array.from({ length: count }, (_, index) => `racer${index}@isnad.example`);
  for (const email of emails) {
    must(await addUser({ ...context, actor: null }, { email, name: email, password: PASSWORD, administrator: false }));
    must(await addMember(context, projectId, { email, role: 'approver' }));
  }
  return emails;
}

async function contextOf({ db }: Connection, { email, password }: SampleAccount): Promise<Context> {
  return { db, actor: must(await authenticate(db, { email, password, address: 'races' }, new Date())), now: () => new Date() };
}

/** Two processes of the control; resolves when both answer. */
async function startControls(url: string) {
  const script = path.join(import.meta.dirname, 'readThenWrite.ts');
  const controls = await Promise.all(
    [0, 1].map(async () => {
      const port = await freePort();
      const child = spawn(process.execPath, ['--import', 'tsx', script], {
        env: { ...process.env, DATABASE_URL: url, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      return { child, url: `http://127.0.0.1:${port}` };
    }),
  );
  const stop = () => {
    for (const { child } of controls) child.kill();
  };
  return { urls: controls.map(({ url: at }) => at), stop };
}

const row = (name: string, approvers: number, { races, one, none, several, strange }: Outcome) =>
  [name, approvers, races, one, none, several, strange].map(String);

async function main(): Promise<boolean> {
  const secret = { NEXTAUTH_SECRET: randomBytes(32).toString('base64url') };
  const first = await startHouse(secret);
  const url = await runningEmbedded(first.folder);
  if (url === null) throw new Error('the house has no database');
  const second = await startHouse({ ...secret, DATABASE_URL: url });
  const connection = connect(url);
  const sql = postgres(url, { max: 8, onnotice: () => {} });
  try {
    const accounts: SampleAccount[] = JSON.parse(await readFile(path.join(first.folder, 'sample-accounts.json'), 'utf8'));
    const as = async (role: SampleAccount['role']) => {
      const account = accounts.find((one) => one.role === role);
      if (!account) throw new Error(`the sample has no ${role}`);
      return contextOf(connection, account);
    };
    const { project, submit } = await submitMany(await as('reviewer'));
    const emails = await approverAccounts(await as('administrator'), project.id, Math.max(...SIZES));
    const servers = [first.url, second.url];
    const cookies: string[] = [];
    for (const email of emails) cookies.push(await signIn(first.url, { email, password: PASSWORD }));
    const approve: Attempt = async (race, approver) => {
      const answer = await fetch(`${servers[approver % 2]}/api/v1/projects/${project.slug}/records/${race}/decision`, {
        method: 'POST',
        headers: { cookie: cookies[approver] ?? '', 'content-type': 'application/json' },
        body: JSON.stringify({ decision: 'approved' }),
      });
      await answer.arrayBuffer();
      return answer.status;
    };
    const approvals = async (race: string) =>
      Number((await sql`select count(*) as n from approvals where reconciliation_id = ${race}`)[0]?.n);
    await sql`create schema control`;
    await sql`create table control.approvals (race text, approver text)`;
    const controls = await startControls(url);
    const control: Attempt = async (race, approver) => (await fetch(`${controls.urls[approver % 2]}/${race}/${approver}`)).status;
    const controlApprovals = async (race: string) =>
      Number((await sql`select count(*) as n from control.approvals where race = ${race}`)[0]?.n);
    const rows: string[][] = [];
    let held = true;
    try {
      for (const size of SIZES) {
        const ours = await run(await submit(RACES), size, approve, approvals);
        const theirs = await run(
          Array.from({ length: RACES }, (_, index) => `${size}-${index}`),
          ...([size, control, controlApprovals] as const),
        );
        rows.push(row('Isnad', size, ours), row('read, then write', size, theirs));
        held &&= ours.one === ours.races && ours.strange === 0 && theirs.one < theirs.races;
      }
    } finally {
      controls.stop();
    }
    printTable(
      'Approvers of one record at once, over HTTP, on two server processes: how many races ended with how many approvals',
      ['', 'approvers', 'races', 'exactly one', 'none', 'several', 'strange answers'],
      rows,
    );
    return held;
  } finally {
    await Promise.all([connection.close(), sql.end()]);
    await second.stop();
    await first.stop();
  }
}

process.exitCode = (await main()) ? 0 : 1;
