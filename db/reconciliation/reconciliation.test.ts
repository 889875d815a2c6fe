import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimId, ReconciliationId } from '../../lib/id';
import { correctClaim } from '../claim/correct';
import { rejectClaim } from '../claim/judge';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { readLedger } from '../ledger/read';
import { addMember } from '../member/change';
import { codeOf, must, person, type Team, team } from '../people.testing';
import { approvals, ledger, reconciliations } from '../schema';
import { gradeSource } from '../source/grade';
import { createTestDatabase, type TestDatabase } from '../testing';
import { listAccounts } from '../user/read';
import { approveReconciliation, returnReconciliation } from './decide';
import { saveDraft } from './draft';
import { readRecord } from './read';
import { type Submission, submissionOf } from './submission.testing';
import { submitReconciliation } from './submit';

let database: TestDatabase;
let all: Team;
let on: Ground;
let a: ClaimId;
let b: ClaimId;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all);
  a = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  b = await claimOf(all, on, '80', { operator: 'exactly', value: 80 }, 'a source at the airport');
});

const submit = (change: Partial<Submission> = {}) => submitReconciliation(all.reviewer, all.projectId, submissionOf(on, [a, b], change));
const record = async (id: ReconciliationId) => must(await readRecord(all.reader, all.projectId, id)).record;

describe('submitting', () => {
  test.each([
    ['no rationale', { rationale: '  ' }, 'rationale_required'],
    ['no low', { low: null, high: 80 }, 'value_required'],
    ['low above high', { low: 90 }, 'figure_order'],
    ['best outside', { best: 99 }, 'figure_order'],
    ['beyond 10^12', { high: 1e12 + 1 }, 'figure_too_large'],
    ['no claims', { claims: [] }, 'nothing_to_reconcile'],
    ['a preferred source that is none of the origins', { rule: 'preferred_source', preferredOrigin: 'source:nobody' }, 'required'],
    ['no preferred source', { rule: 'preferred_source' }, 'required'],
  ] as const)('with %s is refused', async (_name, change, code) => {
    expect(codeOf(await submit(change as Partial<Submission>))).toBe(code);
    expect(await database.db.select().from(reconciliations).where(eq(reconciliations.questionId, on.questionId))).toEqual([]);
  });

  test('leaving a claim out needs a reason, said at that claim', async () => {
    const claims = [
      { claimId: a, version: 1, included: true },
      { claimId: b, version: 1, included: false, reason: ' ' },
    ];
    const refused = await submit({ claims });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'exclusion_reason_required', field: `reason.${b}` }] });
  });

  test('on claims that are no longer those seen is refused', async () => {
    const claim = { quote: quoteOf(on, '62'), question: on.questionId, chain: [{ kind: 'not_recorded' }] } as const;
    const answer = { kind: 'figure', figure: { operator: 'exactly', value: 63 }, words: '62' } as const;
    must(await correctClaim(all.other, all.projectId, { claimId: a, version: 1, ...claim, answer, reason: 'misread' }));
    expect(codeOf(await submit())).toBe('changed_meanwhile');
  });

  test('ends the author’s draft', async () => {
    must(await saveDraft(all.reviewer, all.projectId, { questionId: on.questionId, revision: 0, content: { low: '٦٢' } }));
    must(await submit());
    expect(codeOf(await saveDraft(all.reviewer, all.projectId, { questionId: on.questionId, revision: 1, content: {} }))).toBe(
      'changed_meanwhile',
    );
  });

  test('"cannot be settled" is an answer', async () => {
    const id = must(await submit({ settled: false, low: null, high: null }));
    expect(await record(id)).toMatchObject({ settled: false, low: null, status: 'submitted' });
  });
});

