import type { z } from 'zod';
import type { ClaimId, ProjectId, QuestionId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { keepQuote } from '../document/quote';
import { parse } from '../parse';
import { insertQuestion } from '../question/ask';
import { claims } from '../schema';
import { ClaimInput } from './input';
import { insertVersion } from './version';

/** Finds or asks the question a claim answers. */
export async function questionFor(
  action: Act,
  projectId: ProjectId,
  question: z.output<typeof ClaimInput>['question'],
): Promise<Result<QuestionId>> {
  return typeof question === 'string' ? ok(question) : insertQuestion(action, projectId, question);
}

/**
 * Records what a source claims, from its own words. A person's recording is an acceptance; there is nothing left to
 * decide. Problems: quote_mismatch, chain_*, figure_*, date_unreadable, not_found.
 */
export async function recordClaim(context: Context, projectId: ProjectId, input: z.input<typeof ClaimInput>): Promise<Result<ClaimId>> {
  const parsed = parse(ClaimInput, input);
  if (!parsed.ok) return parsed;
  const { quote, question, ...claim } = parsed.value;
  return act(context, 'claim.record', projectId, async (action) => {
    const { tx, at, log } = action;
    const quoteId = await keepQuote(action, projectId, quote);
    if (!quoteId.ok) return quoteId;
    const questionId = await questionFor(action, projectId, question);
    if (!questionId.ok) return questionId;
    const claimId = newId<ClaimId>();
    await tx.insert(claims).values({ id: claimId, projectId, currentVersion: 1, createdAt: at });
    const version = {
      claimId,
      version: 1,
      questionId: questionId.value,
      quoteId: quoteId.value,
      ...claim,
      status: 'accepted',
      reason: '',
    } as const;
    const written = await insertVersion(action, projectId, version);
    if (!written.ok) return written;
    await log('claim', claimId, { version: 1, questionId: questionId.value, quoteId: quoteId.value, answer: claim.answer });
    return ok(claimId);
  });
}
