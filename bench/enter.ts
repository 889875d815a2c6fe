import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../db/client';
import type { Context } from '../db/context';
import type { SampleAccount } from '../db/sample/accounts';
import { authenticate } from '../db/user/authenticate';
import { must } from './must';

export interface Entered {
  readonly account: SampleAccount;
  readonly context: Context;
}

/** Signs sample accounts of a house in, by role. `folder` is the house's data folder. */
export async function entering(db: Database, folder: string): Promise<(role: SampleAccount['role'], nth?: number) => Promise<Entered>> {
  const accounts: SampleAccount[] = JSON.parse(await readFile(path.join(folder, 'sample-accounts.json'), 'utf8'));
  return async (role, nth = 0) => {
    const account = accounts.filter((one) => one.role === role)[nth];
    if (!account) throw new Error(`the sample has no ${role}`);
    const actor = must(await authenticate(db, { ...account, address: 'bench' }, new Date()));
    return { account, context: { db, actor, now: () => new Date() } };
  };
}
