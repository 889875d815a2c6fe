import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimId, DoubleReadingId, ReadingId } from '../../lib/id';
import { writeAnnotation } from '../annotation/write';
import { readBench } from '../bench/read';
import { rejectClaim } from '../claim/judge';
import { recordClaim } from '../claim/record';
import type { Context } from '../context';
import { readDocument } from '../document/read';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { readLedger } from '../ledger/read';
import { removeMember } from '../member/change';
import { codeOf, must, type Team, team } from '../people.testing';
import { listRecords } from '../reconciliation/list';
import { createTestDatabase, type TestDatabase } from '../testing';
import { assignDoubleReading } from './assign';
import { handIn } from './handIn';
import { listDoubleReadings, readDoubleReading, readSettledFrom } from './read';
import { assigned, readAndHandIn, readingInput } from './reading.testing';
import { removeReading } from './remove';
import { settleAgreed, settleDifference } from './settle';
import { takeReading } from './take';

let database: TestDatabase;
let sql: postgres.Sql;
let all: Team;
let on: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 2, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await database.close();
});
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all);
});

const see = async (who: Context, id: DoubleReadingId) => must(await readDoubleReading(who, all.projectId, id));
const idOf = (who: Context) => who.actor.userId;

describe('assigning', () => {
  const assign = (change: Partial<Parameters<typeof assignDoubleReading>[2]> = {}, who = all.lead) =>
    assignDoubleReading(who, all.projectId, {
      subject: { documentId: on.documentId },
      ...{ firstReader: idOf(all.reviewer), secondReader: idOf(all.other), adjudicator: idOf(all.approver) },
      ...change,
    });

  test('is refused to one person twice, to an adjudicator who reads, and to who may not read or is no member', async () => {
    const elsewhere = await team(database.db);
    for (const [change, code, field] of [
      [{ secondReader: idOf(all.reviewer) }, 'same_reader', 'secondReader'],
      [{ adjudicator: idOf(all.other) }, 'adjudicator_reads', 'adjudicator'],
      [{ firstReader: idOf(all.reader) }, 'reviewer_required', 'firstReader'],
      [{ adjudicator: idOf(all.reader) }, 'reviewer_required', 'adjudicator'],
      [{ secondReader: idOf(elsewhere.reviewer) }, 'reviewer_required', 'secondReader'],
    ] as const) {
      expect(await assign(change)).toMatchObject({ problems: [{ code, field }] });
    }
    expect(codeOf(await assign({ subject: { documentId: (await ground(elsewhere)).documentId } }))).toBe('not_found');
    expect(codeOf(await assign())).toBe('ok');
  });

  test('of what is still being read, or of an incident nobody has told of, is refused', async () => {
    must(await assign());
    expect(codeOf(await assign())).toBe('already_exists');
    expect(codeOf(await assign({ subject: { incidentId: on.incidentId } }))).toBe('nothing_to_read');
    await claimOf(all, await ground(all), '62', { operator: 'exactly', value: 62 });
  });

  test('an incident is read in the documents that had a claim about it, and no later one joins', async () => {
    const [told, later] = [await ground(all), await ground(all)];
    await claimOf(all, { ...told, questionId: on.questionId }, '62', { operator: 'exactly', value: 62 });
    const id = must(await assign({ subject: { incidentId: on.incidentId } }));
    await claimOf({ ...all, reviewer: all.lead }, { ...later, questionId: on.questionId }, '80', { operator: 'exactly', value: 80 });
    expect((await see(all.other, id)).texts.map(({ documentId }) => documentId)).toEqual([told.documentId]);
    expect(codeOf(await takeReading(all.other, all.projectId, readingInput(id, later, '80', 80)))).toBe('not_found');
    expect(codeOf(await takeReading(all.other, all.projectId, readingInput(id, told, '80', 80)))).toBe('ok');
  });

  test('two who assign one document at once: one wins', async () => {
    const codes = (await Promise.all([assign(), assign(), assign(), assign()])).map(codeOf);
    expect(codes.sort()).toEqual(['already_exists', 'already_exists', 'already_exists', 'ok']);
  });
});

