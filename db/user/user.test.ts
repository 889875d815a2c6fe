import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, must, person, tick } from '../people.testing';
import { createTestDatabase, type TestDatabase } from '../testing';
import { addUser } from './add';
import { authenticate } from './authenticate';
import { disableUser, enableUser } from './disable';
import { changePassword, resetPassword } from './password';
import { changePreferences } from './preferences';
import { listAccounts, readOwnAccount } from './read';

let database: TestDatabase;
const password = 'a long enough password';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const house = () => ({ db: database.db, actor: null, now: tick });
const signIn = (email: string, given = password, address = 'here', now = tick()) =>
  authenticate(database.db, { email, password: given, address }, now);

async function account(email: string) {
  const userId = must(await addUser(house(), { email, name: email, password }));
  return { db: database.db, actor: { userId, sessionVersion: 1 }, now: tick };
}

describe('accounts', () => {
  test.each([
    ['no address', { email: 'nobody' }, 'email_invalid'],
    ['a short password', { password: 'short' }, 'password_short'],
    ['no name', { name: ' ' }, 'required'],
  ])('with %s are refused', async (_name, change, code) => {
    expect(codeOf(await addUser(house(), { email: 'x@isnad.example', name: 'x', password, ...change }))).toBe(code);
  });

  test('an address is one account, however it is written', async () => {
    await account('twice@isnad.example');
    expect(codeOf(await addUser(house(), { email: 'TWICE@isnad.example', name: 'x', password }))).toBe('already_exists');
  });

  test('are for administrators alone', async () => {
    const administrator = await person(database.db, true);
    const ordinary = await person(database.db);
    expect(codeOf(await listAccounts(ordinary))).toBe('not_allowed');
    expect(codeOf(await listAccounts(administrator))).toBe('ok');
    expect(codeOf(await addUser(ordinary, { email: 'new@isnad.example', name: 'x', password }))).toBe('not_allowed');
    expect(codeOf(await disableUser(administrator, administrator.actor.userId))).toBe('not_allowed');
  });
});

describe('signing in', () => {
  test('with the right password, in any case of the address', async () => {
    const { actor } = await account('right@isnad.example');
    expect(must(await signIn(' Right@isnad.example '))).toEqual(actor);
  });

  test('a wrong password and an unknown address get the same answer', async () => {
    await account('wrong@isnad.example');
    expect(await signIn('wrong@isnad.example', 'not it at all')).toEqual(await signIn('unknown@isnad.example', 'not it at all'));
  });

  test('ten failures close an account’s door for the rest of the window, and only its door', async () => {
    await account('guessed@isnad.example');
    await account('beside@isnad.example');
    const now = new Date();
    for (let i = 0; i < 10; i++) expect(codeOf(await signIn('guessed@isnad.example', 'no', 'far', now))).toBe('sign_in_failed');
    expect(await signIn('guessed@isnad.example', password, 'far', now)).toMatchObject({
      problems: [{ code: 'too_many_attempts', params: { minutes: 15 } }],
    });
    expect(codeOf(await signIn('beside@isnad.example', password, 'far', now))).toBe('ok');
    expect(codeOf(await signIn('guessed@isnad.example', password, 'far', new Date(now.getTime() + 16 * 60_000)))).toBe('ok');
  });
});

describe('sessions end', () => {
  test('when the password changes', async () => {
    const own = await account('changing@isnad.example');
    expect(
      codeOf(await changePassword(own, { current: 'wrong', password: 'another long password', repeated: 'another long password' })),
    ).toBe('password_wrong');
    expect(codeOf(await changePassword(own, { current: password, password: 'another long password', repeated: 'different' }))).toBe(
      'password_mismatch',
    );
    must(await changePassword(own, { current: password, password: 'another long password', repeated: 'another long password' }));
    expect(codeOf(await readOwnAccount(own))).toBe('session_expired');
    expect(codeOf(await changePreferences(own, { theme: 'dark' }))).toBe('session_expired');
    expect(must(await signIn('changing@isnad.example', 'another long password')).sessionVersion).toBe(2);
  });

  test('when somebody resets it', async () => {
    const own = await account('reset@isnad.example');
    must(await resetPassword(house(), own.actor.userId, { password: 'another long password' }));
    expect(codeOf(await readOwnAccount(own))).toBe('session_expired');
  });

  test('when the account is disabled, for good', async () => {
    const own = await account('disabled@isnad.example');
    must(await disableUser(house(), own.actor.userId));
    expect(codeOf(await readOwnAccount(own))).toBe('account_disabled');
    expect(codeOf(await signIn('disabled@isnad.example'))).toBe('account_disabled');
    must(await enableUser(house(), own.actor.userId));
    expect(codeOf(await readOwnAccount(own))).toBe('session_expired');
  });
});
