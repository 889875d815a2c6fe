import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ok } from '../lib/result';
import { act } from './context';
import { must, type Team, team } from './people.testing';
import { ledger, users } from './schema';
import { createTestDatabase, type TestDatabase } from './testing';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

/** Locks two people's rows one after the other; given the other way round at once, PostgreSQL must end one of the two. */
function lockBoth(first: string, second: string, meet: () => Promise<void>) {
  let tries = 0;
  const done = act(all.reviewer, 'source.add', all.projectId, async ({ tx, log }) => {
    tries += 1;
    await tx.select({ id: users.id }).from(users).where(eq(users.id, first)).for('update');
    // Only the first time round: the other is gone when it is done again.
    if (tries === 1) await meet();
    await tx.select({ id: users.id }).from(users).where(eq(users.id, second)).for('update');
    await log('source', first, { tries });
    return ok(tries);
  });
  return done;
}

test('of two acts that wait for each other one is done anew, and both are done once', async () => {
  const [a, b] = [all.reader.actor.userId, all.approver.actor.userId];
  let here = 0;
  let both: () => void = () => {};
  const met = new Promise<void>((resolve) => {
    both = resolve;
  });
  const meet = () => {
    here += 1;
    if (here === 2) both();
    return met;
  };
  const tries = await Promise.all([lockBoth(a, b, meet), lockBoth(b, a, meet)]);
  // Which of the two is ended, and whether the same or the other a second time, is PostgreSQL's to say.
  expect(Math.max(...tries.map(must))).toBeGreaterThan(1);
  const [{ count } = { count: 0 }] = await database.db
    .select({ count: sql<number>`count(*)::int` })
    .from(ledger)
    .where(eq(ledger.verb, 'source.add'));
  expect(count).toBe(2);
});
