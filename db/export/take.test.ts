import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ground } from '../evidence.testing';
import { codeOf, must, type Team, team, tick } from '../people.testing';
import { ledger } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { takeExport } from './take';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

const whole = () => ({ subject: 'project', subjectId: all.projectId, kind: 'bundle', choices: { texts: true, names: false } }) as const;

test('an export is an act of its reader, with what was chosen and the position it was taken at', async () => {
  const { incidentId } = await ground(all);
  const taken = must(await takeExport(all.reader, all.projectId, { ...whole(), subject: 'incident', subjectId: incidentId }));
  const [entry] = await database.db.select().from(ledger).where(eq(ledger.id, taken.entryId));
  expect(entry).toMatchObject({
    verb: 'export.take',
    ...{ subject: 'incident', subjectId: incidentId, projectId: all.projectId, actorId: all.reader.actor.userId },
    payload: { kind: 'bundle', choices: { texts: true, names: false }, position: taken.position },
  });
  expect(entry?.position).toBe(taken.entryPosition);
  expect(taken.position).toBeLessThan(taken.entryPosition);
  expect(taken.checkpoint).toBeNull();
});

test('the command line takes it without an account', async () => {
  const taken = must(await takeExport({ db: database.db, actor: null, now: tick }, all.projectId, whole()));
  const [entry] = await database.db.select().from(ledger).where(eq(ledger.id, taken.entryId));
  expect(entry).toMatchObject({ actorId: null, projectId: all.projectId });
});

test('what the project does not hold is not found, and no act tells of it', async () => {
  const stranger = await team(database.db);
  const { incidentId } = await ground(stranger);
  const before = await database.db.$count(ledger);
  expect(codeOf(await takeExport(all.lead, all.projectId, { ...whole(), subject: 'incident', subjectId: incidentId }))).toBe('not_found');
  expect(codeOf(await takeExport(all.lead, all.projectId, { ...whole(), subjectId: stranger.projectId }))).toBe('not_found');
  expect(codeOf(await takeExport(stranger.lead, all.projectId, whole()))).toBe('not_found');
  expect(await database.db.$count(ledger)).toBe(before);
});
