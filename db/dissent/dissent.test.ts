import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimId, ReconciliationId } from '../../lib/id';
import { recordClaim } from '../claim/record';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { readLedger } from '../ledger/read';
import { codeOf, must, type Team, team } from '../people.testing';
import { askQuestion } from '../question/ask';
import { approveReconciliation, returnReconciliation } from '../reconciliation/decide';
import { listRecords } from '../reconciliation/list';
import { readRecord } from '../reconciliation/read';
import { submitReconciliation } from '../reconciliation/submit';
import { createTestDatabase, type TestDatabase } from '../testing';
import { signDissent } from './sign';

let database: TestDatabase;
let all: Team;
let on: Ground;
let claimId: ClaimId;
let record: ReconciliationId;

async function submit(questionId = on.questionId): Promise<ReconciliationId> {
  const value = { rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'one claim' } as const;
  return must(
    await submitReconciliation(all.reviewer, all.projectId, { questionId, ...value, claims: [{ claimId, version: 1, included: true }] }),
  );
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all);
  claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  record = await submit();
});

const MINORITY = { low: 62, best: null, high: 80, reason: 'the airport counted 80' };
const sign = (change: Partial<Parameters<typeof signDissent>[2]> = {}, who = all.other) =>
  signDissent(who, all.projectId, { reconciliationId: record, ...MINORITY, ...change });
const read = async () => must(await readRecord(all.reader, all.projectId, record)).record;

describe('signing a dissent', () => {
  test('puts a minority value with its reason beside the value, and nothing in its place', async () => {
    const id = must(await sign());
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: record }));
    const { dissents, ...rest } = await read();
    expect(dissents).toMatchObject([{ id, low: 62, best: null, high: 80, value: null, reason: 'the airport counted 80' }]);
    expect(dissents[0]?.by.id).toBe(all.other.actor.userId);
    expect(rest).toMatchObject({ status: 'approved', low: 62, high: 62, stale: false });
    expect(must(await listRecords(all.reader, all.projectId)).rows.map((row) => row.dissents.length)).toEqual([1]);
  });

  test('can still be done once it is approved, by the approver too; open above is a value', async () => {
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: record }));
    must(await sign({ high: null }, all.approver));
    expect((await read()).dissents).toMatchObject([{ low: 62, high: null }]);
  });

  test('is once per person, and another may sign too', async () => {
    must(await sign());
    expect(codeOf(await sign({ low: 70 }))).toBe('already_exists');
    must(await sign({}, all.approver));
    expect((await read()).dissents.map(({ by }) => by.id)).toEqual([all.other.actor.userId, all.approver.actor.userId]);
  });

  test('twice at once counts once', async () => {
    const codes = (await Promise.all([sign(), sign({ low: 70, high: 90 })])).map(codeOf);
    expect(codes.toSorted()).toEqual(['already_exists', 'ok']);
    expect((await read()).dissents).toHaveLength(1);
  });

  test.each([
    ['no value', { low: null, high: null }, 'value_required'],
    ['a high without a low', { low: null }, 'value_required'],
    ['low above high', { low: 90 }, 'figure_order'],
    ['best outside', { best: 99 }, 'figure_order'],
    ['no whole number', { low: 1.5 }, 'figure_unreadable'],
    ['a number beyond 10^12', { high: 1e12 + 1 }, 'figure_too_large'],
    ['no reason', { reason: ' ' }, 'reason_required'],
  ] as const)('with %s is refused', async (_name, change, code) => {
    expect(codeOf(await sign(change))).toBe(code);
    expect((await read()).dissents).toEqual([]);
  });

  test('on a question that asks for words takes words', async () => {
    const incident = { incidentId: on.incidentId, measure: 'cause', populationEn: '' } as const;
    const questionId = must(await askQuestion(all.reviewer, all.projectId, incident));
    claimId = must(
      await recordClaim(all.reviewer, all.projectId, {
        quote: quoteOf(on, '62'),
        question: questionId,
        answer: { kind: 'text', value: 'a mistake', words: '62' },
        chain: [{ kind: 'source', sourceId: on.sourceId }],
      }),
    );
    const value = { rule: 'manual', settled: true, low: null, best: null, high: null, value: 'a mistake', rationale: 'r' } as const;
    const claims = [{ claimId, version: 1, included: true }];
    record = must(await submitReconciliation(all.reviewer, all.projectId, { questionId, ...value, claims }));
    expect(codeOf(await sign())).toBe('value_required');
    must(await sign({ value: ' deliberate ' }));
    expect((await read()).dissents).toMatchObject([{ low: null, high: null, value: 'deliberate' }]);
  });

  test('is over for what was returned or replaced', async () => {
    must(await returnReconciliation(all.approver, all.projectId, { reconciliationId: record, note: 'from where?' }));
    expect(codeOf(await sign())).toBe('not_standing');
    const first = await submit();
    await submit();
    record = first;
    expect(codeOf(await sign())).toBe('not_standing');
  });

  test('is kept from readers, and from another project even by its id', async () => {
    expect(codeOf(await sign({}, all.reader))).toBe('not_allowed');
    const elsewhere = await team(database.db);
    expect(codeOf(await sign({}, elsewhere.lead))).toBe('not_found');
    const other = { reconciliationId: record, ...MINORITY };
    expect(codeOf(await signDissent(elsewhere.reviewer, elsewhere.projectId, other))).toBe('not_found');
    expect((await read()).dissents).toEqual([]);
  });

  test('is in the ledger by its name, with the value and the reason', async () => {
    must(await sign());
    const { entries } = must(await readLedger(all.reader, all.projectId, {}));
    expect(entries[0]).toMatchObject({ verb: 'dissent.sign', subjectId: record, payload: { low: 62, high: 80, reason: MINORITY.reason } });
  });
});
