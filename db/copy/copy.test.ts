import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CopyRelation } from '../../lib/claim/copy';
import type { CaptureId, DocumentId, QuestionId } from '../../lib/id';
import { readBench } from '../bench/read';
import { rejectClaim } from '../claim/judge';
import { recordClaim } from '../claim/record';
import { captureDocument, recaptureDocument } from '../document/capture';
import { type Ground, ground, quoteOf } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { captureSketches, captures, ledger, questionSummaries, sharedRuns } from '../schema';
import { addSource } from '../source/add';
import { createTestDatabase, type TestDatabase } from '../testing';
import { findOlderCopies } from './backfill';
import { copiesOfQuestions, copyRulingsOf, runsBetween } from './read';
import { stateCopy } from './state';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

let made = 0;
/** Words in a row that no other paragraph of this file has. */
const paragraph = () => {
  made += 1;
  return `قُتل 62 جندياً سورياً في غارة رقم${made} على جبل الثردة المطل على المطار`;
};

const between = async (a: DocumentId, b: DocumentId) => {
  const [documentA, documentB] = a < b ? [a, b] : [b, a];
  return runsBetween(database.db, all.projectId, [{ documentA, documentB }]);
};
const report = (shared: string) => ground(all, `${++made} ${shared}، ${++made}`);
const state = (a: Ground, b: Ground, relation: CopyRelation, more: object = {}) =>
  stateCopy(all.reviewer, all.projectId, {
    ...{ a: a.documentId, b: b.documentId, relation, reason: 'the same words, a day later', seen: null },
    ...more,
  });