describe('reading', () => {
  let id: DoubleReadingId;
  beforeEach(async () => {
    id = await assigned(all, on);
  });

  test('is for the two readers alone, whatever their role', async () => {
    for (const who of [all.lead, all.approver])
      expect(codeOf(await takeReading(who, all.projectId, readingInput(id, on, '62', 62)))).toBe('not_allowed');
    expect(codeOf(await takeReading(all.reader, all.projectId, readingInput(id, on, '62', 62)))).toBe('not_allowed');
    const stranger = (await team(database.db)).lead;
    expect(codeOf(await takeReading(stranger, all.projectId, readingInput(id, on, '62', 62)))).toBe('not_found');
    expect(codeOf(await readDoubleReading(stranger, all.projectId, id))).toBe('not_found');
    expect(codeOf(await handIn(all.lead, all.projectId, { doubleReadingId: id, count: 0 }))).toBe('not_allowed');
  });

  test('keeps what was found, replaces and removes it until it is handed in, and never after', async () => {
    const { projectId, reviewer } = all;
    const first = must(await takeReading(reviewer, projectId, readingInput(id, on, '62', 63, { asOf: '17 September 2016' })));
    const second = must(await takeReading(reviewer, projectId, readingInput(id, on, '62', 62, { replaces: first })));
    const third = must(await takeReading(reviewer, projectId, readingInput(id, on, '80', 80)));
    must(await removeReading(reviewer, projectId, { doubleReadingId: id, readingId: third }));
    expect((await see(reviewer, id)).mine?.map((one) => one.id)).toEqual([second]);
    expect(codeOf(await handIn(reviewer, projectId, { doubleReadingId: id, count: 2 }))).toBe('changed_meanwhile');
    must(await handIn(reviewer, projectId, { doubleReadingId: id, count: 1 }));
    expect(codeOf(await handIn(reviewer, projectId, { doubleReadingId: id, count: 1 }))).toBe('handed_in');
    expect(codeOf(await takeReading(reviewer, projectId, readingInput(id, on, '80', 80)))).toBe('handed_in');
    expect(codeOf(await removeReading(reviewer, projectId, { doubleReadingId: id, readingId: second }))).toBe('handed_in');
    // Nor by the database's own user, around every verb.
    await expect(sql`delete from readings where id = ${second}`).rejects.toMatchObject({ code: '23001' });
    await expect(sql`update readings set content = '{}' where id = ${second}`).rejects.toMatchObject({ code: '23001' });
    const [row] = await sql`select * from readings where id = ${second}`;
    await expect(sql`insert into readings ${sql({ ...row, id: crypto.randomUUID() })}`).rejects.toMatchObject({ code: '23001' });
  });

  test('refuses what a claim would be refused for', async () => {
    for (const [change, code] of [
      [{ quote: { ...quoteOf(on, '62'), exact: '63' } }, 'quote_mismatch'],
      [{ chain: [{ kind: 'not_recorded' }, { kind: 'source', sourceId: on.sourceId }] }, 'chain_ends_early'],
      [{ chain: [{ kind: 'source', sourceId: crypto.randomUUID() }] }, 'not_found'],
      [{ measure: 'date' }, 'invalid'],
      [{ asOf: 'some day' }, 'date_unreadable'],
    ] as const) {
      expect(codeOf(await takeReading(all.reviewer, all.projectId, readingInput(id, on, '62', 62, change as object)))).toBe(code);
    }
  });

  test('of somebody else can neither be replaced nor removed', async () => {
    const theirs = must(await takeReading(all.reviewer, all.projectId, readingInput(id, on, '62', 62)));
    expect(codeOf(await removeReading(all.other, all.projectId, { doubleReadingId: id, readingId: theirs }))).toBe('not_found');
    expect(codeOf(await takeReading(all.other, all.projectId, readingInput(id, on, '62', 62, { replaces: theirs })))).toBe('not_found');
    expect((await see(all.reviewer, id)).mine).toHaveLength(1);
  });

  test('handing in and writing at once leave no reading behind the hand-in', async () => {
    const attempts = [
      takeReading(all.reviewer, all.projectId, readingInput(id, on, '62', 62)),
      handIn(all.reviewer, all.projectId, { doubleReadingId: id, count: 0 }),
    ] as const;
    const [took, handed] = (await Promise.all(attempts)).map(codeOf);
    expect([`${took} ${handed}`]).toEqual([took === 'ok' ? 'ok changed_meanwhile' : 'handed_in ok']);
  });
});

