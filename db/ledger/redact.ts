import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context } from '../context';
import { parse } from '../parse';
import { ledger, redactions } from '../schema';
import { payloadDigest } from './leaf';

export const StrikeOutInput = z.object({ entryId: z.uuid('not_found'), reason: z.string().trim().min(1, 'reason_required').max(2000) });

/**
 * Strikes out what was recorded with an act, for good: personal data that must go. Its digest stays, so that the tree, its proofs
 * and its checkpoints hold as before, and the striking out is an act of its own. Problems: not_found, reason_required,
 * already_redacted, nothing_to_redact.
 */
export async function redactPayload(context: Context, projectId: ProjectId, input: z.input<typeof StrikeOutInput>): Promise<Result<null>> {
  const parsed = parse(StrikeOutInput, input);
  if (!parsed.ok) return parsed;
  const { entryId, reason } = parsed.value;
  return act(context, 'ledger.redact', projectId, async ({ tx, at, by, log }) => {
    // Locked: of two who strike it out at once, the second must not take the digest of what is left.
    const [entry] = await tx
      .select({ position: ledger.position, payload: ledger.payload })
      .from(ledger)
      .where(and(eq(ledger.projectId, projectId), eq(ledger.id, entryId)))
      .for('update');
    if (!entry) return fail('not_found');
    const [earlier] = await tx.select({ by: redactions.createdBy }).from(redactions).where(eq(redactions.position, entry.position));
    if (earlier) return fail('already_redacted');
    if (!Object.keys(entry.payload).length) return fail('nothing_to_redact');
    const payloadSha256 = payloadDigest(entry.payload);
    await tx.insert(redactions).values({ position: entry.position, projectId, payloadSha256, reason, createdBy: by, createdAt: at });
    await tx.update(ledger).set({ payload: {} }).where(eq(ledger.position, entry.position));
    await log('ledger', entryId, { entryId, payloadSha256, reason });
    return ok(null);
  });
}
