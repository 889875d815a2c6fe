import { eq, inArray, like, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect, type Executor } from './client';
import { statementOf } from './prepared';
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

test('a page is planned for its length; a usual one once, one of its own length each time', async () => {
  const page = (length: number) => (db: Executor) =>
    db.select({ email: users.email }).from(users).where(eq(users.email, 'nobody@isnad.example')).limit(length);
  expect([await kept(page(51)), await kept(page(47))]).toEqual([1, 0]);
  expect(statementOf('select a from b where c = $1 limit $2', ['x', 51])).toEqual({
    text: 'select a from b where c = $1 limit 51',
    parameters: ['x'],
    keep: true,
  });
});

test.each(['1', -1, 1.5, Number.NaN, null])('a length that is no length (%s) stays a parameter, for the server to refuse', (length) => {
  expect(statementOf('select a limit $1', [length])).toMatchObject({ text: 'select a limit $1', parameters: [length] });
});

test('a search is planned for its words each time', async () => {
  const found = (db: Executor) => db.select({ email: users.email }).from(users).where(like(users.email, '%nobody%'));
  expect(await kept(found)).toBe(0);
});
