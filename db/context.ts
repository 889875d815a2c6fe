import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Id, ProjectId, UserId } from '../lib/id';
import { may, type Read, type Role, type Standing, type Verb } from '../lib/policy';
import { fail, ok, type Problem, type Result } from '../lib/result';
import type { Database, Executor } from './client';
import { asResult, isDeadlock } from './problem';
import { ledger, members, users } from './schema';

/** Who is acting, as their session says; every act checks it again against the database. */
export interface Actor {
  readonly userId: UserId;
  readonly sessionVersion: number;
}

export interface Context {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: () => Date;
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
  /** Appends the act to the ledger, in the same transaction. `verb` when one write ends in different acts. */
  log(subject: string, subjectId: string, payload: Readonly<Record<string, unknown>>, verb?: Verb): Promise<void>;
}

/** How often an act is done anew when it and another waited for each other. */
const TRIES = 3;

class Refused extends Error {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super('refused');
  }
}

async function standingOf(tx: Executor, actor: Actor, projectId: ProjectId | null): Promise<Result<Standing>> {
  const [row] = await tx
    .select({ administrator: users.administrator, disabledAt: users.disabledAt, version: users.sessionVersion, role: members.role })
    .from(users)
    .leftJoin(members, and(eq(members.userId, users.id), projectId ? eq(members.projectId, projectId) : undefined))
    .where(eq(users.id, actor.userId))
    .limit(1);
  if (!row) return fail('sign_in_required');
  if (row.disabledAt) return fail('account_disabled');
  if (row.version !== actor.sessionVersion) return fail('session_expired');
  return ok({ administrator: row.administrator, role: projectId ? row.role : null });
}

/** Strangers to a project learn nothing of it, not even that it exists. */
async function permit(tx: Executor, actor: Actor, act: Verb | Read, projectId: ProjectId | null): Promise<Result<Standing>> {
  const standing = await standingOf(tx, actor, projectId);
  if (!standing.ok || may(standing.value, act)) return standing;
  return fail(projectId && standing.value.role === null ? 'not_found' : 'not_allowed');
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
  const once = () =>
    context.db.transaction(async (tx) => {
      const standing = await permit(tx, context.actor, verb, projectId);
      if (!standing.ok) throw new Refused(standing.problems);
      const at = context.now();
      const log: Act['log'] = async (subject, subjectId, payload, logged = verb) => {
        await tx
          .insert(ledger)
          .values({ id: newId(), projectId, actorId: context.actor.userId, verb: logged, subject, subjectId, payload, at });
      };
      const result = await change({ tx, at, by: context.actor.userId, role: standing.value.role, verb, log });
      if (!result.ok) throw new Refused(result.problems);
      return result;
    });
  return asResult(async () => {
    for (let tries = 1; ; tries++) {
      try {
        return await once();
      } catch (error) {
        if (error instanceof Refused) return { ok: false, problems: error.problems };
        if (!isDeadlock(error) || tries === TRIES) throw error;
      }
    }
  });
}

/** One read within its rights. `look` gets the reader's standing and must filter by project itself. */
export function look<T>(
  context: Context,
  read: Read,
  projectId: ProjectId | null,
  look: (db: Executor, standing: Standing) => Promise<Result<T>>,
): Promise<Result<T>> {
  return asResult(async () => {
    const standing = await permit(context.db, context.actor, read, projectId);
    return standing.ok ? look(context.db, standing.value) : standing;
  });
}
