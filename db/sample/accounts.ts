import { randomInt } from 'node:crypto';
import type { ProjectId, UserId } from '../../lib/id';
import type { Role } from '../../lib/policy';
import type { Database } from '../client';
import type { Actor, Context } from '../context';
import { addMember } from '../member/change';
import { createProject } from '../project/create';
import { addUser } from '../user/add';
import { project } from './content/project';
import { value } from './value';

/** A sample account as it is kept for whoever tries the product. The administrator leads the sample project. */
export interface SampleAccount {
  readonly email: string;
  readonly password: string;
  readonly role: 'administrator' | Exclude<Role, 'lead'>;
}

type SampleKey = 'administrator' | 'reviewer1' | 'reviewer2' | 'approver' | 'reader';

const PEOPLE: readonly { key: SampleKey; role: SampleAccount['role']; name: string }[] = [
  { key: 'administrator', role: 'administrator', name: 'Administrator' },
  { key: 'reviewer1', role: 'reviewer', name: 'Reviewer 1' },
  { key: 'reviewer2', role: 'reviewer', name: 'Reviewer 2' },
  { key: 'approver', role: 'approver', name: 'Approver' },
  { key: 'reader', role: 'reader', name: 'Reader' },
];

/** Without look-alikes, so that a password can be typed from a screen. 20 characters of 55 hold 115 bits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

function generatePassword(): string {
  const letters = Array.from({ length: 20 }, () => LETTERS[randomInt(LETTERS.length)]);
  return [0, 5, 10, 15].map((start) => letters.slice(start, start + 5).join('')).join('-');
}

export interface People {
  readonly projectId: ProjectId;
  readonly accounts: readonly SampleAccount[];
  as(key: SampleKey): Context;
}

/** Makes the five sample accounts and the sample project with them as members. */
export async function addPeople(db: Database, now: () => Date): Promise<People> {
  const actors = new Map<SampleKey, Actor>();
  const accounts: SampleAccount[] = [];
  for (const { key, role, name } of PEOPLE) {
    const account = { email: `${key}@isnad.example`, password: generatePassword() };
    const userId: UserId = value(await addUser({ db, actor: null, now }, { ...account, name, administrator: role === 'administrator' }));
    actors.set(key, { userId, sessionVersion: 1 });
    accounts.push({ ...account, role });
  }
  const as = (key: SampleKey): Context => {
    const actor = actors.get(key);
    if (!actor) throw new Error(`the sample has no ${key}`);
    return { db, actor, now };
  };
  const projectId = value(await createProject(as('administrator'), project));
  for (const { email, role } of accounts) {
    // Who creates a project leads it already.
    if (role !== 'administrator') value(await addMember(as('administrator'), projectId, { email, role }));
  }
  return { projectId, accounts, as };
}
