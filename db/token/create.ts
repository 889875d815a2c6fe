import { createHash, randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { hintOf, writeToken } from '../../lib/token/format';
import { TOKEN_DAYS_MAXIMUM } from '../../lib/token/lifetime';
import { TOKEN_SCOPES } from '../../lib/token/scope';
import { act, type Context, newId } from '../context';
import { idOf, line, optionalLine, parse } from '../parse';
import { apiTokens, members } from '../schema';

const DAY_MS = 24 * 60 * 60 * 1000;

export const TokenInput = z
  .object({
    name: line(100),
    scope: z.enum(TOKEN_SCOPES),
    /** Null: whichever projects the owner is a member of. */
    projectId: idOf<ProjectId>().nullable(),
    /** Days until it expires. */
    days: z.number().int('invalid').min(1, 'invalid').max(TOKEN_DAYS_MAXIMUM, 'invalid'),
    /** The assistant that will hold it: asked for with scope `propose` and left out with every other. */
    assistant: optionalLine(100),
  })
  .refine(({ scope, assistant }) => scope !== 'propose' || assistant !== '', { error: 'required', path: ['assistant'] });

/** What the database keeps of a token instead of it: SHA-256, enough for 256 random bits. */
export function hashToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

/** Makes a token for one's programs; what comes back is its only copy. Problems: required, invalid, not_found (the project). */
export async function createToken(context: Context, input: z.input<typeof TokenInput>): Promise<Result<{ id: string; token: string }>> {
  const parsed = parse(TokenInput, input);
  if (!parsed.ok) return parsed;
  const { name, scope, projectId, days } = parsed.value;
  const token = writeToken(randomBytes(32));
  return act(context, 'token.create', projectId, async ({ tx, at, by, log }) => {
    if (projectId) {
      const own = and(eq(members.projectId, projectId), eq(members.userId, by));
      const [member] = await tx.select({ role: members.role }).from(members).where(own);
      if (!member) return fail('not_found', 'projectId');
    }
    const id = newId();
    const expiresAt = new Date(at.getTime() + days * DAY_MS);
    const assistant = scope === 'propose' ? parsed.value.assistant : null;
    await tx
      .insert(apiTokens)
      .values({ id, userId: by, projectId, name, scope, assistant, hint: hintOf(token), hash: hashToken(token), createdAt: at, expiresAt });
    await log('token', id, { name, scope, projectId, assistant, expiresAt: expiresAt.toISOString() });
    return ok({ id, token });
  });
}
