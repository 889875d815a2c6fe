import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replyToAnnotation, setResolved, writeAnnotation } from '../annotation/write';
import type { Context } from '../context';
import { captureDocument } from '../document/capture';
import { claimOf, type Ground, ground } from '../evidence.testing';
import { codeOf, must, person, type Team, team } from '../people.testing';
import { acceptAllProposals, rejectProposal } from '../proposal/decide';
import { proposals, questionSummaries } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { weighAssignment } from './assign';
import { type Asked, asking, lastAsked, questionWith, submittedWith } from './queue.testing';
import { nextInQueue, type QueueItem, readQueue } from './read';

let database: TestDatabase;
let all: Team;
let on: Ground;
let stranger: Context;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  on = await ground(all);
  stranger = (await team(database.db)).lead;
});
afterAll(() => database.close());

const { queue, keys } = asking(() => all.projectId);
const countOf = async (who: Context, filter: Asked) =>
  (await queue(who, filter)).counts.find(({ section }) => section === filter.section)?.count;

describe('who sees what', () => {
  test('nobody outside the project sees any of it', async () => {
    expect(codeOf(await readQueue(stranger, all.projectId, { section: 'contested' }))).toBe('not_found');
    expect(codeOf(await nextInQueue(stranger, all.projectId, { section: 'contested' }))).toBe('not_found');
    expect(codeOf(await weighAssignment(stranger, all.projectId, { section: 'contested', assignee: null }))).toBe('not_found');
  });

  test('approvals wait only for those who may approve', async () => {
    const sections = async (who: Context) => (await queue(who, { section: 'to_read' })).counts.map(({ section }) => section);
    expect(await sections(all.approver)).toContain('awaiting');
    expect(await sections(all.reviewer)).not.toContain('awaiting');
  });

  test('a filter that cannot be read is refused', async () => {
    expect(codeOf(await readQueue(all.reader, all.projectId, { section: 'everything' as 'stale' }))).toBe('invalid');
  });
});

describe('to read', () => {
  test('holds documents whose newest capture has proposals nobody decided about, until the last is decided', async () => {
    const text = 'Fire at the mill killed 7 workers, the mayor said. Another 9 people were wounded.';
    const document = { source: on.sourceId, title: 'The mill', language: 'en', text, tool: 'test' };
    const { captureId } = must(await captureDocument(all.reviewer, all.projectId, document));
    const filter = { section: 'to_read', text: 'the MILL' } as const;
    expect(await keys(all.reviewer, filter)).toEqual([captureId]);
    const rows = await database.db.select().from(proposals).where(eq(proposals.captureId, captureId));
    const claims = rows.filter(({ kind }) => kind === 'claim');
    expect((await queue(all.reviewer, filter)).items).toMatchObject([{ undecided: claims.length }]);
    const [first] = claims;
    must(await rejectProposal(all.reviewer, all.projectId, { proposalId: first?.id ?? '', reason: 'a test' }));
    expect((await queue(all.reviewer, filter)).items).toMatchObject([{ undecided: claims.length - 1 }]);
    must(await acceptAllProposals(all.reviewer, all.projectId, { captureId }));
    expect(await keys(all.reviewer, filter)).toEqual([]);
  });

  test('two who decide at once are both counted', async () => {
    const text = 'The strike killed 11 guards and wounded 12 guards, the ministry said.';
    const document = { source: on.sourceId, title: 'Guards', language: 'en', text, tool: 'test' };
    const { captureId } = must(await captureDocument(all.reviewer, all.projectId, document));
    const rows = (await database.db.select().from(proposals).where(eq(proposals.captureId, captureId))).filter(
      ({ kind }) => kind === 'claim',
    );
    expect(rows.length).toBeGreaterThan(1);
    const decide = (id: string) => rejectProposal(all.reviewer, all.projectId, { proposalId: id, reason: 'a test' });
    for (const result of await Promise.all(rows.map(({ id }) => decide(id)))) must(result);
    expect(await keys(all.reviewer, { section: 'to_read', text: 'Guards' })).toEqual([]);
  });
});

