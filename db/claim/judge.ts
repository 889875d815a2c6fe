import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ClaimStatus } from '../../lib/claim/claim';
import type { ClaimVersionId, ProjectId, QuestionId } from '../../lib/id';
import type { Verb } from '../../lib/policy';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { parse } from '../parse';
import { refreshQuestions } from '../question/summary';
import { claimVersions, links } from '../schema';
import { refuseCircular } from './circle';
import { Seen } from './input';
import { advance } from './version';

const Acceptance = Seen;
export const RejectionInput = z.object({ ...Seen.shape, reason: z.string().trim().min(1, 'reason_required').max(2000) });

type Judgement = z.output<typeof Acceptance> & { readonly reason: string };

/** The same claim under another status: all of the version seen is copied into the next. */
function judge(
  context: Context,
  projectId: ProjectId,
  verb: Verb,
  status: ClaimStatus,
  { claimId, version, reason }: Judgement,
): Promise<Result<number>> {
  return act(context, verb, projectId, async (action) => {
    const { tx, at, by, log } = action;
    const next = await advance(action, projectId, claimId, version);
    if (!next.ok) return next;
    const [seen] = await tx
      .select()
      .from(claimVersions)
      .where(and(eq(claimVersions.claimId, claimId), eq(claimVersions.version, version)));
    if (!seen) return fail('not_found');
    if (seen.status === status) return fail('already_decided');
    const id = newId<ClaimVersionId>();
    await tx.insert(claimVersions).values({ ...seen, id, version: next.value, status, reason, createdBy: by, createdAt: at });
    const chain = await tx.select().from(links).where(eq(links.claimVersionId, seen.id));
    await tx.insert(links).values(chain.map((link) => ({ ...link, id: newId(), claimVersionId: id })));
    const questionId = seen.questionId as QuestionId;
    if (status === 'accepted' && chain.length > 1) {
      const named = chain.flatMap(({ sourceId }) => sourceId ?? []);
      const circle = await refuseCircular(action, projectId, questionId, { claimId, named });
      if (!circle.ok) return circle;
    }
    await log('claim', claimId, { version: next.value, ...(reason ? { reason } : {}) });
    await refreshQuestions(action, projectId, [questionId]);
    return ok(next.value);
  });
}

/** Accepts a proposed or rejected claim. Problems: changed_meanwhile, already_decided, chain_cycle. */
export async function acceptClaim(context: Context, projectId: ProjectId, input: z.input<typeof Acceptance>): Promise<Result<number>> {
  const parsed = parse(Acceptance, input);
  return parsed.ok ? judge(context, projectId, 'claim.accept', 'accepted', { ...parsed.value, reason: '' }) : parsed;
}

/** Rejects a claim with a reason; it stays to be seen. Problems: reason_required, changed_meanwhile, already_decided. */
export async function rejectClaim(context: Context, projectId: ProjectId, input: z.input<typeof RejectionInput>): Promise<Result<number>> {
  const parsed = parse(RejectionInput, input);
  return parsed.ok ? judge(context, projectId, 'claim.reject', 'rejected', parsed.value) : parsed;
}
