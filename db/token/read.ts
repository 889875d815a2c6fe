import { desc, eq } from 'drizzle-orm';
import { ok, type Result } from '../../lib/result';
import type { TokenScope } from '../../lib/token/scope';
import { type Context, look } from '../context';
import { apiTokens, projects } from '../schema';

/** A token as its owner sees it after it was made: everything but itself. */
export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly assistant: string | null;
  readonly project: { readonly slug: string; readonly titleEn: string; readonly titleAr: string } | null;
  readonly hint: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** One's own tokens, newest first, those that stand no longer too. */
export function listTokens(context: Context): Promise<Result<TokenRow[]>> {
  return look(context, 'own.read', null, async (db) => {
    const { id, name, scope, assistant, hint, createdAt, expiresAt, lastUsedAt, revokedAt } = apiTokens;
    const project = { slug: projects.slug, titleEn: projects.titleEn, titleAr: projects.titleAr };
    const rows = await db
      .select({ id, name, scope, assistant, hint, createdAt, expiresAt, lastUsedAt, revokedAt, project })
      .from(apiTokens)
      .leftJoin(projects, eq(projects.id, apiTokens.projectId))
      .where(eq(apiTokens.userId, context.actor.userId))
      .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id));
    return ok(rows);
  });
}