describe('questions', () => {
  test('a contested one waits until an approved value, still current, settles it', async () => {
    const open = await questionWith(all, on, { standing: 'contested', conflicts: 2 });
    const other = await questionWith(all, on, { standing: 'corroborated' });
    const settled = await submittedWith(all, on, all.reviewer, { standing: 'contested', settlement: 'approved' });
    const moved = await submittedWith(all, on, all.reviewer, { standing: 'contested', settlement: 'approved', stale: true });
    const shown = await keys(all.reader, { section: 'contested' });
    expect(shown).toEqual([open, moved]);
    expect(shown).not.toContain(settled);
    expect(shown).not.toContain(other);
  });

  test('what was returned waits for its author alone, and what is submitted for everybody else who may approve', async () => {
    const back = await submittedWith(all, on, all.reviewer, { settlement: 'returned' });
    expect(await keys(all.reviewer, { section: 'returned' })).toEqual([back]);
    expect(await keys(all.other, { section: 'returned' })).toEqual([]);
    const own = await submittedWith(all, on, all.approver);
    const theirs = await submittedWith(all, on, all.reviewer);
    expect(await keys(all.approver, { section: 'awaiting' })).toEqual([theirs]);
    expect(await keys(all.lead, { section: 'awaiting' })).toEqual([own, theirs]);
    expect(await keys(all.reviewer, { section: 'awaiting' })).toEqual([]);
  });

  test('what rests on changed evidence is stale', async () => {
    const questionId = await submittedWith(all, on, all.reviewer, { settlement: 'approved', stale: true });
    expect(await keys(all.reader, { section: 'stale' })).toContain(questionId);
  });

  test('can be narrowed to an incident and to words', async () => {
    const elsewhere = await ground(all);
    const here = await questionWith(all, elsewhere, { standing: 'contested' });
    expect(await keys(all.reader, { section: 'contested', incident: elsewhere.incidentId })).toEqual([here]);
    expect(await keys(all.reader, { section: 'contested', text: lastAsked() })).toEqual([here]);
    expect(await keys(all.reader, { section: 'contested', text: '100%' })).toEqual([]);
    expect((await queue(all.reader, { section: 'stale', incident: elsewhere.incidentId })).incident?.id).toBe(elsewhere.incidentId);
  });

  test('come in pages of fifty that neither repeat nor leave out, even while the first is worked off', async () => {
    const elsewhere = await ground(all);
    const { incidentId } = elsewhere;
    const made: string[] = [];
    for (let i = 0; i < 104; i++)
      made.push(await questionWith(all, elsewhere, { standing: 'contested', ...(i > 40 && i < 60 ? { changedAt: new Date(0) } : {}) }));
    const filter = { section: 'contested', incident: incidentId } as const;
    const seen: QueueItem[] = [];
    let after: string | undefined;
    do {
      const page = await queue(all.reader, filter, after);
      seen.push(...page.items);
      after = page.next ?? undefined;
      // Settling the first page moves nothing on the next.
      if (seen.length === 50)
        await database.db
          .update(questionSummaries)
          .set({ standing: 'corroborated' })
          .where(eq(questionSummaries.questionId, seen[0]?.key ?? ''));
    } while (after);
    expect(seen.map(({ key }) => key).sort()).toEqual([...made].sort());
    expect(await countOf(all.reader, filter)).toBe(103);
    const [, , third] = seen;
    const place = `${seen[1]?.since.getTime()}.${seen[1]?.key}`;
    expect(must(await nextInQueue(all.reader, all.projectId, filter, place))?.key).toBe(third?.key);
    const last = seen.at(-1);
    expect(must(await nextInQueue(all.reader, all.projectId, filter, `${last?.since.getTime()}.${last?.key}`))).toBeNull();
  });
});

describe('mentions', () => {
  const target = () => ({ kind: 'question', questionId: on.questionId }) as const;
  const nameOf = (who: Context) => `@[Person ${Number(names.get(who.actor.userId))}]`;
  const names = new Map<string, number>();
  beforeAll(async () => {
    const { people } = await queue(all.lead, { section: 'mentions' });
    for (const { userId, name } of people) names.set(userId, Number(name.replace('Person ', '')));
  });

  test('wait for the one named until they answer', async () => {
    const threadId = must(
      await writeAnnotation(all.reviewer, all.projectId, { target: target(), body: `${nameOf(all.other)} whose number?` }),
    );
    expect((await queue(all.other, { section: 'mentions' })).items).toMatchObject([
      { key: threadId, threadId, question: { id: on.questionId }, incident: { id: on.incidentId } },
    ]);
    expect(await keys(all.reviewer, { section: 'mentions' })).toEqual([]);
    // Looking at it settles nothing, nor does somebody else's answer.
    must(await replyToAnnotation(all.lead, all.projectId, { threadId, body: 'I wonder too' }));
    expect(await countOf(all.other, { section: 'mentions' })).toBe(1);
    must(await replyToAnnotation(all.other, all.projectId, { threadId, body: 'the monitor’s' }));
    expect(await countOf(all.other, { section: 'mentions' })).toBe(0);
    // Named again after the answer, it waits again.
    const again = must(await replyToAnnotation(all.reviewer, all.projectId, { threadId, body: `${nameOf(all.other)} and the date?` }));
    expect(await keys(all.other, { section: 'mentions' })).toEqual([again]);
    must(await setResolved(all.reviewer, all.projectId, { threadId }, true));
    expect(await keys(all.other, { section: 'mentions' })).toEqual([]);
    must(await setResolved(all.reviewer, all.projectId, { threadId }, false));
    expect(await keys(all.other, { section: 'mentions' })).toEqual([again]);
    must(await setResolved(all.reviewer, all.projectId, { threadId }, true));
  });

  test('name only members who could answer, and never oneself', async () => {
    const outsider = await person(database.db);
    const body = `@[Person ${Number(names.get(all.reviewer.actor.userId))}] @[Nobody] ${'@[Person 1]'}`;
    must(await writeAnnotation(all.reviewer, all.projectId, { target: target(), body }));
    for (const who of [all.reviewer, all.other, all.approver]) expect(await countOf(who, { section: 'mentions' })).toBe(0);
    expect(codeOf(await readQueue(outsider, all.projectId, { section: 'mentions' }))).toBe('not_found');
    expect((await queue(all.lead, { section: 'mentions' })).people.map(({ userId }) => userId)).not.toContain(all.reader.actor.userId);
  });

  test.each(['claim', 'pair', 'quote'] as const)('on a %s lead to their words', async (kind) => {
    const claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
    const otherClaimId = await claimOf(all, on, '80', { operator: 'exactly', value: 80 });
    const about = {
      claim: { kind: 'claim', claimId },
      pair: { kind: 'pair', claimId, otherClaimId },
      quote: { kind: 'quote', quote: { captureId: on.captureId, start: 0, end: 4, exact: on.text.slice(0, 4) } },
    } as const;
    const threadId = must(await writeAnnotation(all.reviewer, all.projectId, { target: about[kind], body: nameOf(all.approver) }));
    expect((await queue(all.approver, { section: 'mentions' })).items.at(-1)).toMatchObject({
      key: threadId,
      target: { kind },
      document: { id: on.documentId, captureId: on.captureId },
      question: kind === 'quote' ? null : { id: on.questionId },
    });
    must(await replyToAnnotation(all.approver, all.projectId, { threadId, body: 'seen' }));
  });
});
