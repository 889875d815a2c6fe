import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimId, ReconciliationId } from '../../lib/id';
import { canonicalInputs, type InputsForm } from '../../lib/reconcile/inputs';
import { correctClaim } from '../claim/correct';
import { recaptureDocument } from '../document/capture';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { currentPolicy } from '../policy/read';
import { giveRuling } from '../ruling/give';
import { reconciliationClaims, reconciliations } from '../schema';
import { gradeSource } from '../source/grade';
import { createTestDatabase, type TestDatabase } from '../testing';
import { readBasis } from './basis';
import { approveReconciliation } from './decide';
import { listRecords } from './list';
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
  a = await claimOf(all, on, 'مقتل 62 جندياً', { operator: 'exactly', value: 62 });
  b = await claimOf(all, on, '80', { operator: 'exactly', value: 80 }, 'a source at the airport');
});

const submit = (change: Partial<Submission> = {}) => submitReconciliation(all.reviewer, all.projectId, submissionOf(on, [a, b], change));
const read = async (id: ReconciliationId) => must(await readRecord(all.reader, all.projectId, id));
const grade = async (letter: 'B' | 'C', gradedOn?: string) =>
  must(await gradeSource(all.other, all.projectId, { sourceId: on.sourceId, topic: 'toll', grade: letter, reason: 'seen', gradedOn }));
const recapture = async (text: string) =>
  must(await recaptureDocument(all.other, all.projectId, { documentId: on.documentId, text, tool: 'test' }));

function correction(words: string, value: number) {
  const answer = { kind: 'figure', figure: { operator: 'exactly', value }, words } as const;
  return { quote: quoteOf(on, words), question: on.questionId, answer, chain: [{ kind: 'not_recorded' }] as const, reason: 'misread' };
}

async function approved(): Promise<ReconciliationId> {
  const reconciliationId = must(await submit());
  must(await approveReconciliation(all.approver, all.projectId, { reconciliationId }));
  return reconciliationId;
}

describe('an approved record', () => {
  test('is stale at once when a newer capture comes, and says 62 → 80 at source', async () => {
    const id = await approved();
    const { captureId } = await recapture(on.text.replace('62', '80'));
    const { record, movement } = await read(id);
    expect(record).toMatchObject({ status: 'approved', stale: true, staleness: { verb: 'document.recapture' } });
    expect(movement?.changes).toMatchObject([
      {
        kind: 'document',
        captureId,
        number: 2,
        claims: [
          { claim: { id: a }, now: { code: 'changed', exact: 'مقتل 80 جندياً', figure: { operator: 'exactly', value: 80 } } },
          { claim: { id: b } },
        ],
      },
    ]);
    const [row] = must(await listRecords(all.reader, all.projectId)).rows;
    expect(row).toMatchObject({ stale: true, staleness: { verb: 'document.recapture' } });
  });

  test('is stale by a newer capture even where its words still stand', async () => {
    const id = await approved();
    await recapture(`${on.text} وأضاف الموقع`);
    const { movement } = await read(id);
    expect(movement?.changes).toMatchObject([{ kind: 'document', claims: [{ now: { code: 'stands' } }, { now: { code: 'stands' } }] }]);
  });

  test('says which claim was corrected, from what to what', async () => {
    const id = await approved();
    must(await correctClaim(all.other, all.projectId, { claimId: a, version: 1, ...correction('60', 60) }));
    const { record, movement } = await read(id);
    expect(record.staleness).toMatchObject({ verb: 'claim.correct' });
    expect(movement?.changes).toMatchObject([
      { kind: 'claim_corrected', before: { answer: { figure: { value: 62 } } }, after: { answer: { figure: { value: 60 } } } },
    ]);
  });

  test('stays stale when a grade is changed and changed back, and says so', async () => {
    await grade('B');
    const id = await approved();
    await grade('C');
    expect((await read(id)).movement).toMatchObject({ putBack: false, changes: [{ kind: 'grade', from: 'B', to: 'C' }] });
    await grade('B');
    expect((await read(id)).movement).toMatchObject({ putBack: true, changes: [{ kind: 'grade', from: 'B', to: 'C' }] });
    expect((await read(id)).record.stale).toBe(true);
  });
});

test('the same grade on another day is another ground, but not for a record that did not keep the day', async () => {
  await grade('B', '2016-01-01');
  const id = await approved();
  const old = await sealedIn(2);
  await grade('B', '2017-01-01');
  expect((await read(id)).movement).toMatchObject({
    changes: [{ kind: 'grade', from: 'B', to: 'B', fromOn: '2016-01-01', toOn: '2017-01-01' }],
  });
  expect((await read(old)).record.stale).toBe(false);
});

