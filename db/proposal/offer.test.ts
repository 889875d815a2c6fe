import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProposalId } from '../../lib/id';
import { readBench } from '../bench/read';
import { rejectClaim } from '../claim/judge';
import { recordClaim } from '../claim/record';
import type { Context } from '../context';
import { listDocuments, readDocument } from '../document/read';
import { assignDoubleReading } from '../doubleReading/assign';
import { type Ground, ground, quoteOf } from '../evidence.testing';
import { readLedger } from '../ledger/read';
import { codeOf, must, type Team, team } from '../people.testing';
import { publishRecord } from '../publication/publish';
import { readPublic } from '../publication/readPublic';
import { askQuestion } from '../question/ask';
import { approveReconciliation } from '../reconciliation/decide';
import { readRecord } from '../reconciliation/read';
import { submitReconciliation } from '../reconciliation/submit';
import { proposals } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { withToken } from '../token/token.testing';
import { acceptAllProposals, acceptProposal, rejectProposal } from './decide';
import { OPEN_PER_CAPTURE, offerClaim } from './offer';

let database: TestDatabase;
let all: Team;
let on: Ground;
let assistant: Context;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all, 'لا أرقام هنا 🕊 بل كلمات: سقط اثنان وستون من الجند، وقال آخرون: أكثر من ستين');
  assistant = await withToken(all.reviewer, { scope: 'propose' });
});

type Offer = Parameters<typeof offerClaim>[2];
const QUOTE = 'سقط اثنان وستون من الجند';
const offerOf = (change: Partial<Offer> = {}): Offer => ({
  ...{ captureId: on.captureId, quote: QUOTE, words: 'اثنان وستون', measure: 'killed' },
  ...{ population: 'الجند', questionId: on.questionId, reason: 'The text says that they fell.', ...change },
});
const offer = (change: Partial<Offer> = {}, who = assistant) => offerClaim(who, all.projectId, offerOf(change));
const read = async (who = all.reviewer) => must(await readDocument(who, all.projectId, on.documentId));
const find = async (id: ProposalId) => {
  const found = (await read()).proposals.find((one) => one.id === id);
  if (!found) throw new Error('no such proposal');
  return found;
};

describe('what an assistant proposes', () => {
  test('waits for a person, with its name, its reason and the figure its words state', async () => {
    const undecided = async () => must(await listDocuments(all.reader, all.projectId)).rows[0]?.undecided ?? 0;
    const before = await undecided();
    const id = must(await offer());
    expect(await undecided()).toBe(before + 1);
    expect(await find(id)).toMatchObject({
      by: { assistant: 'a helper' },
      stored: { offered: { reason: 'The text says that they fell.' } },
      suggestion: { answer: { figure: { operator: 'exactly', value: 62 } }, measure: 'killed', questionId: on.questionId },
      outcome: null,
    });
    expect((await read()).claims).toEqual([]);
    const { entries } = must(await readLedger(all.lead, all.projectId, { verb: 'claim.propose' }));
    expect(entries[0]).toMatchObject({ subject: 'proposal', subjectId: id, payload: { assistant: 'a helper' } });
  });

  test('is a claim by a person alone, and bears its name there for ever', async () => {
    const id = must(await offer());
    const claimId = must(await acceptProposal(all.other, all.projectId, { proposalId: id }));
    const { rows } = must(await readBench(all.reader, all.projectId, on.incidentId));
    expect(rows[0]?.claims).toMatchObject([{ id: claimId, proposedBy: 'a helper', quote: { exact: QUOTE } }]);
    const { entries } = must(await readLedger(all.lead, all.projectId, { verb: 'claim.accept' }));
    expect(entries[0]?.payload).toMatchObject({ assistant: 'a helper', proposalId: id });
    must(await rejectClaim(all.reviewer, all.projectId, { claimId, version: 1, reason: 'another strike' }));
    expect((await read()).claims).toMatchObject([{ id: claimId, version: 2, proposedBy: 'a helper' }]);
  });

  test('is named in the record that rests on it; what a person recorded is not', async () => {
    const one = must(await acceptProposal(all.reviewer, all.projectId, { proposalId: must(await offer()) }));
    const chain = [{ kind: 'source', sourceId: on.sourceId }] as const;
    const answer = { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من ستين' } as const;
    const two = must(
      await recordClaim(all.reviewer, all.projectId, { quote: quoteOf(on, 'أكثر من ستين'), question: on.questionId, answer, chain }),
    );
    const claims = [one, two].map((claimId) => ({ claimId, version: 1, included: true }));
    const value = { questionId: on.questionId, rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'r' } as const;
    const id = must(await submitReconciliation(all.reviewer, all.projectId, { ...value, claims }));
    const record = must(await readRecord(all.reader, all.projectId, id));
    expect(new Map(record.claims.map((claim) => [claim.id, claim.proposedBy]))).toEqual(
      new Map([
        [one, 'a helper'],
        [two, null],
      ]),
    );
    must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: id }));
    must(await publishRecord(all.lead, all.projectId, { reconciliationId: id, names: false }));
    const seen = await readPublic(database.db, id);
    expect(seen.state === 'public' && seen.record.claims.map(({ proposedBy }) => proposedBy)).toEqual(['a helper', null]);
  });

  test('is accepted with the others, and rejected with a reason', async () => {
    must(await offer());
    const wrong = must(await offer({ quote: 'أكثر من ستين', words: 'أكثر من ستين', measure: 'wounded', questionId: undefined }));
    must(await rejectProposal(all.other, all.projectId, { proposalId: wrong, reason: 'nobody says wounded' }));
    expect(must(await acceptAllProposals(all.other, all.projectId, { captureId: on.captureId }))).toBe(1);
    expect((await find(wrong)).outcome).toMatchObject({ outcome: 'rejected' });
  });

  test('names the chain it says, behind the document’s source; strangers to the project become sources only when accepted', async () => {
    const chain = [{ kind: 'named', name: 'مرصد الفرات' }, { kind: 'not_recorded' }] as const;
    const { suggestion } = await find(must(await offer({ chain: [...chain] })));
    expect(suggestion?.chain).toEqual([
      { kind: 'source', sourceId: on.sourceId },
      { kind: 'new', name: 'مرصد الفرات', sourceKind: 'monitor' },
      { kind: 'not_recorded' },
    ]);
    const early = [{ kind: 'not_recorded' }, { kind: 'unnamed', description: 'a soldier' }] as const;
    expect(codeOf(await offer({ chain: [...early] }))).toBe('chain_ends_early');
    expect(codeOf(await offer({ chain: [{ kind: 'source', sourceId: on.questionId }] }))).toBe('not_found');
  });
});

