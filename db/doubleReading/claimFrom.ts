import { and, eq } from 'drizzle-orm';
import { answerKey, attributionKey, type Reading } from '../../lib/agreement/reading';
import type { ClaimId, IncidentId, ProjectId, QuestionId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { foldPhrase } from '../../lib/text/fold';
import { codePointOffset, sliceCodePoints } from '../../lib/text/offset';
import { claimsOfQuestions } from '../claim/read';
import { insertClaim } from '../claim/record';
import type { Act } from '../context';
import { insertQuestion } from '../question/ask';
import { captures, questions } from '../schema';
import type { Adjudication } from './items';

/** What somebody read in a capture; with `exact`, the words they saw there. */
export type Found = Omit<Reading, 'id'> & { readonly exact?: string };

/** The claim, and the question it moved; a claim that stood already moved none. */
interface Made {
  readonly claimId: ClaimId;
  readonly questionId: QuestionId | null;
}

/** The incident's question of this measure and population, asked now when nobody has. */
async function questionOf(
  action: Act,
  projectId: ProjectId,
  incidentId: IncidentId,
  { measure, populationEn, populationAr }: Found,
): Promise<Result<QuestionId>> {
  const asked = await action.tx
    .select({ id: questions.id, en: questions.populationEn, ar: questions.populationAr })
    .from(questions)
    .where(and(eq(questions.projectId, projectId), eq(questions.incidentId, incidentId), eq(questions.measure, measure)));
  const [en, ar] = [populationEn || populationAr, populationAr || populationEn];
  const same = asked.find((one) => foldPhrase(one.en) === foldPhrase(en) || foldPhrase(one.ar) === foldPhrase(ar));
  return same ? ok(same.id as QuestionId) : insertQuestion(action, projectId, { incidentId, measure, populationEn: en, populationAr: ar });
}

/** A claim that stands already and says the very same of the same words; a second beside it would count one report twice. */
async function standing({ tx }: Act, projectId: ProjectId, questionId: QuestionId, found: Found): Promise<ClaimId | null> {
  const claims = await claimsOfQuestions(tx, projectId, [questionId]);
  const same = claims.find(
    ({ status, document, quote, answer, chain }) =>
      status === 'accepted' &&
      document.captureId === found.captureId &&
      Number(quote.start) === found.start &&
      Number(quote.end) === found.end &&
      answerKey(answer) === answerKey(found.answer) &&
      attributionKey({ chain }) === attributionKey(found),
  );
  return same?.id ?? null;
}

/**
 * Makes what was read a claim, as recording one does, or finds the one that says the very same. `chosen` is the incident of a document's
 * double reading.
 * The act refreshes the question's summary. Problems: required (incidentId), those of recording.
 */
export async function claimFrom(action: Act, { row }: Adjudication, found: Found, chosen: IncidentId | null): Promise<Result<Made>> {
  const projectId = row.projectId as ProjectId;
  const incidentId = (row.incidentId as IncidentId | null) ?? chosen;
  if (!incidentId) return fail('required', 'incidentId');
  const question = await questionOf(action, projectId, incidentId, found);
  if (!question.ok) return question;
  const already = await standing(action, projectId, question.value, found);
  if (already) return ok({ claimId: already, questionId: null });
  const [capture] = await action.tx
    .select({ text: captures.text, characters: captures.characters })
    .from(captures)
    .where(and(eq(captures.projectId, projectId), eq(captures.id, found.captureId)));
  if (!capture || found.end > capture.characters) return fail('quote_mismatch', 'quote');
  const { captureId, start, end, answer, chain, asOf, note } = found;
  const exact = found.exact ?? sliceCodePoints(capture.text, codePointOffset(start), codePointOffset(end));
  const made = await insertClaim(action, projectId, {
    ...{ quote: { captureId, start, end, exact }, question: question.value, answer, chain, asOf, note },
    ...{ credibility: null, scope: '' },
  });
  if (!made.ok) return made;
  const { claimId, questionId, quoteId } = made.value;
  await action.log('claim', claimId, { version: 1, questionId, quoteId, answer, doubleReadingId: row.id }, 'claim.record');
  return ok({ claimId, questionId });
}
