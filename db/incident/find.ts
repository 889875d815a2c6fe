import { and, desc, eq, sql } from 'drizzle-orm';
import { type ProjectId, parseId, type QuestionId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { incidents, questions } from '../schema';
import { holds } from '../search';
import { columns, type Incident, incidentFrom, type Question, questionsOfIncidents } from './read';

/** More are no help to who chooses one by words. */
const LIMIT = 30;

/** The id of the incident a question is asked of, when the words are the id of one. */
async function ofQuestion(db: Executor, projectId: ProjectId, words: string): Promise<string | null> {
  const id = parseId<QuestionId>(words);
  if (!id) return null;
  const [row] = await db
    .select({ incidentId: questions.incidentId })
    .from(questions)
    .where(and(eq(questions.projectId, projectId), eq(questions.id, id)));
  return row?.incidentId ?? id;
}

/**
 * Incidents that have the words in their title or place, in either language, newest first, with their questions; the id of an incident or of
 * a question finds its own alone. At most thirty.
 */
export function findIncidents(
  context: Context,
  projectId: ProjectId,
  words: string,
): Promise<Result<{ readonly incidents: readonly Incident[]; readonly questions: readonly Question[] }>> {
  return look(context, 'project.read', projectId, async (db) => {
    const id = await ofQuestion(db, projectId, words);
    const which = id === null ? holds(incidents.folded, words) : eq(incidents.id, id);
    const rows = await db
      .select(columns)
      .from(incidents)
      .where(and(eq(incidents.projectId, projectId), which))
      .orderBy(desc(sql`coalesce(${incidents.date}, '')`), incidents.id)
      .limit(LIMIT);
    const found = rows.map(incidentFrom);
    const ids = found.map((one) => one.id);
    return ok({ incidents: found, questions: await questionsOfIncidents(db, projectId, ids) });
  });
}