describe('what a capture shares with others', () => {
  test('is found word by word, spelled otherwise too, and says where in both texts', async () => {
    const shared = paragraph();
    const a = await report(shared);
    const b = await report(shared.replaceAll('ُ', '').replace('62', '٦٢'));
    const [run, ...more] = await between(a.documentId, b.documentId);
    expect(more).toEqual([]);
    const [textA, textB] = run?.captureA === a.captureId ? [a.text, b.text] : [b.text, a.text];
    const said = [[...textA].slice(run?.startA, run?.endA).join(''), [...textB].slice(run?.startB, run?.endB).join('')];
    expect(said.sort()).toEqual([shared, shared.replaceAll('ُ', '').replace('62', '٦٢')].sort());
    expect(run?.words).toBe(14);
  });

  test('is looked for in a newer capture, and not within one document', async () => {
    const [first, second] = [paragraph(), paragraph()];
    const a = await report(first);
    const b = await report(second);
    must(await recaptureDocument(all.reviewer, all.projectId, { documentId: b.documentId, text: `${second} ${first}`, tool: 'test' }));
    expect(await between(a.documentId, b.documentId)).toHaveLength(1);
    expect(await between(b.documentId, b.documentId)).toEqual([]);
  });

  test('is not told of another project', async () => {
    const shared = paragraph();
    await report(shared);
    const others = await team(database.db);
    const theirs = await ground(others, shared);
    const rows = await database.db.select().from(sharedRuns).where(eq(sharedRuns.projectId, others.projectId));
    expect(rows).toEqual([]);
    expect(theirs.captureId).toBeTruthy();
  });

  test('is found when both are captured at once', async () => {
    const shared = paragraph();
    const source = { kind: 'outlet', nameAr: '', party: false } as const;
    const captured = await Promise.all(
      [1, 2, 3, 4].map((i) =>
        captureDocument(all.reviewer, all.projectId, {
          ...{ source: { ...source, nameEn: `At once ${i}` }, title: 'T', language: 'ar', text: `${shared} ${i}`, tool: 'test' },
        }),
      ),
    );
    const ids = captured.map((one) => must(one).documentId);
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => between(a, b)));
    expect((await Promise.all(pairs)).map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('is found afterwards for captures stored before copies were looked for', async () => {
    const shared = paragraph();
    const a = await report(shared);
    const [kept] = await database.db.select().from(captures).where(eq(captures.id, a.captureId));
    const text = `${shared} من قبل`;
    const b = await report('قديم');
    if (!kept) throw new Error('no capture');
    const { createHash, randomUUID } = await import('node:crypto');
    const id = randomUUID() as CaptureId;
    const sha256 = createHash('sha256').update(text).digest('hex');
    await database.db
      .insert(captures)
      .values({ ...kept, id, documentId: b.documentId, number: 2, text, characters: [...text].length, sha256 });
    await findOlderCopies(database.db);
    await findOlderCopies(database.db);
    expect(await between(a.documentId, b.documentId)).toHaveLength(1);
    expect(await database.db.select().from(captureSketches).where(eq(captureSketches.captureId, id))).toHaveLength(1);
  });
});

describe('stating who copies whom', () => {
  test('is kept with its reason and its verb, the newest counting', async () => {
    const shared = paragraph();
    const [a, b] = [await report(shared), await report(shared)];
    const first = must(await state(a, b, 'a_copies_b'));
    const second = must(await state(b, a, 'independent', { seen: first, reason: 'both were there' }));
    const mine = (await copyRulingsOf(database.db, all.projectId)).filter(({ documentA, documentB }) =>
      [a.documentId, b.documentId].every((id) => id === documentA || id === documentB),
    );
    expect(mine).toMatchObject([{ id: second, relation: 'independent', reason: 'both were there' }]);
    const logged = await database.db.select().from(ledger).where(eq(ledger.subjectId, second));
    expect(logged).toMatchObject([{ verb: 'copy.state', subject: 'copy', payload: { relation: 'independent' } }]);
  });

  test('reads the relation from the side it is asked from', async () => {
    const shared = paragraph();
    const [a, b] = [await report(shared), await report(shared)];
    must(await state(a, b, 'a_copies_b'));
    const c = await report(shared);
    must(await state(c, a, 'b_copies_a'));
    const relations = (await copyRulingsOf(database.db, all.projectId)).filter(({ documentA }) =>
      [a, b, c].some(({ documentId }) => documentId === documentA),
    );
    for (const { documentA, relation } of relations) expect(relation).toBe(documentA === a.documentId ? 'a_copies_b' : 'b_copies_a');
  });

  test.each([
    ['a document is no copy of itself', 'copy_of_itself', true],
    ['documents that share nothing copy nothing', 'nothing_shared', false],
  ] as const)('%s', async (_name, code, itself) => {
    const a = await report(paragraph());
    expect(codeOf(await state(a, itself ? a : await report(paragraph()), 'a_copies_b'))).toBe(code);
  });

  test('without a reason, with a document or a source of another project it is refused', async () => {
    const shared = paragraph();
    const [a, b] = [await report(shared), await report(shared)];
    expect(codeOf(await state(a, b, 'a_copies_b', { reason: ' ' }))).toBe('reason_required');
    const others = await team(database.db);
    const theirs = await ground(others, shared);
    expect(codeOf(await state(a, theirs, 'a_copies_b'))).toBe('not_found');
    expect(codeOf(await state(a, b, 'both_copy', { copiedFrom: theirs.sourceId }))).toBe('not_found');
  });

  test('a circle of copies is refused and named, document by document with its source', async () => {
    const shared = paragraph();
    const [a, b, c] = [await report(shared), await report(shared), await report(shared)];
    must(await state(a, b, 'a_copies_b'));
    must(await state(b, c, 'a_copies_b'));
    const refused = await state(c, a, 'a_copies_b');
    expect(codeOf(refused)).toBe('copy_cycle');
    const cycle = refused.ok ? '' : String(refused.problems[0].params?.cycleAr);
    expect(cycle.match(/Report \d+/g)?.length).toBe(4);
    expect(cycle).toMatch(/موقع \d+/);
    expect(codeOf(await state(c, a, 'b_copies_a'))).toBe('ok');
  });

  test('a ruling that would leave a value without an origin is refused, naming who would relay whom; nothing is left behind', async () => {
    const shared = paragraph();
    const [a, b] = [await report(shared), await report(shared)];
    const source = ({ sourceId }: Ground) => ({ kind: 'source', sourceId }) as const;
    const record = (on: Ground, chain: readonly Ground[], value = 62, question = a.questionId) =>
      recordClaim(all.reviewer, all.projectId, {
        ...{ quote: quoteOf(on, '62'), question, chain: chain.map(source) as [ReturnType<typeof source>] },
        answer: { kind: 'figure', figure: { operator: 'exactly', value }, words: '62' },
      });
    const c = await report(paragraph());
    must(await record(a, [a]));
    // B has it from C and C from A: that A copies B closes the circle.
    must(await record(b, [b, c]));
    const fromA = must(await record(c, [c, a]));
    const refused = await state(a, b, 'a_copies_b');
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'chain_cycle', field: 'relation', params: { among: 'copies' } }] });
    expect(String(refused.ok || refused.problems[0].params?.cycleEn).match(/Outlet \d+/g)).toHaveLength(4);
    expect(must(await readBench(all.reader, all.projectId, a.incidentId)).rows[0]?.counts).toMatchObject({ reports: 3, origins: 2 });
    // Of another value it is no circle; but then the claim is refused that would close it.
    must(await rejectClaim(all.other, all.projectId, { claimId: fromA, version: 1, reason: 'of another raid' }));
    must(await record(c, [c, a], 80));
    must(await state(a, b, 'a_copies_b'));
    expect(codeOf(await record(c, [c, a]))).toBe('chain_cycle');
  });

  test('of many who state at once of one pair exactly one does; the others are told', async () => {
    const shared = paragraph();
    const [a, b] = [await report(shared), await report(shared)];
    const outcomes = await Promise.all(
      ['a_copies_b', 'b_copies_a', 'independent', 'both_copy'].map((relation) => state(a, b, relation as CopyRelation)),
    );
    expect(outcomes.map(codeOf).sort()).toEqual(['changed_meanwhile', 'changed_meanwhile', 'changed_meanwhile', 'ok']);
  });

  test('of three who each state a third of a circle at once one is refused', async () => {
    const shared = paragraph();
    const [a, b, c] = [await report(shared), await report(shared), await report(shared)];
    const outcomes = await Promise.all([state(a, b, 'a_copies_b'), state(b, c, 'a_copies_b'), state(c, a, 'a_copies_b')]);
    expect(outcomes.map(codeOf).sort()).toEqual(['copy_cycle', 'ok', 'ok']);
  });
});

