import type { z } from 'zod';
import type { ClaimId, ProjectId, QuestionId, QuoteId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { keepQuote } from '../document/quote';
import { parse } from '../parse';
import { insertQuestion } from '../question/ask';
import { refreshQuestions } from '../question/summary';
import { claims } from '../schema';
import { ClaimInput } from './input';
import { insertVersion, measureOf } from './version';

/** Finds or asks the question a claim answers. */
export async function questionFor(
  action: Act,
  projectId: ProjectId,
  question: z.output<typeof ClaimInput>['question'],
): Promise<Result<QuestionId>> {
  return typeof question === 'string' ? ok(question) : insertQuestion(action, projectId, question);
}

/** Writes a claim inside another act, at its first version. That act refreshes the question's summary. */
export async function insertClaim(
  action: Act,
  projectId: ProjectId,
  { quote, question, ...claim }: z.output<typeof ClaimInput>,
): Promise<Result<{ claimId: ClaimId; questionId: QuestionId; quoteId: QuoteId }>> {
  const [quoteId, measure] = await Promise.all([
    keepQuote(action, projectId, quote),
    typeof question === 'string' ? measureOf(action.tx, projectId, question) : undefined,
  ]);
  if (!quoteId.ok) return quoteId;
  const questionId = await questionFor(action, projectId, question);
  if (!questionId.ok) return questionId;
  const made = { claimId: newId<ClaimId>(), questionId: questionId.value, quoteId: quoteId.value };
  action.send(() => action.tx.insert(claims).values({ id: made.claimId, projectId, currentVersion: 1, createdAt: action.at }));
  const written = await insertVersion(action, projectId, { ...made, measure, version: 1, ...claim, status: 'accepted', reason: '' });
  return written.ok ? ok(made) : written;
}

/**
 * Records what a source claims, from its own words. A person's recording is an acceptance; there is nothing left to
 * decide. Problems: quote_mismatch, chain_*, figure_*, date_unreadable, not_found.
 */
export async function recordClaim(context: Context, projectId: ProjectId, input: z.input<typeof ClaimInput>): Promise<Result<ClaimId>> {
  const parsed = parse(ClaimInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'claim.record', projectId, async (action) => {
    const made = await insertClaim(action, projectId, parsed.value);
    if (!made.ok) return made;
    const { claimId, questionId, quoteId } = made.value;
    await action.log('claim', claimId, { version: 1, questionId, quoteId, answer: parsed.value.answer });
    await refreshQuestions(action, projectId, [questionId]);
    return ok(claimId);
  });
}
