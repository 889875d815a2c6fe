import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Measure } from '../../../lib/claim/claim';
import type { ProjectId, QuestionId } from '../../../lib/id';
import type { Executor } from '../../client';
import { columns as incidentColumns, type Question } from '../../incident/read';
import { incidents, questions } from '../../schema';

/** Questions at a time: a portion's claims are in memory together. */
const PORTION = 100;

/** The questions of a project with their incidents, a portion at a time, incident by incident; of these measures only. */
export async function* questionsInPortions(tx: Executor, projectId: ProjectId, measures: readonly Measure[]) {
  let after = sql`true`;
  for (;;) {
    const rows = await tx
      .select({ question: questions, incident: incidentColumns })
      .from(questions)
      .innerJoin(incidents, eq(incidents.id, questions.incidentId))
      .where(and(eq(questions.projectId, projectId), inArray(questions.measure, [...measures]), after))
      .orderBy(asc(questions.incidentId), asc(questions.position), asc(questions.id))
      .limit(PORTION);
    const last = rows.at(-1)?.question;
    if (!last) return;
    yield rows.map(({ question: { id, incidentId, measure, populationEn, populationAr }, incident }) => ({
      question: { id: id as QuestionId, incidentId, measure, populationEn, populationAr } as Question,
      incident,
    }));
    after = sql`(${questions.incidentId}, ${questions.position}, ${questions.id}) > (${last.incidentId}::uuid, ${last.position}::int, ${last.id}::uuid)`;
  }
}
