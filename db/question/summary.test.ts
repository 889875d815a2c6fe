import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Figure } from '../../lib/figure/figure';
import { DEFAULT_POLICY } from '../../lib/figure/policy';
import type { ClaimId, QuestionId, ReconciliationId } from '../../lib/id';
import type { Verb } from '../../lib/policy';
import { ok } from '../../lib/result';
import { correctClaim } from '../claim/correct';
import { ClaimInput } from '../claim/input';
import { acceptClaim, rejectClaim } from '../claim/judge';
import { claimsOfQuestions } from '../claim/read';
import { insertClaim } from '../claim/record';
import { type Act, act, newId } from '../context';
import { recaptureDocument } from '../document/capture';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { must, type Team, team } from '../people.testing';
import { changePolicy } from '../policy/change';
import { currentPolicy } from '../policy/read';
import { approveReconciliation, returnReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { giveRuling } from '../ruling/give';
import { questionSummaries, reconciliations, sourceGrades, stalenesses } from '../schema';
import { gradeSource } from '../source/grade';
import { createTestDatabase, type TestDatabase } from '../testing';
import { questionsGrading } from './affected';
import { refreshFound, refreshMissing, refreshQuestions, summariesAfresh } from './summary';

let database: TestDatabase;
let all: Team;
let on: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all);
});

async function kept(questionId: QuestionId = on.questionId) {
  const [row] = await database.db.select().from(questionSummaries).where(eq(questionSummaries.questionId, questionId));
  if (!row) throw new Error('no summary');
  const { questionId: _q, projectId: _p, incidentId: _i, changedAt: _c, ...summary } = row;
  return summary;
}

const afresh = async () => (await summariesAfresh(database.db, all.projectId, [on.questionId])).get(on.questionId);
const claims = () => claimsOfQuestions(database.db, all.projectId, [on.questionId]);

/** Submits the envelope of whatever is accepted now; null when nothing is. */
async function submit(): Promise<ReconciliationId | null> {
  const accepted = (await claims()).filter(({ status }) => status === 'accepted');
  const value = { rule: 'envelope', settled: true, low: 1, best: null, high: null, rationale: 'as they say' } as const;
  const taken = accepted.map(({ id, version }) => ({ claimId: id, version, included: true }));
  if (!taken.length) return null;
  return must(await submitReconciliation(all.reviewer, all.projectId, { questionId: on.questionId, ...value, claims: taken }));
}

async function decideNewest(approve: boolean): Promise<void> {
  const rows = await database.db.select().from(reconciliations).where(eq(reconciliations.questionId, on.questionId));
  const newest = rows.toSorted((a, b) => b.number - a.number)[0];
  if (!newest) return;
  const input = { reconciliationId: newest.id as ReconciliationId, note: 'seen' };
  await (approve ? approveReconciliation : returnReconciliation)(all.approver, all.projectId, input);
}

async function retune(aboutTolerance: number) {
  const { version } = await currentPolicy(database.db, all.projectId);
  return changePolicy(all.lead, all.projectId, { ...DEFAULT_POLICY, aboutTolerance, seen: version });
}

let pasted = 0;

