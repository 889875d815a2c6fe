import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/figure/policy';
import { claimOf, type Ground, ground } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { submitReconciliation } from '../reconciliation/submit';
import { createTestDatabase, type TestDatabase } from '../testing';
import { changePolicy } from './change';
import { previewPolicy } from './preview';
import { listPolicies } from './read';

let database: TestDatabase;
let all: Team;
let on: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all, 'مقتل 62 جندياً وقيل نحو 60 وقيل 80');
});

const WIDER = { ...DEFAULT_POLICY, aboutTolerance: 0.5 };

describe('what a policy would move', () => {
  test('is the verdicts on "about" and the records, those whose value moves first', async () => {
    const about = await claimOf(all, on, 'نحو 60', { operator: 'about', value: 60 }, 'a soldier');
    const exact = await claimOf(all, on, '80', { operator: 'exactly', value: 80 });
    const other = await ground(all);
    const alone = await claimOf(all, other, '62', { operator: 'exactly', value: 62 });
    const submission = { rule: 'envelope', settled: true, rationale: 'all of them' } as const;
    const claims = (...ids: (typeof about)[]) => ids.map((claimId) => ({ claimId, version: 1, included: true }));
    must(
      await submitReconciliation(all.reviewer, all.projectId, {
        ...{ ...submission, questionId: other.questionId, low: 62, best: 62, high: 62, claims: claims(alone) },
      }),
    );
    must(
      await submitReconciliation(all.reviewer, all.projectId, {
        ...{ ...submission, questionId: on.questionId, low: 54, best: null, high: 80, claims: claims(about, exact) },
      }),
    );
    const { questions, records } = must(await previewPolicy(all.reader, all.projectId, WIDER));
    expect(questions.map(({ question, moved }) => [question.id, moved.pairs.map(({ from, to }) => [from, to])])).toEqual([
      [on.questionId, [['conflict', 'compatible']]],
    ]);
    expect(records.map(({ question, value }) => [question.id, value?.to?.high ?? null])).toEqual([
      [on.questionId, 90],
      [other.questionId, null],
    ]);
    expect(must(await listPolicies(all.reader, all.projectId))).toHaveLength(1);
  });

  test('is nobody else’s to see', async () => {
    const stranger = (await team(database.db)).lead;
    expect(codeOf(await previewPolicy(stranger, all.projectId, WIDER))).toBe('not_found');
    expect(codeOf(await listPolicies(stranger, all.projectId))).toBe('not_found');
  });
});

describe('changing the policy', () => {
  test('adds a version, and the earlier one stays', async () => {
    expect(must(await changePolicy(all.lead, all.projectId, { seen: 1, ...WIDER }))).toBe(2);
    const versions = must(await listPolicies(all.reader, all.projectId));
    expect(versions.map(({ version, aboutTolerance }) => [version, aboutTolerance])).toEqual([
      [2, 0.5],
      [1, 0.1],
    ]);
  });

  test('is refused to the second of two leads, however close', async () => {
    const both = await Promise.all(
      [0.2, 0.3].map((aboutTolerance) => changePolicy(all.lead, all.projectId, { seen: 1, ...DEFAULT_POLICY, aboutTolerance })),
    );
    expect(both.map(codeOf).sort()).toEqual(['changed_meanwhile', 'ok']);
    expect(codeOf(await changePolicy(all.lead, all.projectId, { seen: 1, ...WIDER }))).toBe('changed_meanwhile');
  });

  test('refuses a word that ends before it begins', async () => {
    const vague = { ...DEFAULT_POLICY.vague, dozens: { low: 99, high: 20 } };
    const refused = await changePolicy(all.lead, all.projectId, { seen: 1, ...DEFAULT_POLICY, vague });
    expect(refused.ok ? null : refused.problems[0]).toMatchObject({ code: 'figure_low_above_high', field: 'vague.dozens.high' });
  });
});
