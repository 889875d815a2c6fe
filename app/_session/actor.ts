import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Actor, Context } from '@/db/context';
import { actorOfToken } from '@/db/token/use';
import { type Account, readOwnAccount } from '@/db/user/read';
import { parseId, type UserId } from '@/lib/id';
import { fail, ok, type Problem, type Result } from '@/lib/result';
import { bearerOf } from './bearer';
import { database } from './database';
import { options } from './options';

/** The session of the browser that asks; null when nobody signed in. The database still checks that it stands. */
const sessionActor = cache(async (): Promise<Actor | null> => {
  const session: { userId?: unknown; sessionVersion?: unknown } | null = await getServerSession(options);
  const userId = typeof session?.userId === 'string' ? parseId<UserId>(session.userId) : null;
  if (!userId || typeof session?.sessionVersion !== 'number') return null;
  return { userId, sessionVersion: session.sessionVersion };
});

/**
 * The token of a program, on routes for machines alone: pages and their actions come through the proxy, which
 * always tells them their path, and are for people who signed in.
 */
async function bearerToken(): Promise<string | null> {
  const asked = await headers();
  if (asked.has('x-isnad-path') || asked.has('next-action')) return null;
  return bearerOf(asked.get('authorization'));
}

/** The one way to whoever is asking a route: with a token, which then counts alone, or with a session. */
async function asking(): Promise<Result<Actor>> {
  const token = await bearerToken();
  if (token !== null) return actorOfToken(database(), token, new Date());
  const actor = await sessionActor();
  return actor ? ok(actor) : fail('session_expired');
}

const contextOf = (actor: Actor): Context => ({ db: database(), actor, now: () => new Date() });

/** For actions and routes: who acts, or why nobody can. */
export async function actingContext(): Promise<Result<Context>> {
  const actor = await asking();
  return actor.ok ? ok(contextOf(actor.value)) : actor;
}

/** For pages: who looks; a stranger is sent to sign in and comes back. */
export async function pageContext(): Promise<Context> {
  const actor = await sessionActor();
  return actor ? contextOf(actor) : toSignIn();
}

/** Whether this browser has a session that still stands. */
export async function sessionStands(): Promise<boolean> {
  const actor = await sessionActor();
  return actor !== null && (await readOwnAccount(contextOf(actor))).ok;
}

async function toSignIn(): Promise<never> {
  const path = (await headers()).get('x-isnad-path') ?? '/';
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** The signed-in person's account, read once per request. */
export const ownAccount = cache(async (): Promise<Account> => {
  return shown(await readOwnAccount(await pageContext()));
});

/** An expected failure on its way to the error page, which reads the code from the digest. */
class ProblemOnPage extends Error {
  readonly digest: string;
  constructor(problem: Problem) {
    super(problem.code);
    this.digest = `problem:${problem.code}`;
  }
}

/** Whoever reads blind is led to what they read: the screen of double readings says why. */
async function toReading(): Promise<never> {
  const path = (await headers()).get('x-isnad-path') ?? '';
  const project = /^\/p\/[^/?]+/.exec(path)?.[0];
  redirect(project ? `${project}/double?blind` : '/');
}

/** What a page shows of a read: its value, or the page that fits the failure. */
export async function shown<T>(result: Result<T>): Promise<T> {
  if (result.ok) return result.value;
  const [problem] = result.problems;
  switch (problem.code) {
    case 'sign_in_required':
    case 'session_expired':
    case 'account_disabled':
      return toSignIn();
    case 'not_found':
    case 'other_project':
      return notFound();
    case 'reading_blind':
      return toReading();
    default:
      throw new ProblemOnPage(problem);
  }
}
