import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context';
import { type Ground, ground } from '../evidence.testing';
import { addMember, removeMember } from '../member/change';
import { codeOf, must, person, type Team, team } from '../people.testing';
import { createTestDatabase, type TestDatabase } from '../testing';
import { assignWork, weighAssignment } from './assign';
import { asking, lastAsked, questionWith, submittedWith } from './queue.testing';

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

describe('assignment', () => {
  const give = (who: Context, input: Partial<Parameters<typeof assignWork>[2]> & { count: number }) =>
    assignWork(who, all.projectId, { section: 'contested', assignee: all.other.actor.userId, held: 0, ...input });

  test('gives what matches to a member, and the newest word counts', async () => {
    const elsewhere = await ground(all);
    const { incidentId } = elsewhere;
    const [a, b, c] = [
      await questionWith(all, elsewhere, { standing: 'contested' }),
      await questionWith(all, elsewhere, { standing: 'contested' }),
      await questionWith(all, elsewhere, { standing: 'contested' }),
    ];
    const filter = { section: 'contested', incident: incidentId } as const;
    const mine = (who: Context) => keys(who, { ...filter, assigned: 'me' });
    expect(must(await give(all.reviewer, { ...filter, keys: [a, b], count: 2 }))).toBe(2);
    expect(await mine(all.other)).toEqual([a, b]);
    expect(await keys(all.reader, { ...filter, assigned: 'nobody' })).toEqual([c]);
    expect((await queue(all.reader, filter)).items.map(({ holder }) => holder?.id ?? null)).toEqual([
      all.other.actor.userId,
      all.other.actor.userId,
      null,
    ]);

    // All that match, to another: who has some of it is said before, and must be known.
    const toLead = { ...filter, assignee: all.lead.actor.userId };
    const weighed = must(await weighAssignment(all.reviewer, all.projectId, toLead));
    expect(weighed).toMatchObject({ count: 3, held: [{ count: 2 }] });
    expect(codeOf(await give(all.reviewer, { ...toLead, count: 3, held: 0 }))).toBe('changed_meanwhile');
    expect(codeOf(await give(all.reviewer, { ...toLead, count: 2, held: 2 }))).toBe('changed_meanwhile');
    expect(await mine(all.lead)).toEqual([]);
    expect(must(await give(all.reviewer, { ...toLead, count: 3, held: 2 }))).toBe(3);
    expect(await mine(all.lead)).toEqual([a, b, c]);
    expect(await mine(all.other)).toEqual([]);
    expect(must(await give(all.reviewer, { ...filter, keys: [b], assignee: null, count: 1, held: 1 }))).toBe(1);
    expect(await keys(all.reader, { ...filter, assigned: 'nobody' })).toEqual([b]);
  });

  test('of two at once one wins and the other sees it', async () => {
    const a = await questionWith(all, on, { standing: 'contested' });
    const codes = await Promise.all(
      [all.lead, all.other].map(async (to) =>
        codeOf(await give(all.reviewer, { keys: [a], assignee: to.actor.userId, count: 1, held: 0 })),
      ),
    );
    expect(codes.sort()).toEqual(['changed_meanwhile', 'ok']);
  });

  test('is for members who can see to it', async () => {
    const a = await questionWith(all, on, { standing: 'contested' });
    const code = async (input: Partial<Parameters<typeof assignWork>[2]>) =>
      codeOf(await give(all.reviewer, { keys: [a], count: 1, ...input }));
    expect(await code({ assignee: stranger.actor.userId })).toBe('not_found');
    expect(await code({ assignee: all.reader.actor.userId })).toBe('not_allowed');
    expect(await code({ section: 'mentions' })).toBe('invalid');
    expect(await code({ section: 'awaiting' })).toBe('not_allowed');
    const questionId = await submittedWith(all, on, all.reviewer);
    const awaiting = { section: 'awaiting' as const, keys: [questionId], count: 1 };
    expect(codeOf(await give(all.lead, { ...awaiting, assignee: all.other.actor.userId }))).toBe('not_allowed');
    expect(codeOf(await give(all.lead, { ...awaiting, assignee: all.approver.actor.userId }))).toBe('ok');
  });

  test('outlives the membership of whoever has it, by name', async () => {
    const leaver = await person(database.db);
    const [email] = await database.db.query.users.findMany({ where: (user, { eq: is }) => is(user.id, leaver.actor.userId) });
    must(await addMember(all.lead, all.projectId, { email: email?.email ?? '', role: 'reviewer' }));
    const a = await questionWith(all, on, { standing: 'contested' });
    must(await give(all.reviewer, { keys: [a], assignee: leaver.actor.userId, count: 1 }));
    must(await removeMember(all.lead, all.projectId, leaver.actor.userId));
    expect((await queue(all.lead, { section: 'contested', text: lastAsked() })).items[0]?.holder?.id).toBe(leaver.actor.userId);
  });
});
