import { and, eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Id, ProjectId, UserId } from '../lib/id';
import { may, type Read, type Role, type Standing, type Verb } from '../lib/policy';
import { fail, ok, type Problem, type Result } from '../lib/result';
import type { TokenBounds } from '../lib/token/bounds';
import { reaches, scopeFor } from '../lib/token/needs';
import { sendBuilt } from './built';
import type { Database, Executor } from './client';
import { claimKey, keepAnswer, type Once } from './idempotency/once';
import { asResult } from './problem';
import { apiTokens, ledger, members, users } from './schema';
import { sending } from './together';
import { transact } from './transact';

/** Who is acting, as their session or their token says; every act and read checks it again against the database. */
export type Actor =
  | { readonly userId: UserId; readonly sessionVersion: number; readonly token?: undefined }
  | { readonly userId: UserId; readonly sessionVersion?: undefined; readonly token: TokenBounds };

export interface Context {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: () => Date;
  /** Set for a request that may come twice: its act is done once. */
  readonly once?: Once;
}

/** A new UUIDv7 (RFC 9562 §5.7). */
export function newId<T extends Id<string>>(): T {
  return uuidv7() as T;
}

/** What a write has in hand: its transaction, its one time, and the ledger. */
export interface Act {
  readonly tx: Executor;
  readonly at: Date;
  readonly by: UserId;
  readonly role: Role | null;
  readonly verb: Verb;
  /**
   * Sends a statement whose answer nobody needs, without waiting: whatever the act sends afterwards finds it done, and the act is done
   * only when all of them are. One that fails takes the act back.
   */
  send(statement: () => PromiseLike<unknown>): void;
  /** Appends the act to the ledger, in the same transaction. `verb` when one write ends in different acts. */
  log(subject: string, subjectId: string, payload: Readonly<Record<string, unknown>>, verb?: Verb): Promise<void>;
}

/** A member with a double reading of theirs still open: asked beside the standing, where it costs nothing. */
const readsBlind = sql<boolean>`exists (select 1 from double_readings d where d.project_id = ${members.projectId}
  and (d.first_reader = ${users.id} or d.second_reader = ${users.id})
  and (select count(*) from hand_ins h where h.double_reading_id = d.id) < 2)`;

const account = {
  ...{ administrator: users.administrator, disabledAt: users.disabledAt, version: users.sessionVersion, role: members.role },
  readsBlind,
};

/** A standing, and whether whoever has it reads something blind in the project (`db/doubleReading/hidden.ts`). */
interface Looking extends Standing {
  readonly userId: UserId;
  readonly readsBlind: boolean;
}

type Row = Pick<Looking, 'administrator' | 'role' | 'readsBlind'>;
const lookingOf = ({ userId }: Actor, { administrator, role, readsBlind }: Row, projectId: ProjectId | null): Looking => ({
  ...{ userId, administrator, role: projectId ? role : null },
  readsBlind: projectId !== null && readsBlind,
});

const itself = eq(users.id, sql.placeholder('userId'));
/** Without a project the placeholder is null, and nobody is a member of that. */
const membership = and(eq(members.userId, users.id), eq(members.projectId, sql.placeholder('projectId')));

const selectAccount = (db: Executor) => db.select(account).from(users).leftJoin(members, membership).where(itself).limit(1);

function selectToken(db: Executor) {
  const own = and(eq(apiTokens.userId, users.id), eq(apiTokens.id, sql.placeholder('tokenId')));
  const { revokedAt, expiresAt } = apiTokens;
  return db
    .select({ ...account, revokedAt, expiresAt })
    .from(users)
    .innerJoin(apiTokens, own)
    .leftJoin(members, membership)
    .where(itself)
    .limit(1);
}

/** The actor's account and role as they stand, in one statement with their token where they come with one. */
async function standingOf(tx: Executor, actor: Actor, projectId: ProjectId | null, now: Date): Promise<Result<Looking>> {
  const { userId, sessionVersion, token } = actor;
  if (token) {
    const [row] = await sendBuilt(tx, 'a token and its owner', selectToken, { userId, projectId, tokenId: token.id });
    if (!row || row.revokedAt || row.expiresAt <= now) return fail('token_invalid');
    if (row.disabledAt) return fail('account_disabled');
    return ok(lookingOf(actor, row, projectId));
  }
  const [row] = await sendBuilt(tx, 'an account', selectAccount, { userId, projectId });
  if (!row) return fail('sign_in_required');
  if (row.disabledAt) return fail('account_disabled');
  if (row.version !== sessionVersion) return fail('session_expired');
  return ok(lookingOf(actor, row, projectId));
}