describe('a submission', () => {
  test('that became stale is not approved, and the refusal says what changed, even when all was put back', async () => {
    await grade('B');
    const reconciliationId = must(await submit());
    await grade('C');
    await grade('B');
    const refused = await approveReconciliation(all.approver, all.projectId, { reconciliationId });
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'changed_meanwhile', params: { whatEn: 'a source was graded anew' } }],
    });
  });

  test('on a stale view is refused with what moved: grade, newer capture, claim', async () => {
    const basis = must(await readBasis(all.reviewer, all.projectId, on.questionId));
    await grade('C');
    await recapture(`${on.text} وأضاف`);
    must(await correctClaim(all.other, all.projectId, { claimId: b, version: 1, ...correction('80', 81) }));
    const whatEn = 'a claim was corrected or judged again, a source was graded anew, and a document was captured again';
    const refused = await submit({ basis });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'changed_meanwhile', params: { whatEn } }] });
    const claims = [
      { claimId: a, version: 1, included: true },
      { claimId: b, version: 2, included: true },
    ];
    must(await submit({ claims, basis: must(await readBasis(all.reviewer, all.projectId, on.questionId)) }));
  });

  test('is told every reason it lacks at once', async () => {
    const claims = [a, b].map((claimId) => ({ claimId, version: 1, included: false }));
    const refused = await submit({ low: null, rationale: ' ', claims });
    expect(refused.ok ? [] : refused.problems.map(({ code, field }) => [code, field])).toEqual([
      ['value_required', 'low'],
      ['rationale_required', 'rationale'],
      ['exclusion_reason_required', `reason.${a}`],
      ['exclusion_reason_required', `reason.${b}`],
    ]);
  });

  test('after an approved one shows its approver what is new, and leaves the old one superseded and stale', async () => {
    const first = await approved();
    must(await correctClaim(all.other, all.projectId, { claimId: b, version: 1, ...correction('80', 81) }));
    const claims = [
      { claimId: a, version: 1, included: true },
      { claimId: b, version: 2, included: true },
    ];
    const second = must(await submit({ claims, high: 81, rationale: 'both stand, the second corrected' }));
    const { since } = await read(second);
    expect(since).toMatchObject({ earlier: { id: first, high: 80 }, changes: [{ kind: 'claim_corrected', fields: ['answer', 'chain'] }] });
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: second }));
    expect((await read(first)).record).toMatchObject({ status: 'superseded', stale: true });
    expect((await read(second)).record).toMatchObject({ status: 'approved', stale: false });
  });
});

/** A submission as the house made it when that form was the newest. */
async function sealedIn(form: InputsForm, change: object = {}): Promise<ReconciliationId> {
  const { inputs: submitted, record } = await read(must(await submit()));
  const inputs = canonicalInputs({ ...JSON.parse(submitted), form, ...change });
  const id = crypto.randomUUID() as ReconciliationId;
  const policy = await currentPolicy(database.db, all.projectId);
  const value = { rule: 'envelope', settled: true, low: 62, high: 80, rationale: 'both stand', policyVersionId: policy.id } as const;
  const owner = { id, projectId: all.projectId, questionId: on.questionId, number: record.number + 1, authorId: all.reviewer.actor.userId };
  const inputHash = createHash('sha256').update(inputs, 'utf8').digest('hex');
  await database.db.insert(reconciliations).values({ ...owner, ...value, inputs, inputHash, submittedAt: new Date() });
  const taken = [a, b].map((claimId) => ({ projectId: all.projectId, reconciliationId: id, claimId, version: 1, included: true }));
  await database.db.insert(reconciliationClaims).values(taken);
  return id;
}

describe('a record sealed in the first form', () => {
  test('is not stale by the upgrade, is by a corrected claim, and knows nothing of newer captures', async () => {
    const id = await sealedIn(1);
    expect((await read(id)).record.stale).toBe(false);
    await recapture(`${on.text} وأضاف`);
    expect((await read(id)).record.stale).toBe(false);
    must(await correctClaim(all.other, all.projectId, { claimId: b, version: 1, ...correction('80', 81) }));
    expect((await read(id)).record).toMatchObject({ stale: true, staleness: { verb: 'claim.correct' } });
  });

  test('that did not fit already is stale without an act to tell', async () => {
    await grade('B');
    const id = await sealedIn(1, { policyVersion: 1, grades: [] });
    expect((await read(id)).record).toMatchObject({ stale: true, staleness: null });
    expect(codeOf(await approveReconciliation(all.approver, all.projectId, { reconciliationId: id }))).toBe('changed_meanwhile');
  });
});

describe('two at once: one wins, the other is told who and what', () => {
  test('ruling on one pair', async () => {
    const pair = { a: { claimId: a, version: 1 }, b: { claimId: b, version: 1 }, seen: null };
    const outcomes = await Promise.all([
      giveRuling(all.reviewer, all.projectId, { ...pair, verdict: 'compatible', reason: 'rounding' }),
      giveRuling(all.other, all.projectId, { ...pair, verdict: 'narrower_scope', reason: 'by the helicopters' }),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(['changed_meanwhile', 'ok']);
    const won = outcomes[0].ok ? 'compatible (rounding)' : 'narrower scope (by the helicopters)';
    for (const outcome of outcomes)
      if (!outcome.ok) expect(outcome.problems[0].params).toMatchObject({ name: expect.any(String), whatEn: won });
  });

  test('correcting one claim', async () => {
    const outcomes = await Promise.all([
      correctClaim(all.reviewer, all.projectId, { claimId: a, version: 1, ...correction('60', 60) }),
      correctClaim(all.other, all.projectId, { claimId: a, version: 1, ...correction('90', 90) }),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(['changed_meanwhile', 'ok']);
    const won = outcomes[0].ok ? 'exactly 60' : 'exactly 90';
    for (const outcome of outcomes)
      if (!outcome.ok) expect(outcome.problems[0].params).toMatchObject({ name: expect.any(String), whatEn: won });
  });
});
