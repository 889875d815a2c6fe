import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Actor, Context } from '@/db/context';
import { type Account, readOwnAccount } from '@/db/user/read';
import { parseId, type UserId } from '@/lib/id';
import { fail, ok, type Problem, type Result } from '@/lib/result';
import { database } from './database';
import { options } from './options';

/** The one way to whoever is asking; null when nobody signed in. The database still checks that the session stands. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session: { userId?: unknown; sessionVersion?: unknown } | null = await getServerSession(options);
  const userId = typeof session?.userId === 'string' ? parseId<UserId>(session.userId) : null;
  if (!userId || typeof session?.sessionVersion !== 'number') return null;
  return { userId, sessionVersion: session.sessionVersion };
});

const contextOf = (actor: Actor): Context => ({ db: database(), actor, now: () => new Date() });

/** For actions and routes: who acts, or why nobody can. */
export async function actingContext(): Promise<Result<Context>> {
  const actor = await currentActor();
  return actor ? ok(contextOf(actor)) : fail('session_expired');
}

/** For pages: who looks; a stranger is sent to sign in and comes back. */
export async function pageContext(): Promise<Context> {
  const actor = await currentActor();
  return actor ? contextOf(actor) : toSignIn();
}

async function toSignIn(): Promise<never> {
  const path = (await headers()).get('x-isnad-path') ?? '/';
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** The signed-in person's account, read once per request. */
export const ownAccount = cache(async (): Promise<Account> => {
  const { db, actor } = await pageContext();
  return shown(await readOwnAccount(db, actor));
});

/** An expected failure on its way to the error page, which reads the code from the digest. */
class ProblemOnPage extends Error {
  readonly digest: string;
  constructor(problem: Problem) {
    super(problem.code);
    this.digest = `problem:${problem.code}`;
  }
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
    default:
      throw new ProblemOnPage(problem);
  }
}
