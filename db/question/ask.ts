import { and, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { MEASURES } from '../../lib/claim/claim';
import type { IncidentId, ProjectId, QuestionId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { idOf, optionalLine, parse } from '../parse';
import { incidents, questions } from '../schema';
import { insertSummaries } from './lock';

export const QuestionInput = z
  .object({ incidentId: idOf<IncidentId>(), measure: z.enum(MEASURES), populationEn: optionalLine(), populationAr: optionalLine() })
  .transform((q) => ({ ...q, populationEn: q.populationEn || q.populationAr, populationAr: q.populationAr || q.populationEn }));

/** Asks a question about an incident. Problems: not_found (incident), already_exists (same measure and population). */
export async function askQuestion(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof QuestionInput>,
): Promise<Result<QuestionId>> {
  const parsed = parse(QuestionInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'question.ask', projectId, (action) => insertQuestion(action, projectId, parsed.value));
}

/** The same inside another act. */
export async function insertQuestion(
  { tx, at, by, log }: Act,
  projectId: ProjectId,
  question: z.output<typeof QuestionInput>,
  id = newId<QuestionId>(),
): Promise<Result<QuestionId>> {
  // The incident's row is the queue at which questions of one incident wait for their position.
  const [incident] = await tx
    .select({ id: incidents.id })
    .from(incidents)
    .where(and(eq(incidents.projectId, projectId), eq(incidents.id, question.incidentId)))
    .for('update');
  if (!incident) return fail('not_found', 'incidentId');
  const existing = await tx
    .select({ en: questions.populationEn, ar: questions.populationAr })
    .from(questions)
    .where(and(eq(questions.incidentId, question.incidentId), eq(questions.measure, question.measure)));
  if (existing.some(({ en, ar }) => en === question.populationEn || ar === question.populationAr)) return fail('already_exists', 'measure');
  const [last] = await tx
    .select({ position: max(questions.position) })
    .from(questions)
    .where(eq(questions.incidentId, question.incidentId));
  await tx.insert(questions).values({ id, projectId, ...question, position: (last?.position ?? 0) + 1, createdBy: by, createdAt: at });
  await insertSummaries(tx, projectId, [id]);
  await log('question', id, question, 'question.ask');
  return ok(id);
}
