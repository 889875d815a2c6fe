import { createHash, randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeToken } from '../../lib/token/format';
import type { Context } from '../context';
import { openIncident } from '../incident/open';
import { readLedger } from '../ledger/read';
import { codeOf, must, person, type Team, team, tick } from '../people.testing';
import { listProjects } from '../project/read';
import { createTestDatabase, type TestDatabase } from '../testing';
import { disableUser } from '../user/disable';
import { changePassword, resetPassword } from '../user/password';
import { listAccounts, readOwnAccount } from '../user/read';
import { createToken } from './create';
import { listTokens } from './read';
import { revokeToken } from './revoke';
import { withToken } from './token.testing';
import { actorOfToken } from './use';

let database: TestDatabase;
let sql: postgres.Sql;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 1, onnotice: () => {} });
  all = await team(database.db);
});
afterAll(async () => {
  await sql.end();
  await database.close();
});

const wish = { name: 'nightly export', scope: 'write', projectId: null, days: 30 } as const;
const later = (days: number) => new Date(tick().getTime() + days * 24 * 60 * 60 * 1000);
const open = (who: Context) => openIncident(who, all.projectId, { titleEn: 'An incident' });

describe('making a token', () => {
  test('keeps its SHA-256 and its beginning, and tells the ledger neither', async () => {
    const { id, token } = must(await createToken(all.reviewer, { ...wish, projectId: all.projectId }));
    const [row] = await sql`select * from api_tokens where id = ${id}`;
    expect(row?.hash).toEqual(createHash('sha256').update(token).digest());
    const { entries } = must(await readLedger(all.lead, all.projectId, { verb: 'token.create' }));
    expect(entries[0]).toMatchObject({ subjectId: id, payload: { name: wish.name, scope: 'write', projectId: all.projectId } });
    const kept = JSON.stringify([row, entries, must(await listTokens(all.reviewer))]);
    expect(kept).not.toContain(token.slice(12, 40));
    expect(row?.hint).toBe(token.slice(0, 10));
  });

  test.each([
    ['without a name', { name: ' ' }, 'required'],
    ['for longer than a year', { days: 367 }, 'invalid'],
    ['for no time', { days: 0 }, 'invalid'],
    ['of a project one is no member of', { projectId: '01890000-0000-7000-8000-000000000000' }, 'not_found'],
    ['that proposes, without saying for which assistant', { scope: 'propose' }, 'required'],
  ] as const)('%s is refused', async (_name, change, code) => {
    expect(codeOf(await createToken(all.reviewer, { ...wish, ...change }))).toBe(code);
  });

  test('takes a person: a token makes no tokens', async () => {
    expect(codeOf(await createToken(await withToken(all.lead, {}), wish))).toBe('token_never');
  });
});

describe('coming with a token', () => {
  test('is acting as its owner, within their role', async () => {
    expect(codeOf(await open(await withToken(all.reviewer, { scope: 'write' })))).toBe('ok');
    expect(codeOf(await open(await withToken(all.reader, { scope: 'decide' })))).toBe('not_allowed');
    expect(must(await readOwnAccount(await withToken(all.reader, { scope: 'read' }))).id).toBe(all.reader.actor.userId);
  });

  test('one that nobody made, or copied in part, is none', async () => {
    expect(codeOf(await actorOfToken(database.db, writeToken(randomBytes(32)), tick()))).toBe('token_invalid');
    expect(codeOf(await actorOfToken(database.db, 'isnad_short', tick()))).toBe('token_invalid');
  });

  test('less scope says which it takes', async () => {
    const refused = await open(await withToken(all.lead, { scope: 'read' }));
    expect(refused).toMatchObject({ problems: [{ code: 'token_scope', params: { has: 'read', needs: 'write' } }] });
  });

  test('a token for one project shows that one alone, and nothing of the instance', async () => {
    const two = await team(database.db);
    await sql`insert into members ${sql({ project_id: two.projectId, user_id: all.lead.actor.userId, role: 'lead', created_at: new Date() })}`;
    const limited = await withToken(all.lead, { projectId: all.projectId });
    expect(must(await listProjects(all.lead))).toHaveLength(2);
    expect(must(await listProjects(limited)).map(({ id }) => id)).toEqual([all.projectId]);
    expect(codeOf(await openIncident(limited, two.projectId, { titleEn: 'Elsewhere' }))).toBe('not_found');
    expect(codeOf(await listAccounts(limited))).toBe('token_project');
  });

  test('ends when it expires', async () => {
    const one = await withToken(all.reviewer, { days: 7 });
    expect(codeOf(await open({ ...one, now: () => later(6) }))).toBe('ok');
    expect(codeOf(await open({ ...one, now: () => later(8) }))).toBe('token_invalid');
    expect(codeOf(await listProjects({ ...one, now: () => later(8) }))).toBe('token_invalid');
  });

  test('shows when it was last used, written once a minute', async () => {
    const { id, token } = must(await createToken(all.reviewer, wish));
    const used = async () => (await sql`select last_used_at as at from api_tokens where id = ${id}`)[0]?.at;
    expect(await used()).toBeNull();
    const first = tick();
    must(await actorOfToken(database.db, token, first));
    must(await actorOfToken(database.db, token, new Date(first.getTime() + 59_000)));
    expect(await used()).toEqual(first);
    const next = new Date(first.getTime() + 60_001);
    must(await actorOfToken(database.db, token, next));
    expect(await used()).toEqual(next);
  });
});

describe('a token ends at once', () => {
  test('when its owner revokes it, and only its owner can', async () => {
    const { id, token } = must(await createToken(all.reviewer, wish));
    const program = { ...all.reviewer, actor: must(await actorOfToken(database.db, token, tick())) };
    expect(codeOf(await revokeToken(all.lead, id))).toBe('not_found');
    expect(codeOf(await open(program))).toBe('ok');
    must(await revokeToken(all.reviewer, id));
    expect(codeOf(await open(program))).toBe('token_invalid');
    expect(codeOf(await revokeToken(all.reviewer, id))).toBe('not_found');
  });

  test('when the password changes or is set anew', async () => {
    const changing = await person(database.db);
    const program = await withToken(changing, {});
    const password = 'another long password';
    must(await changePassword(changing, { current: 'a long enough password', password, repeated: password }));
    expect(codeOf(await readOwnAccount(program))).toBe('token_invalid');
    const other = await person(database.db);
    const its = await withToken(other, {});
    must(await resetPassword(all.lead, other.actor.userId, { password }));
    expect(codeOf(await readOwnAccount(its))).toBe('token_invalid');
  });

  test('when the account is disabled', async () => {
    const leaving = await person(database.db);
    const program = await withToken(leaving, {});
    must(await disableUser(all.lead, leaving.actor.userId));
    expect(codeOf(await readOwnAccount(program))).toBe('token_invalid');
  });

  test('and the database lets none come back', async () => {
    const { id } = must(await createToken(all.reviewer, wish));
    must(await revokeToken(all.reviewer, id));
    await expect(sql`update api_tokens set revoked_at = null where id = ${id}`).rejects.toMatchObject({ code: '23001' });
    await expect(sql`update api_tokens set expires_at = now() + '9 years'`).rejects.toMatchObject({ code: '23001' });
    await expect(sql`delete from api_tokens where id = ${id}`).rejects.toMatchObject({ code: '23001' });
  });
});
