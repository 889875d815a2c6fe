import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Executor } from '../client';
import { person } from '../people.testing';
import { users } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { inSnapshot } from './snapshot';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

/** Counts how far it was read. */
function counting(read = { parts: 0 }) {
  return {
    read,
    source: async function* (tx: Executor) {
      for (; read.parts < 100; read.parts++) yield (await tx.select({ id: users.id }).from(users)).length;
    },
  };
}

async function transactions(): Promise<number> {
  const [row] = await database.db.execute<{ count: number }>(
    sql`select count(*)::int as count from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  );
  return row?.count ?? 0;
}

test('every part is of one moment, whatever happens between', async () => {
  const { source } = counting();
  const parts: number[] = [];
  for await (const part of inSnapshot(database.db, source)) {
    if (!parts.length) await person(database.db);
    parts.push(part);
  }
  expect(parts).toHaveLength(100);
  expect(new Set(parts)).toEqual(new Set([0]));
  expect(await database.db.select().from(users)).toHaveLength(1);
});

test('nothing is read ahead of whoever takes it, and whoever goes away ends the reading', async () => {
  const { read, source } = counting();
  const parts = inSnapshot(database.db, source);
  await parts.next();
  await parts.next();
  expect(read.parts).toBeLessThanOrEqual(3);
  expect(await transactions()).toBe(1);
  await parts.return();
  expect(await transactions()).toBe(0);
  expect(read.parts).toBeLessThanOrEqual(4);
});

test('what goes wrong while reading reaches whoever reads', async () => {
  const parts = inSnapshot(database.db, async function* (tx) {
    yield 1;
    await tx.execute(sql`select 1/0`);
  });
  await parts.next();
  await expect(parts.next()).rejects.toThrow();
  expect(await transactions()).toBe(0);
});
