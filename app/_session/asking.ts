import 'server-only';
import { decode, type JWT } from 'next-auth/jwt';
import type { Actor, Context } from '@/db/context';
import { readEnvironment } from '@/db/env';
import { actorOfToken } from '@/db/token/use';
import { parseId, type UserId } from '@/lib/id';
import { fail, ok, type Result } from '@/lib/result';
import { bearerOf } from './bearer';
import { database } from './database';

/** The pieces of a session's cookie; over HTTPS it has the prefix (RFC 6265bis §4.1.3), and a browser may still keep an old one without. */
const SESSION = /^\s*(__Secure-)?next-auth\.session-token(?:\.(\d+))?=(\S*)\s*$/;

/** The tokens next-auth may keep a session in, the secure one first: one cookie each, or numbered pieces where it is long. */
function sessionTokens(header: string): string[] {
  const pieces = header.split(';').flatMap((pair) => {
    const [, prefix = '', number = '0', value] = SESSION.exec(pair) ?? [];
    return value ? [{ prefix, number: Number(number), value }] : [];
  });
  const joined = (of: string) =>
    pieces
      .filter(({ prefix }) => prefix === of)
      .sort((a, b) => a.number - b.number)
      .map(({ value }) => value)
      .join('');
  return ['__Secure-', ''].map(joined);
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

/** The session of a browser, from its cookies alone; null when nobody signed in. The database still checks that it stands. */
export async function sessionActorOf(cookies: string | null): Promise<Actor | null> {
  for (const token of sessionTokens(cookies ?? '')) {
    const said = await read(token);
    const userId = said?.sub === undefined ? null : parseId<UserId>(said.sub);
    if (userId && typeof said?.sessionVersion === 'number') return { userId, sessionVersion: said.sessionVersion };
  }
  return null;
}

export const contextOf = (actor: Actor): Context => ({ db: database(), actor, now: () => new Date() });

/** The one way to whoever comes with these headers: with a token, which then counts alone, or with a session. */
export async function askingWith(headers: Headers): Promise<Result<Context>> {
  const bearer = bearerOf(headers.get('authorization'));
  if (bearer === null) return personWith(headers);
  const actor = await actorOfToken(database(), bearer, new Date());
  return actor.ok ? ok(contextOf(actor.value)) : actor;
}

/** Who comes with a session, whatever token they have. */
export async function personWith(headers: Headers): Promise<Result<Context>> {
  const actor = await sessionActorOf(headers.get('cookie'));
  return actor ? ok(contextOf(actor)) : fail('session_expired');
}