/** One act on the question, chosen by two numbers; acts that do not apply are refused and change nothing. */
async function perform([kind, pick]: readonly [number, number]): Promise<void> {
  const standing = await claims();
  const claim = standing[pick % Math.max(1, standing.length)];
  const figures: readonly [string, Figure][] = [
    ['62', { operator: 'exactly', value: 62 }],
    ['80', { operator: 'exactly', value: 80 }],
    ['60', { operator: 'more_than', value: 60 }],
    ['60', { operator: 'about', value: 60 }],
  ];
  const [words, figure] = figures[pick % 4] ?? ['62', { operator: 'none' }];
  switch (kind) {
    case 0:
      await claimOf(all, on, words, figure, pick % 3 ? `person ${pick % 3}` : undefined);
      return;
    case 1:
      if (claim) await rejectClaim(all.other, all.projectId, { claimId: claim.id, version: claim.version, reason: 'no' });
      return;
    case 2:
      if (claim) await acceptClaim(all.other, all.projectId, { claimId: claim.id, version: claim.version });
      return;
    case 3: {
      if (!claim) return;
      const next = { quote: quoteOf(on, words), question: on.questionId, chain: claim.chain } as const;
      const answer = { kind: 'figure', figure, words } as const;
      const seen = { claimId: claim.id, version: claim.version, reason: 'misread' };
      await correctClaim(all.other, all.projectId, { ...seen, ...next, answer });
      return;
    }
    case 4: {
      const [a, b] = [claim, standing[(pick + 1) % Math.max(1, standing.length)]];
      if (!a || !b) return;
      const pair = { a: { claimId: a.id, version: a.version }, b: { claimId: b.id, version: b.version } };
      await giveRuling(all.other, all.projectId, { ...pair, verdict: pick % 2 ? 'conflict' : 'compatible', reason: 'as I read it' });
      return;
    }
    case 5:
      must(
        await gradeSource(all.other, all.projectId, { sourceId: on.sourceId, topic: 'toll', grade: pick % 2 ? 'B' : 'C', reason: 'seen' }),
      );
      return;
    case 6:
      must(await retune(pick % 2 ? 0.1 : 0.5));
      return;
    case 7:
      pasted += 1;
      must(await recaptureDocument(all.other, all.projectId, { documentId: on.documentId, text: `${on.text} ${pasted}`, tool: 'test' }));
      return;
    case 8:
      await submit();
      return;
    default:
      await decideNewest(pick % 2 === 0);
  }
}

test('a question is born with an empty summary', async () => {
  expect(await kept()).toMatchObject({ standing: 'empty', reports: 0, settlement: 'none', stale: false });
});

test('after any acts the summary is the one worked out from nothing, and stale never ends for one submission', async () => {
  const acts = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 11 })), { minLength: 6, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      on = await ground(all);
      const stale = new Set<string>();
      for (const step of [[0, 0], [0, 1], [8, 0], ...sequence] as const) {
        await perform([step[0] ?? 0, step[1] ?? 0]);
        const summary = await kept();
        expect(summary).toEqual(await afresh());
        if (summary.reconciliationId && stale.has(summary.reconciliationId)) expect(summary.stale).toBe(true);
        if (summary.reconciliationId && summary.stale) stale.add(summary.reconciliationId);
      }
    }),
    { numRuns: 12 },
  );
});

