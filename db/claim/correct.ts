import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId, QuestionId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { act, type Context } from '../context';
import { keepQuote } from '../document/quote';
import { parse } from '../parse';
import { refreshQuestions } from '../question/summary';
import { claimVersions } from '../schema';
import { ClaimInput, Seen } from './input';
import { questionFor } from './record';
import { advance, insertVersion } from './version';

export const CorrectionInput = z.object({
  ...Seen.shape,
  ...ClaimInput.shape,
  reason: z.string().trim().min(1, 'reason_required').max(2000),
});

/** Corrects a claim: a new version stands, the old one stays to be seen. Problems: changed_meanwhile, those of recording. */
export async function correctClaim(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof CorrectionInput>,
): Promise<Result<number>> {
  const parsed = parse(CorrectionInput, input);
  if (!parsed.ok) return parsed;
  const { claimId, version: seen, quote, question, ...claim } = parsed.value;
  return act(context, 'claim.correct', projectId, async (action) => {
    const version = await advance(action, projectId, claimId, seen);
    if (!version.ok) return version;
    const quoteId = await keepQuote(action, projectId, quote);
    if (!quoteId.ok) return quoteId;
    const questionId = await questionFor(action, projectId, question);
    if (!questionId.ok) return questionId;
    const next = {
      claimId,
      version: version.value,
      questionId: questionId.value,
      quoteId: quoteId.value,
      ...claim,
      status: 'accepted',
    } as const;
    const written = await insertVersion(action, projectId, next);
    if (!written.ok) return written;
    await action.log('claim', claimId, { version: version.value, answer: claim.answer, reason: claim.reason });
    const [before] = await action.tx
      .select({ questionId: claimVersions.questionId })
      .from(claimVersions)
      .where(and(eq(claimVersions.claimId, claimId), eq(claimVersions.version, seen)));
    const moved = before ? [before.questionId as QuestionId, questionId.value] : [questionId.value];
    await refreshQuestions(action, projectId, moved);
    return ok(version.value);
  });
}
