import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor, Context } from '@/db/context';
import { type Account, readOwnAccount } from '@/db/user/read';
import type { Problem, Result } from '@/lib/result';
import { askingWith, contextOf, personWith, sessionActorOf } from './asking';

/** The session of the browser that asks for a page, read once per request. */
const sessionActor = cache(async (): Promise<Actor | null> => sessionActorOf((await headers()).get('cookie')));

/**
 * For actions and routes: who acts, or why nobody can. A token lets a program in on routes for machines alone: pages and their actions come
 * through the proxy, which always tells them their path, and are for people who signed in.
 */
export async function actingContext(): Promise<Result<Context>> {
  const asked = await headers();
  return asked.has('x-isnad-path') || asked.has('next-action') ? personWith(asked) : askingWith(asked);
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
