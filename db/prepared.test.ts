import { eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect, type Executor } from './client';
import { users } from './schema';
import { createTestDatabase, type TestDatabase } from './testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function kept(work: (db: Executor) => Promise<unknown>, prepare = true): Promise<number> {
  const connection: Connection = connect(database.url, { max: 1, prepare });
  try {
    await connection.db.transaction(async (tx) => {
      await work(tx);
      await work(tx);
    });
    await work(connection.db);
    const [row] = await connection.db.execute<{ n: number }>(
      sql`select count(*)::int as n from pg_prepared_statements where statement like '%email%'`,
    );
    return row?.n ?? -1;
  } finally {
    await connection.close();
  }
}

const one = (db: Executor) => db.select({ email: users.email }).from(users).where(eq(users.email, 'nobody@isnad.example'));

test('a statement is prepared once for a connection, in and out of transactions', async () => {
  expect(await kept((db) => one(db))).toBe(1);
});

test('a long list of its own length is not', async () => {
  const many = Array.from({ length: 100 }, (_, index) => `${index}@isnad.example`);
  expect(await kept((db) => db.select({ email: users.email }).from(users).where(inArray(users.email, many)))).toBe(0);
});

test('nothing is, where a pooler would lose it', async () => {
  expect(await kept((db) => one(db), false)).toBe(0);
});
