import type { ProjectId, UserId } from '../lib/id';
import type { Role } from '../lib/policy';
import type { Result } from '../lib/result';
import type { Database } from './client';
import type { Context } from './context';
import { addMember } from './member/change';
import { createProject } from './project/create';
import { addUser } from './user/add';

/** The value of a result that a test takes for granted. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.problems)}`);
}

/** The first problem's code, or 'ok'. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problems[0].code;
}

let clock = Date.UTC(2026, 0, 1);
/** A clock that never stands still, so that order is visible. */
export function tick(): Date {
  clock += 1000;
  return new Date(clock);
}

let people = 0;

/** A fresh account. */
export async function person(db: Database, administrator = false): Promise<Context> {
  people += 1;
  const email = `person${people}@isnad.example`;
  const userId: UserId = must(
    await addUser({ db, actor: null, now: tick }, { email, name: `Person ${people}`, password: 'a long enough password', administrator }),
  );
  return { db, actor: { userId, sessionVersion: 1 }, now: tick };
}

export interface Team {
  readonly projectId: ProjectId;
  readonly lead: Context;
  readonly reviewer: Context;
  readonly other: Context;
  readonly approver: Context;
  readonly reader: Context;
}

let projects = 0;

/** A fresh project with one person per role, two of them reviewers. */
export async function team(db: Database): Promise<Team> {
  projects += 1;
  const lead = await person(db, true);
  const projectId = must(
    await createProject(lead, { slug: `project-${projects}`, titleEn: `Project ${projects}`, titleAr: `مشروع ${projects}` }),
  );
  const member = async (role: Role): Promise<Context> => {
    const context = await person(db);
    must(await addMember(lead, projectId, { email: `person${people}@isnad.example`, role }));
    return context;
  };
  return {
    projectId,
    lead,
    reviewer: await member('reviewer'),
    other: await member('reviewer'),
    approver: await member('approver'),
    reader: await member('reader'),
  };
}
