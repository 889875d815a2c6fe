/**
 * `npm run bench:copies`: how long a new document waits until the words it shares with 100,000 others are found, beside the plain
 * insert of its rows. `DOCUMENTS` sets how many others. Exits with 1 when one took more than a second or a planted copy was missed.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { sql as query } from 'drizzle-orm';
import postgres from 'postgres';
import { connect } from '../db/client';
import { type Context, newId } from '../db/context';
import { findCopies } from '../db/copy/find';
import { captureDocument } from '../db/document/capture';
import { startEmbedded } from '../db/embedded/server';
import { addMember } from '../db/member/change';
import { migrate } from '../db/migrate';
import { createProject } from '../db/project/create';
import { captures, documents } from '../db/schema';
import { addSource } from '../db/source/add';
import { addUser } from '../db/user/add';
import type { CaptureId, DocumentId } from '../lib/id';
import { fill, type Place, seeded, Writer } from './manyDocuments';
import { must } from './must';
import { median, printTable } from './table';

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 100_000);
const EACH = 40;
const LIMIT = 1000;

const now = () => new Date();

async function house(url: string): Promise<{ context: Context; place: Place; close(): Promise<void> }> {
  const { db, close } = connect(url);
  const person = { email: 'bench@isnad.example', name: 'Bench', password: 'a long enough password', administrator: true };
  const by = must(await addUser({ db, actor: null, now }, person));
  const context: Context = { db, actor: { userId: by, sessionVersion: 1 }, now };
  const projectId = must(await createProject(context, { slug: 'bench', titleEn: 'Bench', titleAr: 'قياس' }));
  const member = await addMember(context, projectId, { email: person.email, role: 'lead' });
  if (!member.ok && member.problems[0].code !== 'already_exists') must(member);
  const sourceId = must(await addSource(context, projectId, { kind: 'outlet', nameEn: 'Outlet' }));
  return { context, place: { projectId, sourceId, by }, close };
}

interface Timed {
  readonly insert: number;
  readonly find: number;
  readonly runs: number;
}

/** Inserts the plain rows of a document, then finds its copies, in one transaction; milliseconds of each. */
async function timed({ db }: Context, { projectId, sourceId, by }: Place, text: string): Promise<Timed> {
  const [documentId, captureId] = [newId<DocumentId>(), newId<CaptureId>()];
  const at = now();
  return db.transaction(async (tx) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const start = performance.now();
    await tx.insert(documents).values({ id: documentId, projectId, sourceId, title: 't', language: 'ar', createdBy: by, createdAt: at });
    await tx.insert(captures).values({
      ...{ id: captureId, projectId, documentId, number: 1, text, sha256, characters: [...text].length },
      ...{ tool: 'bench', collectedBy: by, capturedAt: at },
    });
    const inserted = performance.now();
    await findCopies(tx, projectId, { documentId, captureId, text });
    const found = performance.now();
    const [row] = await tx.execute<{ runs: number }>(
      query`select count(*)::int as runs from shared_runs where (capture_a = ${captureId} or capture_b = ${captureId}) and words >= 30`,
    );
    return { insert: inserted - start, find: found - inserted, runs: Number(row?.runs ?? 0) };
  });
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

async function main(): Promise<boolean> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-bench-'));
  const server = await startEmbedded(folder);
  const sql = postgres(server.url, { max: 2, onnotice: () => {} });
  try {
    await migrate(server.url);
    const { context, place, close } = await house(server.url);
    const random = seeded(2016_09_17);
    const writer = new Writer(random);
    const began = performance.now();
    const kept = await fill(sql, place, writer, DOCUMENTS);
    const [size] = await sql<{ table: string; index: string }[]>`
      select pg_size_pretty(pg_total_relation_size('capture_sketches')) as table, pg_size_pretty(pg_relation_size('capture_sketches_by_shingle')) as index`;
    console.log(
      `${DOCUMENTS} documents in ${((performance.now() - began) / 1000).toFixed(0)} s; sketches ${size?.table}, their index ${size?.index}`,
    );
    /** Forty words in a row of some earlier text. */
    const paragraph = () => (kept[Math.floor(random() * kept.length)] ?? '').split(' ').slice(80, 120).join(' ');
    const kinds = {
      'its own words, 200': { text: () => writer.sentence(200), planted: 0 },
      'a formula thousands end with': { text: () => `${writer.sentence(200)}. ${writer.formula()}`, planted: 0 },
      'one paragraph copied': { text: () => `${writer.sentence(80)} ${paragraph()} ${writer.sentence(80)}`, planted: 1 },
      '2,000 words, five copied': {
        text: () => Array.from({ length: 5 }, () => `${writer.sentence(360)} ${paragraph()}`).join(' '),
        planted: 5,
      },
    };
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    let held = true;
    const rows: string[][] = [];
    for (const [name, { text, planted }] of Object.entries(kinds)) {
      const all: Timed[] = [];
      for (let i = 0; i < EACH; i++) all.push(await timed(context, place, `${text()} ${name} ${i}`));
      const whole: number[] = [];
      for (let i = 0; i < EACH; i++) {
        const input = { source: place.sourceId, title: 't', language: 'ar', text: `${text()} ${name} ${EACH + i}`, tool: 'bench' };
        const start = performance.now();
        must(await captureDocument(context, place.projectId, input));
        whole.push(performance.now() - start);
      }
      const find = all.map((one) => one.find);
      const missed = all.filter(({ runs }) => runs < planted).length;
      held &&= missed === 0 && Math.max(...find) <= LIMIT && Math.max(...whole) <= LIMIT;
      rows.push([
        name,
        ms(median(all.map((one) => one.insert))),
        ms(median(find)),
        ms(percentile(find, 0.95)),
        ms(Math.max(...find)),
        ms(median(whole)),
        ms(Math.max(...whole)),
        planted ? `${EACH - missed} of ${EACH}` : '–',
      ]);
    }
    printTable(
      `A new document among ${DOCUMENTS.toLocaleString('en')}: its plain insert (floor), finding its copies, and the whole capture with reading (${EACH} each)`,
      ['', 'insert (floor)', 'find, median', 'find, 95 %', 'find, worst', 'capture, median', 'capture, worst', 'planted found'],
      rows,
    );
    await close();
    return held;
  } finally {
    await sql.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