/** Whether some act waits for a lock in this database. */
async function untilOneWaits(): Promise<void> {
  for (;;) {
    const waiting = await database.db.execute(
      sql`select 1 from pg_locks l join pg_stat_activity a using (pid) where not granted and datname = current_database()`,
    );
    if (waiting.length) return;
  }
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

/** Runs `first` up to its commit, holds it there until `second` ends or waits for it, and lets both end. */
async function atOnce(first: (action: Act) => Promise<unknown>, verb: Verb, second: () => Promise<unknown>): Promise<void> {
  const [ready, open] = [gate(), gate()];
  const held = act(all.lead, verb, all.projectId, async (action) => {
    await first(action);
    ready.open();
    await open.opened;
    return ok(null);
  });
  await ready.opened;
  const other = second();
  await Promise.race([other, untilOneWaits()]);
  open.open();
  must(await held);
  await other;
}

describe('acts at once', () => {
  test('two claims recorded at once are both counted, and their conflict', async () => {
    await atOnce(
      async (action) => {
        const answer = { kind: 'figure', figure: { operator: 'exactly', value: 80 }, words: '80' } as const;
        const claim = { quote: quoteOf(on, '80'), question: on.questionId, answer, chain: [{ kind: 'not_recorded' }] } as const;
        must(await insertClaim(action, all.projectId, ClaimInput.parse(claim)));
        await refreshQuestions(action, all.projectId, [on.questionId]);
      },
      'claim.record',
      () => claimOf(all, on, '62', { operator: 'exactly', value: 62 }),
    );
    expect(await kept()).toMatchObject({ standing: 'contested', reports: 2, origins: 1, notRecorded: 1, conflicts: 1 });
  });

  test('a value submitted while a source is graded is sealed over the new grade', async () => {
    await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
    const grade = { sourceId: on.sourceId, topic: 'toll', grade: 'D', reason: 'seen', gradedOn: '2026-01-01' } as const;
    await atOnce(
      async (action) => {
        const stamp = { id: newId(), projectId: all.projectId, createdBy: action.by, createdAt: action.at };
        await action.tx.insert(sourceGrades).values({ ...stamp, ...grade });
        await refreshFound(action, all.projectId, (tx) => questionsGrading(tx, all.projectId, on.sourceId));
      },
      'source.grade',
      submit,
    );
    expect(await kept()).toMatchObject({ settlement: 'submitted', stale: false });
    expect(await kept()).toEqual(await afresh());
  });

  test('a policy changed while a figure it reads is recorded counts for it', async () => {
    await claimOf(all, on, '80', { operator: 'exactly', value: 80 }, 'another');
    await atOnce(
      async (action) => {
        const answer = { kind: 'figure', figure: { operator: 'about', value: 60 }, words: '60' } as const;
        const claim = { quote: quoteOf(on, '60'), question: on.questionId, answer, chain: [{ kind: 'not_recorded' }] } as const;
        must(await insertClaim(action, all.projectId, ClaimInput.parse(claim)));
        await refreshQuestions(action, all.projectId, [on.questionId]);
      },
      'claim.record',
      () => retune(0.5),
    );
    expect(await kept()).toMatchObject({ standing: 'single_origin', conflicts: 0 });
    expect(await kept()).toEqual(await afresh());
  });
});

test('a claim corrected into another question is counted there and no more here', async () => {
  const elsewhere = await ground(all);
  const claimId: ClaimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  const answer = { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' } as const;
  const next = { quote: quoteOf(on, '62'), question: elsewhere.questionId, answer, chain: [{ kind: 'not_recorded' }] } as const;
  must(await correctClaim(all.other, all.projectId, { claimId, version: 1, ...next, reason: 'another strike' }));
  expect(await kept()).toMatchObject({ standing: 'empty', reports: 0 });
  expect(await kept(elsewhere.questionId)).toMatchObject({ standing: 'single_origin', reports: 1, notRecorded: 1 });
});

test('a house from before the summaries gets them', async () => {
  await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  await submit();
  const before = await kept();
  await database.db.delete(questionSummaries);
  await Promise.all([refreshMissing(database.db), refreshMissing(database.db)]);
  expect(await kept()).toEqual(before);
});

test('what was stale once stays stale when everything is put back', async () => {
  await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  const grade = async (letter: 'B' | 'C') =>
    must(await gradeSource(all.other, all.projectId, { sourceId: on.sourceId, topic: 'toll', grade: letter, reason: 'seen' }));
  await grade('B');
  const reconciliationId = await submit();
  await decideNewest(true);
  expect(await kept()).toMatchObject({ settlement: 'approved', stale: false });
  await grade('C');
  await grade('B');
  // A claim that comes and goes has all worked out once more.
  await perform([0, 1]);
  const added = (await claims()).find(({ quote }) => quote.exact === '80');
  if (added) must(await rejectClaim(all.other, all.projectId, { claimId: added.id, version: 1, reason: 'another strike' }));
  expect(await kept()).toMatchObject({ settlement: 'approved', stale: true, reconciliationId });
  const [row] = await database.db.select().from(stalenesses).where(eq(stalenesses.projectId, all.projectId));
  expect(row).toMatchObject({ reconciliationId, verb: 'source.grade', causedBy: all.other.actor.userId });
  expect(row?.inputs).toContain('"grade":"C"');
  await submit();
  expect(await kept()).toMatchObject({ settlement: 'submitted', stale: false });
});
