import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing';
import { together } from './together';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const number = async (rows: PromiseLike<readonly { n: number }[]>) => (await rows)[0]?.n;

test('statements are done in the order in which they were given, and answered each', async () => {
  await database.db.execute(sql`create table counted (n serial)`);
  const answers = await database.db.transaction((tx) =>
    together(
      () => tx.execute(sql`insert into counted default values`),
      () => number(tx.execute<{ n: number }>(sql`select count(*)::int as n from counted`)),
      () => tx.execute(sql`insert into counted default values`),
      async () => {
        await tx.execute(sql`insert into counted default values`);
        return number(tx.execute<{ n: number }>(sql`select count(*)::int as n from counted`));
      },
    ),
  );
  expect([answers[1], answers[3]]).toEqual([1, 3]);
});

test('the first that fails is the one that is told, and nothing of the rest stays', async () => {
  await database.db.execute(sql`create table kept (n integer primary key)`);
  const work = database.db.transaction((tx) =>
    together(
      () => tx.execute(sql`insert into kept values (1)`),
      () => tx.execute(sql`insert into kept values (1)`),
      () => tx.execute(sql`insert into kept values (2)`),
    ),
  );
  await expect(work).rejects.toMatchObject({ cause: { code: '23505' } });
  expect(await number(database.db.execute<{ n: number }>(sql`select count(*)::int as n from kept`))).toBe(0);
});
