import { and, eq, isNull } from 'drizzle-orm';
import type { ProjectId, UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { act, type Context } from '../context';
import { apiTokens } from '../schema';

/** Revokes a token of one's own, at once and for ever. Problems: not_found (also when it is somebody else's, or revoked already). */
export async function revokeToken(context: Context, tokenId: string): Promise<Result<null>> {
  const own = and(eq(apiTokens.id, tokenId), eq(apiTokens.userId, context.actor.userId));
  const [token] = await context.db.select({ projectId: apiTokens.projectId }).from(apiTokens).where(own);
  // A token limited to a project is the project's business too: its ledger says so.
  return act(context, 'token.revoke', (token?.projectId ?? null) as ProjectId | null, async ({ tx, at, log }) => {
    const revoked = await tx
      .update(apiTokens)
      .set({ revokedAt: at })
      .where(and(own, isNull(apiTokens.revokedAt)))
      .returning({ id: apiTokens.id });
    if (!revoked.length) return fail('not_found');
    await log('token', tokenId, {});
    return ok(null);
  });
}

/** Revokes every token of an account, inside the act that ends its sessions. */
export async function revokeTokensOf(tx: Executor, userId: UserId, at: Date): Promise<void> {
  await tx
    .update(apiTokens)
    .set({ revokedAt: at })
    .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)));
}
