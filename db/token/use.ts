import { and, eq, gt, isNull, lt, or } from 'drizzle-orm';
import type { ProjectId, UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { isToken } from '../../lib/token/format';
import type { Database } from '../client';
import type { Actor } from '../context';
import { apiTokens } from '../schema';
import { hashToken } from './create';

type TokenActor = Extract<Actor, { readonly token: object }>;

interface Known {
  readonly actor: TokenActor;
  /** When this process last wrote that it was used. */
  written: number;
}

/** What tokens say never changes (a trigger sees to it), so it is read once; whether one stands, `permit` asks each time. */
const known = new WeakMap<Database, Map<string, Known>>();
const KNOWN_MAXIMUM = 1000;
const MINUTE_MS = 60_000;

async function find(db: Database, hash: Uint8Array): Promise<Known | null> {
  const { id, userId, scope, projectId, assistant } = apiTokens;
  const [row] = await db.select({ id, userId, scope, projectId, assistant }).from(apiTokens).where(eq(apiTokens.hash, hash)).limit(1);
  if (!row) return null;
  const bounds = { id: row.id, scope: row.scope, projectId: row.projectId as ProjectId | null, assistant: row.assistant };
  return { actor: { userId: row.userId as UserId, token: bounds }, written: 0 };
}

/** Writes the moment of use, unless somebody did within the last minute; reading with a token should not write each time. */
async function noteUse(db: Database, id: string, now: Date): Promise<void> {
  const aged = or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, new Date(now.getTime() - MINUTE_MS)));
  const stands = and(isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, now));
  await db
    .update(apiTokens)
    .set({ lastUsedAt: now })
    .where(and(eq(apiTokens.id, id), stands, aged));
}

/** Who comes with this token; whether it still stands, every act and read asks again. Problems: token_invalid. */
export async function actorOfToken(db: Database, token: string, now: Date): Promise<Result<TokenActor>> {
  if (!isToken(token)) return fail('token_invalid');
  const hash = hashToken(token);
  const key = Buffer.from(hash).toString('base64');
  const here = known.get(db) ?? new Map<string, Known>();
  known.set(db, here);
  const found = here.get(key) ?? (await find(db, hash));
  if (!found) return fail('token_invalid');
  if (here.size >= KNOWN_MAXIMUM) here.clear();
  here.set(key, found);
  if (now.getTime() - found.written >= MINUTE_MS) {
    found.written = now.getTime();
    await noteUse(db, found.actor.token.id, now);
  }
  return ok(found.actor);
}
