import 'server-only';
import { decode, type JWT } from 'next-auth/jwt';
import type { Actor, Context } from '@/db/context';
import { readEnvironment } from '@/db/env';
import { actorOfToken } from '@/db/token/use';
import { parseId, type UserId } from '@/lib/id';
import { fail, ok, type Result } from '@/lib/result';
import { bearerOf } from './bearer';
import { database } from './database';

const SESSION = /^\s*(?:__Secure-)?next-auth\.session-token(?:\.(\d+))?=(\S*)\s*$/;

/** The token next-auth keeps a session in: one cookie, or numbered pieces where it is long. */
function sessionToken(header: string): string {
  const pieces = header.split(';').flatMap((pair) => {
    const [, number = '0', value] = SESSION.exec(pair) ?? [];
    return value ? [{ number: Number(number), value }] : [];
  });
  return pieces
    .sort((a, b) => a.number - b.number)
    .map(({ value }) => value)
    .join('');
}

/** What a session token says; null where it is none of ours, or too old. */
async function read(token: string): Promise<JWT | null> {
  const secret = readEnvironment().sessionSecret;
  if (!token || secret === null) return null;
  try {
    return await decode({ token, secret });
  } catch {
    // What it could not read it does not say more of than that: a forged token and an old one are alike.
    return null;
  }
}

/** The session of a browser, from its cookie alone; null when nobody signed in. The database still checks that it stands. */
async function sessionActorOf(header: string | null): Promise<Actor | null> {
  const said = await read(sessionToken(header ?? ''));
  const userId = said?.sub === undefined ? null : parseId<UserId>(said.sub);
  return userId && typeof said?.sessionVersion === 'number' ? { userId, sessionVersion: said.sessionVersion } : null;
}

/** Who comes with these headers: with a token, which then counts alone, or with a session. */
export async function askingWith(headers: Headers): Promise<Result<Context>> {
  const db = database();
  const bearer = bearerOf(headers.get('authorization'));
  const session = bearer === null ? await sessionActorOf(headers.get('cookie')) : null;
  const actor = bearer !== null ? await actorOfToken(db, bearer, new Date()) : session ? ok(session) : fail('session_expired');
  return actor.ok ? ok({ db, actor: actor.value, now: () => new Date() }) : actor;
}
