import { asc, eq } from 'drizzle-orm';
import type { UserId } from '../../lib/id';
import type { Digits, Language } from '../../lib/message/define';
import { fail, ok, type Result } from '../../lib/result';
import type { Theme } from '../../lib/theme';
import type { Database, Executor } from '../client';
import { type Context, look } from '../context';
import { asResult } from '../problem';
import { users } from '../schema';

export interface Account {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly language: Language;
  readonly theme: Theme;
  readonly digits: Digits;
  readonly disabledAt: Date | null;
}

const columns = {
  id: users.id,
  email: users.email,
  name: users.name,
  administrator: users.administrator,
  language: users.language,
  theme: users.theme,
  digits: users.digits,
  disabledAt: users.disabledAt,
};

function account({ id, email, name, administrator, language, theme, digits, disabledAt }: Omit<Account, 'id'> & { id: string }): Account {
  return { id: id as UserId, email, name, administrator, language, theme, digits, disabledAt };
}

/** The account of whoever acts, or why their session or token no longer stands. */
export function readOwnAccount(context: Context): Promise<Result<Account>> {
  const { actor } = context;
  const own = (db: Executor) =>
    db
      .select({ ...columns, version: users.sessionVersion })
      .from(users)
      .where(eq(users.id, actor.userId))
      .limit(1);
  if (actor.token) {
    return look(context, 'own.read', null, async (db) => {
      const [row] = await own(db);
      return row ? ok(account(row)) : fail('sign_in_required');
    });
  }
  // Every page asks this: for a session the row itself says whether it stands.
  return asResult(async () => {
    const [row] = await own(context.db);
    if (!row) return fail('sign_in_required');
    if (row.disabledAt) return fail('account_disabled');
    return row.version === actor.sessionVersion ? ok(account(row)) : fail('session_expired');
  });
}

/** All accounts of the instance, for administrators. */
export function listAccounts(context: Context): Promise<Result<Account[]>> {
  return look(context, 'account.read', null, async (db) => {
    const rows = await db.select(columns).from(users).orderBy(asc(users.email));
    return ok(rows.map(account));
  });
}

/** For the command line: an account by its e-mail address. */
export async function findUserId(db: Database, email: string): Promise<UserId | null> {
  const [row] = await db.select({ id: users.id }).from(users).where(eq(users.email, email.trim().toLowerCase())).limit(1);
  return row ? (row.id as UserId) : null;
}
