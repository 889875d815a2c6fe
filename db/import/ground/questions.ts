import { FILE } from '../../../lib/bundle/format';
import { QuestionLine } from '../../../lib/bundle/lines';
import type { IncidentId, QuestionId } from '../../../lib/id';
import type { GroundQuestion } from '../../../lib/import/ground';
import { ok } from '../../../lib/result';
import { insertQuestion } from '../../question/ask';
import { questions } from '../../schema';
import type { OpenBundle } from '../file/bundle';
import type { Taking } from './taking';

/** The questions of a bundle here, by measure and population of their incident, or asked in the order in which they were. */
export async function takeQuestions(
  { db, projectId, ids, ground, action }: Taking,
  { reader }: OpenBundle,
  incidents: ReadonlyMap<string, IncidentId>,
) {
  const lines: QuestionLine[] = [];
  for await (const { value } of reader.values(FILE.questions, QuestionLine)) lines.push(value);
  const own = await ids.of(
    db,
    questions,
    lines.map(({ id }) => id),
  );
  const found = new Map<string, GroundQuestion>();
  let made = 0;
  for (const line of lines.sort((a, b) => a.position - b.position)) {
    const incidentId = incidents.get(line.incidentId);
    if (!incidentId) continue;
    const { measure, populationEn, populationAr } = line;
    const named = ground.question(incidentId, measure, populationEn, populationAr);
    let question = named.value;
    if (named.isNew) {
      question = { ...question, id: (own.get(line.id) ?? question.id) as QuestionId, populationEn, populationAr };
      const asked = action
        ? await insertQuestion(action, projectId, { incidentId, measure, populationEn, populationAr }, question.id)
        : null;
      if (asked && !asked.ok) return asked;
      ground.addQuestion(question);
      made += 1;
    }
    found.set(line.id, question);
  }
  return ok({ found, made });
}
