import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordClaim } from '../claim/record';
import { type Ground, ground, quoteOf } from '../evidence.testing';
import { must, type Team, team } from '../people.testing';
import { preparing } from '../prepared';
import * as schema from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';

let database: TestDatabase;
let all: Team;
let on: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  on = await ground(all);
});
afterAll(() => database.close());

/** Every statement of the act that records a claim, in the order in which it was sent. */
async function sentByAct(): Promise<string[]> {
  const sent: string[] = [];
  const sql = postgres(database.url, { max: 1, debug: (_connection, text) => sent.push(text) });
  const db = drizzle(preparing(sql), { schema });
  const answer = { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' } as const;
  const claim = { quote: quoteOf(on, '62'), question: on.questionId, answer, chain: [{ kind: 'source', sourceId: on.sourceId }] } as const;
  must(await recordClaim({ ...all.reviewer, db }, all.projectId, { ...claim, chain: [...claim.chain] }));
  await sql.end();
  return sent;
}

test('a claim is written before its question is locked, and its question locked before it is judged', async () => {
  const sent = await sentByAct();
  const at = (words: RegExp) => sent.findIndex((text) => words.test(text));
  const steps = [
    /^insert into "claims"/,
    /^insert into "figures"/,
    /^insert into "claim_versions"/,
    /^insert into "links"/,
    /^insert into "ledger"/,
    /from "projects".* for share$/,
    /from "question_summaries".* for update$/,
    /^select "claim_versions"\."claim_id"/,
    /^update "question_summaries"/,
  ].map(at);
  expect(steps).not.toContain(-1);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});
