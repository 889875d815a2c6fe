import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { DoubleReadingId } from '../../lib/id';
import { recordClaim } from '../claim/record';
import type { Context } from '../context';
import { handIn } from '../doubleReading/handIn';
import { assigned, readingInput } from '../doubleReading/reading.testing';
import { takeReading } from '../doubleReading/take';
import { type Ground, ground, quoteOf } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { createTestDatabase, type TestDatabase } from '../testing';
import { takeBundle } from './bundle';
import { meansOf, taken, unzipped } from './bundle.testing';

let database: TestDatabase;
let all: Team;
let read: Ground;
let other: Ground;
let doubleReadingId: DoubleReadingId;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  [read, other] = [await ground(all), await ground(all)];
  doubleReadingId = await assigned(all, read);
  const reading = readingInput(doubleReadingId, read, '62', 62);
  must(await takeReading(all.reviewer, all.projectId, { ...reading, note: 'what only one reader saw' }));
  for (const on of [read, other])
    must(
      await recordClaim(all.lead, all.projectId, {
        ...{ quote: quoteOf(on, '80'), question: on.questionId },
        answer: { kind: 'figure', figure: { operator: 'exactly', value: 80 }, words: '80' },
        chain: [{ kind: 'source', sourceId: on.sourceId }],
      }),
    );
});
afterAll(() => database.close());

const CHOICES = { texts: true, names: true };
const takeOf = (who: Context, incidentId: string) =>
  takeBundle(who, all.projectId, { scope: { kind: 'incident', id: incidentId }, choices: CHOICES }, meansOf(who));
const takeAll = (who: Context) =>
  takeBundle(who, all.projectId, { scope: { kind: 'project', id: all.projectId }, choices: CHOICES }, meansOf(who));

test('a bundle holds nothing of what a reader found while both still read', async () => {
  const files = await unzipped(await taken(all.lead, all.projectId, { scope: { kind: 'project', id: all.projectId }, choices: CHOICES }));
  for (const [name, bytes] of files) expect(bytes.includes('what only one reader saw'), name).toBe(false);
  const quotes = files.get('claims.jsonl')?.toString() ?? '';
  expect([...quotes.matchAll(/"exact":"(\d+)"/g)].map(([, exact]) => exact)).toEqual(['80', '80']);
});

test('whoever reads a document blind takes no bundle that holds it until both have handed in, and any other', async () => {
  expect(codeOf(await takeOf(all.other, read.incidentId))).toBe('reading_blind');
  expect(codeOf(await takeAll(all.other))).toBe('reading_blind');
  expect(codeOf(await takeOf(all.other, other.incidentId))).toBe('ok');
  expect(codeOf(await takeOf(all.approver, read.incidentId))).toBe('ok');
  must(await handIn(all.reviewer, all.projectId, { doubleReadingId, count: 1 }));
  expect(codeOf(await takeAll(all.other))).toBe('reading_blind');
  must(await handIn(all.other, all.projectId, { doubleReadingId, count: 0 }));
  expect(codeOf(await takeAll(all.other))).toBe('ok');
});

test('whoever goes away in the middle leaves nothing behind, on disk or in the database', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'spool-'));
  vi.stubEnv('TMPDIR', folder);
  const { bytes } = must(await takeAll(all.lead));
  for (let at = 0; at < 20; at++) await bytes.next();
  expect(await readdir(folder)).toHaveLength(1);
  await bytes.return();
  expect(await readdir(folder)).toEqual([]);
  const open = sql`select count(*)::int as count from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
  expect((await database.db.execute<{ count: number }>(open))[0]?.count).toBe(0);
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