describe('deciding', () => {
  test('the author is refused, whatever their role', async () => {
    const id = must(await submitReconciliation(all.lead, all.projectId, submissionOf(on, [a, b])));
    expect(codeOf(await approveReconciliation(all.lead, all.projectId, { reconciliationId: id }))).toBe('author_cannot_approve');
    expect(await record(id)).toMatchObject({ status: 'submitted' });
  });

  test('returning needs a note and reopens the way to a new submission', async () => {
    const id = must(await submit());
    expect(codeOf(await returnReconciliation(all.approver, all.projectId, { reconciliationId: id, note: ' ' }))).toBe('reason_required');
    must(await returnReconciliation(all.approver, all.projectId, { reconciliationId: id, note: 'where does 62 come from?' }));
    const again = must(await submit({ rationale: 'from the headline' }));
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: again }));
    expect((await record(id)).status).toBe('returned');
    expect(await record(again)).toMatchObject({ status: 'approved', number: 2, stale: false });
  });

  test('a later approval supersedes the earlier', async () => {
    const first = must(await submit());
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: first }));
    const second = must(await submit({ best: 80 }));
    expect((await record(first)).status).toBe('approved');
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: second }));
    expect((await record(first)).status).toBe('superseded');
  });

  test('a submission that a newer one replaced cannot be approved', async () => {
    const first = must(await submit());
    must(await submit({ best: 80 }));
    expect(codeOf(await approveReconciliation(all.approver, all.projectId, { reconciliationId: first }))).toBe('changed_meanwhile');
  });

  test.each([2, 8])('of %i approvers at once exactly one wins, and the others are told who', async (count) => {
    const approvers = await Promise.all(Array.from({ length: count }, () => person(database.db)));
    const accounts = must(await listAccounts(all.lead));
    for (const { actor } of approvers) {
      const email = accounts.find(({ id }) => id === actor.userId)?.email ?? '';
      must(await addMember(all.lead, all.projectId, { email, role: 'approver' }));
    }
    const reconciliationId = must(await submit());
    const outcomes = await Promise.all(approvers.map((who) => approveReconciliation(who, all.projectId, { reconciliationId })));
    expect(outcomes.map(codeOf).sort()).toEqual([...Array.from({ length: count - 1 }, () => 'already_decided'), 'ok']);
    const [approval] = await database.db.select().from(approvals).where(eq(approvals.reconciliationId, reconciliationId));
    const winner = accounts.find(({ id }) => id === approval?.approverId)?.name;
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.problems[0].params).toMatchObject({ name: winner, decision: 'approved' });
    }
    const acts = await database.db.select().from(ledger).where(eq(ledger.subjectId, reconciliationId));
    expect(acts.map(({ verb }) => verb).sort()).toEqual(['reconciliation.approve', 'reconciliation.submit']);
  });
});

describe('what it rested on', () => {
  test('a corrected claim, a rejected claim and a new grade each make an approval stale', async () => {
    const id = must(await submit());
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: id }));
    expect((await record(id)).stale).toBe(false);
    must(await gradeSource(all.other, all.projectId, { sourceId: on.sourceId, topic: 'toll', grade: 'D', reason: 'was wrong' }));
    expect((await record(id)).stale).toBe(true);
  });

  test('a changed claim keeps a waiting submission from being approved', async () => {
    const reconciliationId = must(await submit());
    must(await rejectClaim(all.other, all.projectId, { claimId: b, version: 1, reason: 'another strike' }));
    expect(codeOf(await approveReconciliation(all.approver, all.projectId, { reconciliationId }))).toBe('changed_meanwhile');
    must(await returnReconciliation(all.approver, all.projectId, { reconciliationId, note: 'a claim fell' }));
  });

  test('the record shows claims as they were seen, and that they moved', async () => {
    const id = must(await submit());
    must(await rejectClaim(all.other, all.projectId, { claimId: b, version: 1, reason: 'another strike' }));
    const { claims } = must(await readRecord(all.reader, all.projectId, id));
    expect(claims.map(({ id: claimId, version, currentVersion }) => [claimId, version, currentVersion])).toEqual(
      expect.arrayContaining([
        [a, 1, 1],
        [b, 1, 2],
      ]),
    );
  });
});

test('each act stands in the ledger under its own verb', async () => {
  const reconciliationId = must(await submit());
  must(await returnReconciliation(all.approver, all.projectId, { reconciliationId, note: 'no' }));
  const { entries } = must(await readLedger(all.reader, all.projectId, { subjectId: reconciliationId }));
  expect(entries.map(({ verb }) => verb)).toEqual(['reconciliation.return', 'reconciliation.submit']);
});