/** Why a token does not allow what its owner may; null when it does. */
function beyondToken(token: TokenBounds, act: Verb | Read, projectId: ProjectId | null): Problem | null {
  const needs = scopeFor(act);
  if (needs === 'session') return { code: 'token_never' };
  if (!reaches(token.scope, act)) return { code: 'token_scope', params: { has: token.scope, needs } };
  if (token.projectId && !projectId && act !== 'own.read') return { code: 'token_project' };
  return null;
}

/** Strangers to a project learn nothing of it, not even that it exists; nor does a token limited to another. */
async function permit(tx: Executor, actor: Actor, act: Verb | Read, projectId: ProjectId | null, now: Date): Promise<Result<Looking>> {
  const standing = await standingOf(tx, actor, projectId, now);
  if (!standing.ok) return standing;
  const elsewhere = projectId && actor.token?.projectId && actor.token.projectId !== projectId;
  if (elsewhere) return fail('not_found');
  if (!may(standing.value, act)) return fail(projectId && standing.value.role === null ? 'not_found' : 'not_allowed');
  const beyond = actor.token ? beyondToken(actor.token, act, projectId) : null;
  return beyond ? { ok: false, problems: [beyond] } : standing;
}

/**
 * One write: permit, change and ledger in one transaction. A failed Result rolls everything back; a constraint the
 * database refuses comes back as its problem.
 */
export function act<T>(
  context: Context,
  verb: Verb,
  projectId: ProjectId | null,
  change: (act: Act) => Promise<Result<T>>,
): Promise<Result<T>> {
  return transact(context.db, async (tx) => {
    const at = context.now();
    const standing = await permit(tx, context.actor, verb, projectId, at);
    if (!standing.ok) return standing;
    const { once } = context;
    const free = once ? await claimKey(tx, context.actor.userId, once, at) : ok(null);
    if (!free.ok) return free;
    const { sent, send } = sending();
    const log: Act['log'] = async (subject, subjectId, payload, logged = verb) => {
      const entry = { id: newId(), projectId, actorId: context.actor.userId, verb: logged, subject, subjectId, payload, at };
      send(() => tx.insert(ledger).values(entry));
    };
    const result = await sent(change({ tx, at, by: context.actor.userId, role: standing.value.role, verb, send, log }));
    if (result.ok && once) await keepAnswer(tx, context.actor.userId, once, result.value, at);
    return result;
  });
}

/** One read within its rights. `look` gets the reader's standing and must filter by project itself. */
export function look<T>(
  context: Context,
  read: Read,
  projectId: ProjectId | null,
  look: (db: Executor, standing: Looking) => Promise<Result<T>>,
): Promise<Result<T>> {
  return asResult(async () => {
    const standing = await permit(context.db, context.actor, read, projectId, context.now());
    return standing.ok ? look(context.db, standing.value) : standing;
  });
}

/**
 * The same for a read that hardly ever needs the reader's standing: both are asked at once, and what was read is thrown away where it
 * was not allowed. Whoever reads something blind is not given it either: it is read again, for them.
 */
export function lookAtOnce<T>(
  context: Context,
  read: Read,
  projectId: ProjectId,
  look: (db: Executor, blind: Looking | null) => Promise<Result<T>>,
): Promise<Result<T>> {
  return asResult(async () => {
    const [standing, found] = await Promise.all([
      permit(context.db, context.actor, read, projectId, context.now()),
      look(context.db, null),
    ]);
    if (!standing.ok) return standing;
    return standing.value.readsBlind ? look(context.db, standing.value) : found;
  });
}

/** Whether the actor may do this at all, for what must be refused in this order: rights first, then whatever else is wrong. */
export function mayDo(context: Context, act: Verb | Read, projectId: ProjectId | null): Promise<Result<null>> {
  return asResult(async () => {
    const standing = await permit(context.db, context.actor, act, projectId, context.now());
    return standing.ok ? ok(null) : standing;
  });
}