describe('is refused', () => {
  test.each([
    ['words that the text does not hold', { quote: 'سقط ثلاثة وستون' }, 'quote_absent'],
    ['words that stand elsewhere', { start: 3 }, 'quote_mismatch'],
    ['words that stand twice', { quote: 'من', words: 'من' }, 'quote_ambiguous'],
    ['a figure from outside the quote', { words: 'أكثر من ستين' }, 'words_elsewhere'],
    ['words that state no figure', { words: 'من الجند' }, 'figure_unreadable'],
    ['a question of another measure', { measure: 'wounded' }, 'invalid'],
    ['a question that is none', { questionId: '01890000-0000-7000-8000-000000000000' }, 'not_found'],
    ['an incident that is none', { questionId: undefined, incidentId: '01890000-0000-7000-8000-000000000000' }, 'not_found'],
    ['no reason', { reason: ' ' }, 'reason_required'],
  ] as const)('%s', async (_name, change, code) => {
    expect(codeOf(await offer(change))).toBe(code);
    expect((await read()).proposals.filter(({ by }) => by)).toEqual([]);
  });

  test('the same again, and from another project', async () => {
    must(await offer());
    expect(codeOf(await offer({ reason: 'in other words' }))).toBe('already_exists');
    const two = await team(database.db);
    const elsewhere = await ground(two);
    expect(codeOf(await offer({ captureId: elsewhere.captureId }))).toBe('not_found');
    expect(codeOf(await offerClaim(assistant, two.projectId, offerOf()))).toBe('not_found');
    const questionId = must(await askQuestion(two.reviewer, two.projectId, { incidentId: elsewhere.incidentId, measure: 'killed' }));
    expect(codeOf(await offer({ questionId }))).toBe('not_found');
  });

  test('from a person, a program that writes, and the token of a reader', async () => {
    expect(codeOf(await offer({}, all.lead))).toBe('assistant_only');
    expect(codeOf(await offer({}, await withToken(all.lead, { scope: 'decide' })))).toBe('assistant_only');
    expect(codeOf(await offer({}, await withToken(all.lead, { scope: 'read' })))).toBe('token_scope');
    expect(codeOf(await offer({}, await withToken(all.reader, { scope: 'propose' })))).toBe('not_allowed');
  });

  test('more than a person can look through', async () => {
    const mark = { assistant: 'another', proposedBy: all.other.actor.userId };
    const [model] = await database.db
      .select()
      .from(proposals)
      .where(eq(proposals.id, must(await offer())));
    if (!model) throw new Error('no proposal');
    const rows = Array.from({ length: OPEN_PER_CAPTURE - 1 }, (_, index) => {
      const id = `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`;
      return { ...model, ...mark, id, number: 1000 + index };
    });
    await database.db.insert(proposals).values(rows);
    const refused = await offer({ words: 'وستون', measure: 'wounded', questionId: undefined });
    expect(refused).toMatchObject({ problems: [{ code: 'too_many_proposals', params: { count: OPEN_PER_CAPTURE } }] });
  });

  test('while its person reads the document blind; nor is what others proposed shown to them', async () => {
    must(await offer());
    const people = { firstReader: all.reviewer, secondReader: all.approver, adjudicator: all.other };
    const [firstReader, secondReader, adjudicator] = [people.firstReader, people.secondReader, people.adjudicator].map(
      ({ actor }) => actor.userId,
    );
    const given = { firstReader: firstReader ?? '', secondReader: secondReader ?? '', adjudicator: adjudicator ?? '' };
    must(await assignDoubleReading(all.lead, all.projectId, { subject: { documentId: on.documentId }, ...given }));
    expect(codeOf(await offer({ measure: 'wounded', questionId: undefined }))).toBe('reading_blind');
    expect((await read(assistant)).proposals).toEqual([]);
  });
});

describe('an assistant decides nothing', () => {
  test('neither about proposals nor about claims and values', async () => {
    const proposalId = must(await offer());
    const its = await withToken(all.lead, { scope: 'propose' });
    expect(codeOf(await acceptProposal(its, all.projectId, { proposalId }))).toBe('token_scope');
    expect(codeOf(await rejectProposal(its, all.projectId, { proposalId, reason: 'r' }))).toBe('token_scope');
    expect(codeOf(await acceptAllProposals(its, all.projectId, { captureId: on.captureId }))).toBe('token_scope');
    const reconciliationId = '01890000-0000-7000-8000-000000000000';
    expect(codeOf(await approveReconciliation(its, all.projectId, { reconciliationId }))).toBe('token_scope');
  });
});