/** Two outlets that say 62 in the same words, each claimed as its own. */
async function twoReports() {
  const shared = paragraph();
  const [a, b] = [await report(shared), await report(shared)];
  const claim = (on: Ground, question: QuestionId) =>
    recordClaim(all.reviewer, all.projectId, {
      quote: quoteOf(on, '62'),
      question,
      answer: { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' },
      chain: [{ kind: 'source', sourceId: on.sourceId }],
    });
  const [claimA, claimB] = [must(await claim(a, a.questionId)), must(await claim(b, a.questionId))];
  const row = async () => {
    const bench = must(await readBench(all.reader, all.projectId, a.incidentId));
    const found = bench.rows.find(({ question }) => question.id === a.questionId);
    if (!found) throw new Error('no row');
    return found;
  };
  return { a, b, claimA, claimB, row };
}

describe('origins follow', () => {
  test('two origins become one, and the verdict same origin; until the two are said to be independent', async () => {
    const { a, b, claimA, row } = await twoReports();
    const before = await row();
    expect(before.counts).toEqual({ reports: 2, origins: 2, notRecorded: 0 });
    const first = must(await state(a, b, 'a_copies_b'));
    const after = await row();
    expect(after.counts).toEqual({ reports: 2, origins: 1, notRecorded: 0 });
    expect(after.pairs.map(({ verdict }) => verdict)).toEqual(['same_origin']);
    expect(after.claims.find(({ id }) => id === claimA)).toMatchObject({
      chain: [
        { kind: 'source', sourceId: a.sourceId },
        { kind: 'source', sourceId: b.sourceId },
      ],
      recordedChain: [{ kind: 'source', sourceId: a.sourceId }],
      copied: [null, { id: first, reason: 'the same words, a day later' }],
    });
    must(await state(a, b, 'independent', { seen: first }));
    expect((await row()).counts).toEqual(before.counts);
  });

  test('what is kept of the question follows too', async () => {
    const { a, b, row } = await twoReports();
    const kept = async () => {
      const [summary] = await database.db.select().from(questionSummaries).where(eq(questionSummaries.questionId, a.questionId));
      return { standing: summary?.standing, origins: summary?.origins };
    };
    expect(await kept()).toEqual({ standing: 'corroborated', origins: 2 });
    must(await state(a, b, 'a_copies_b'));
    expect(await kept()).toEqual({ standing: (await row()).tally.standing, origins: 1 });
    expect((await row()).tally.standing).toBe('single_origin');
  });

  test('of two that copy a third both end there', async () => {
    const { a, b, row } = await twoReports();
    const agency = must(await addSource(all.reviewer, all.projectId, { kind: 'outlet', nameEn: `Agency of ${a.documentId}` }));
    const first = must(await state(a, b, 'both_copy', { copiedFrom: agency }));
    expect((await row()).counts).toEqual({ reports: 2, origins: 1, notRecorded: 0 });
    must(await state(a, b, 'both_copy', { seen: first }));
    expect((await row()).counts).toEqual({ reports: 2, origins: 0, notRecorded: 2 });
  });

  test('what was stated of the documents heard on a question is told of it, and of no other', async () => {
    const [one, other] = [await twoReports(), await twoReports()];
    must(await state(one.a, one.b, 'a_copies_b'));
    const facts = await copiesOfQuestions(database.db, all.projectId, [one.a.questionId, other.a.questionId]);
    expect(facts.get(one.a.questionId)).toMatchObject([{ reason: 'the same words, a day later', copiedFrom: null }]);
    expect(facts.get(other.a.questionId)).toEqual([]);
  });
});