describe('blindness', () => {
  const SECRET = 'a secret of the first reader';
  /** So long that no identifier, which is hexadecimal, holds it by chance. */
  const VALUE = 471_104_711_047;
  let id: DoubleReadingId;
  beforeEach(async () => {
    id = await assigned(all, on);
    const input = readingInput(id, on, '62', VALUE, { note: SECRET, chain: [{ kind: 'unnamed', description: SECRET }] });
    must(await takeReading(all.reviewer, all.projectId, input));
  });

  /** Everything a member can read that could tell of a reading. */
  async function everything(who: Context): Promise<string> {
    const { projectId } = all;
    const reads = [
      await readDoubleReading(who, projectId, id),
      await listDoubleReadings(who, projectId),
      await readDocument(who, projectId, on.documentId),
      await readBench(who, projectId, on.incidentId),
      await readLedger(who, projectId, {}),
      await listRecords(who, projectId),
    ];
    return JSON.stringify(reads.map((read) => must<unknown>(read)));
  }

  test.each(['other', 'lead', 'approver', 'reader'] as const)('keeps a reading from the %s before both have handed in', async (role) => {
    for (const handedIn of [false, true]) {
      if (handedIn) must(await handIn(all.reviewer, all.projectId, { doubleReadingId: id, count: 1 }));
      const seen = await everything(all[role]);
      expect(seen).not.toContain(SECRET);
      expect(seen).not.toContain(String(VALUE));
    }
    const own = await everything(all.reviewer);
    expect([own.includes(SECRET), own.includes(String(VALUE))]).toEqual([true, true]);
    const { reading, mine, comparison } = await see(all[role], id);
    expect({ mine: mine ?? [], comparison, unsettled: reading.unsettled }).toEqual({ mine: [], comparison: null, unsettled: null });
  });

  test('leaves no content in the ledger', async () => {
    const entries =
      await sql`select payload from ledger where verb in ('double_reading.read', 'double_reading.hand_in') and project_id = ${all.projectId}`;
    expect(entries.map(({ payload }) => payload)).toEqual([{}]);
  });

  test('ends when both have handed in, for every member at once', async () => {
    must(await handIn(all.reviewer, all.projectId, { doubleReadingId: id, count: 1 }));
    must(await handIn(all.other, all.projectId, { doubleReadingId: id, count: 0 }));
    for (const who of [all.other, all.lead, all.approver, all.reader])
      expect(JSON.stringify((await see(who, id)).comparison)).toContain(SECRET);
  });

  test('lets neither reader make a claim, judge one or note on the document meanwhile, since the other would see it', async () => {
    const claimId = await claimOf({ ...all, reviewer: all.lead }, on, '80', { operator: 'exactly', value: 80 });
    const claim = {
      quote: quoteOf(on, '62'),
      question: on.questionId,
      answer: { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' },
      chain: [{ kind: 'source', sourceId: on.sourceId }],
    } as const;
    const target = { kind: 'quote', quote: quoteOf(on, '62') } as const;
    must(await handIn(all.reviewer, all.projectId, { doubleReadingId: id, count: 1 }));
    for (const who of [all.reviewer, all.other]) {
      expect(codeOf(await recordClaim(who, all.projectId, claim))).toBe('reading_blind');
      expect(codeOf(await writeAnnotation(who, all.projectId, { target, body: 'look' }))).toBe('reading_blind');
      expect(codeOf(await rejectClaim(who, all.projectId, { claimId, version: 1, reason: 'no' }))).toBe('reading_blind');
    }
    expect(codeOf(await recordClaim(all.lead, all.projectId, claim))).toBe('ok');
    must(await handIn(all.other, all.projectId, { doubleReadingId: id, count: 0 }));
    expect(codeOf(await recordClaim(all.other, all.projectId, claim))).toBe('ok');
  });

  test('shows its readers the bare text in the document reader', async () => {
    await claimOf({ ...all, reviewer: all.lead }, on, '80', { operator: 'exactly', value: 80 });
    const seen = must(await readDocument(all.other, all.projectId, on.documentId));
    expect({ ...seen, blind: seen.blind }).toMatchObject({ blind: id, claims: [], proposals: [], threads: [], noted: [], versions: [] });
    expect(must(await readDocument(all.approver, all.projectId, on.documentId))).toMatchObject({ blind: null, claims: [{}] });
  });
});

describe('settling', () => {
  let id: DoubleReadingId;
  let first: ReadingId | null;
  let second: ReadingId | null;

  /** Both read 62 alike, differ on 80, and only the first finds the rest. */
  beforeEach(async () => {
    id = await assigned(all, on);
    await readAndHandIn(all.reviewer, all, [
      readingInput(id, on, '62', 62, { note: 'sure' }),
      readingInput(id, on, '80', 80),
      readingInput(id, on, 'وبين 90 و106', 90),
    ]);
    await readAndHandIn(all.other, all, [readingInput(id, on, '62', 62), readingInput(id, on, '80', 81)]);
    const { comparison } = await see(all.approver, id);
    const item = comparison?.items.find(({ first }) => first?.answer.kind === 'figure' && JSON.stringify(first.answer).includes('80'));
    [first, second] = [item?.first?.id ?? null, item?.second?.id ?? null];
  });

  const settle = (change: Partial<Parameters<typeof settleDifference>[2]> = {}, who = all.approver) =>
    settleDifference(who, all.projectId, {
      ...{ doubleReadingId: id, first, second, outcome: 'first', reason: 'the text says so', incidentId: on.incidentId },
      ...change,
    });
  const agreed = async (who = all.approver) => {
    const { comparison } = await see(who, id);
    const items = (comparison?.items ?? []).map((item) => ({ first: item.first?.id ?? null, second: item.second?.id ?? null, item }));
    return items
      .filter(({ item }) => item.first && item.second && item.differs.length === 0)
      .map(({ first, second }) => ({ first, second }));
  };

  test('is the adjudicator’s alone, only after both have handed in, and never without a reason', async () => {
    for (const who of [all.lead, all.reviewer, all.other, all.reader]) expect(codeOf(await settle({}, who))).toBe('not_allowed');
    expect(codeOf(await settle({ reason: ' ' }))).toBe('reason_required');
    expect(codeOf(await settle({ incidentId: null }))).toBe('required');
    const open = await assigned(all, await ground(all));
    expect(codeOf(await settle({ doubleReadingId: open }))).toBe('not_handed_in');
    const forged = {
      id: crypto.randomUUID(),
      project_id: all.projectId,
      double_reading_id: id,
      first_reading: first,
      outcome: 'no_claim',
      reason: 'r',
      created_at: new Date(),
    };
    await expect(sql`insert into settlements ${sql({ ...forged, created_by: idOf(all.lead) })}`).rejects.toMatchObject({
      constraint_name: 'settlements_adjudicator',
    });
  });

  test('makes the claim as recording does, on the bench, with both readings kept', async () => {
    const claimId = must(await settle({ outcome: 'second' }))[0] as ClaimId;
    const bench = must(await readBench(all.reader, all.projectId, on.incidentId));
    const row = bench.rows.find(({ question }) => question.id === on.questionId);
    expect(row?.claims).toMatchObject([
      { id: claimId, status: 'accepted', answer: { figure: { operator: 'exactly', value: 81 } }, quote: { exact: '80' } },
    ]);
    const [from] = must(await readSettledFrom(all.reader, all.projectId, claimId));
    expect(from).toMatchObject({
      settlement: { outcome: 'second', reason: 'the text says so' },
      first: { reading: { id: first } },
      second: { reading: { id: second } },
    });
    const { entries } = must(await readLedger(all.reader, all.projectId, {}));
    expect(entries.slice(0, 2).map(({ verb }) => verb)).toEqual(['double_reading.settle', 'claim.record']);
    expect((await see(all.lead, id)).reading.unsettled).toBe(3);
  });

  test('takes another reading, both as two claims, or none', async () => {
    const { quote, measure, populationEn, answer, chain } = readingInput(id, on, 'وقيل 80', 80);
    const [claimId] = must(await settle({ outcome: 'another', another: { quote, measure, populationEn, answer, chain } }));
    const bench = must(await readBench(all.reader, all.projectId, on.incidentId));
    expect(bench.rows.flatMap(({ claims }) => claims)).toMatchObject([{ id: claimId, quote: { exact: 'وقيل 80' } }]);
    const [agreedItem] = await agreed();
    expect(must(await settle({ ...agreedItem, outcome: 'both' }))).toHaveLength(2);
    const single = (await see(all.approver, id)).comparison?.items.find((item) => item.second === null);
    expect(codeOf(await settle({ first: single?.first?.id ?? null, second: null, outcome: 'second' }))).toBe('invalid');
    expect(must(await settle({ first: single?.first?.id ?? null, second: null, outcome: 'no_claim' }))).toEqual([]);
    expect((await see(all.lead, id)).reading.unsettled).toBe(0);
  });

  test('records what both agree on together, and refuses to call a difference agreed', async () => {
    const items = await agreed();
    expect(items).toHaveLength(1);
    const incidentId = on.incidentId;
    expect(
      codeOf(await settleAgreed(all.approver, all.projectId, { doubleReadingId: id, incidentId, items: [...items, { first, second }] })),
    ).toBe('not_found');
    expect(must(await settleAgreed(all.approver, all.projectId, { doubleReadingId: id, incidentId, items }))).toBe(1);
    expect(codeOf(await settleAgreed(all.approver, all.projectId, { doubleReadingId: id, incidentId, items }))).toBe('already_decided');
    expect((await see(all.lead, id)).comparison?.settlements).toMatchObject([{ outcome: 'agreed', reason: '' }]);
  });

  test('finds the claim that already says the very same, rather than count one report twice', async () => {
    const before = await claimOf({ ...all, reviewer: all.lead }, on, '80', { operator: 'exactly', value: 80 });
    expect(must(await settle())).toEqual([before]);
  });

  test('an item is settled once, whoever is first; looking settles nothing', async () => {
    await see(all.approver, id);
    expect((await see(all.approver, id)).reading.unsettled).toBe(5);
    const codes = (await Promise.all([settle(), settle({ outcome: 'second' }), settle({ outcome: 'no_claim' })])).map(codeOf);
    expect(codes.sort()).toEqual(['already_decided', 'already_decided', 'ok']);
    expect(codeOf(await settle())).toBe('already_decided');
    // A reading half of which is settled already is not to be had another way.
    expect(codeOf(await settle({ first: null }))).toBe('not_found');
    await expect(sql`update settlements set reason = 'other'`).rejects.toMatchObject({ code: '23001' });
  });

  test('an adjudicator who left the project settles nothing more', async () => {
    must(await removeMember(all.lead, all.projectId, idOf(all.approver)));
    expect(codeOf(await settle())).toBe('not_found');
  });
});
