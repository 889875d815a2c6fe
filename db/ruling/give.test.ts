import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ClaimId } from '../../lib/id';
import { problemKey } from '../../lib/message/problem';
import { correctClaim } from '../claim/correct';
import { rejectClaim } from '../claim/judge';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { createTestDatabase, type TestDatabase } from '../testing';
import { giveRuling } from './give';

let database: TestDatabase;
let all: Team;
let on: Ground;
let [a, b]: ClaimId[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all);
  a = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  b = await claimOf(all, on, '80', { operator: 'exactly', value: 80 }, 'at the airport');
});

const side = (claimId: ClaimId | undefined) => ({ claimId: claimId ?? '', version: 1 });
const overrule = (reason = 'two strikes') =>
  giveRuling(all.reviewer, all.projectId, { a: side(a), b: side(b), verdict: 'narrower_scope', reason });

test('overruling takes a reason', async () => {
  expect(codeOf(await overrule(''))).toBe('reason_required');
  must(await overrule());
});

test('a claim corrected since is not judged: who changed it is told, and what it says now', async () => {
  const chain = [{ kind: 'source', sourceId: on.sourceId }] as const;
  const answer = { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' } as const;
  const next = { quote: quoteOf(on, 'أكثر من 60'), question: on.questionId, answer, chain, reason: 'read again' };
  must(await correctClaim(all.other, all.projectId, { claimId: a ?? '', version: 1, ...next }));
  const refused = await overrule();
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'changed_meanwhile', params: { whatAr: 'أكثر من 60' } }] });
  expect(refused.ok ? '' : problemKey(refused.problems[0])).toBe('detail.claim_changed');
});

test('a claim rejected since is not judged: the reason is told', async () => {
  must(await rejectClaim(all.other, all.projectId, { claimId: b ?? '', version: 1, reason: 'another raid' }));
  const refused = await overrule();
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'changed_meanwhile', params: { whatEn: 'another raid' } }] });
  expect(refused.ok ? '' : problemKey(refused.problems[0])).toBe('detail.claim_rejected');
});
