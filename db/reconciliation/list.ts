import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { hiddenFrom } from '../doubleReading/hidden';
import { type Incident, incidentsOf, type Question, questionsOf } from '../incident/read';
import { type Reconciliation, reconciliationsOfProject } from './read';

export interface RecordRow extends Reconciliation {
  readonly question: Question;
  readonly incident: Pick<Incident, 'id' | 'titleEn' | 'titleAr' | 'date'>;
}

/** Every reconciliation of the project with its question and incident, newest first; not those on what the asker reads blind. */
export function listRecords(context: Context, projectId: ProjectId): Promise<Result<RecordRow[]>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const hidden = await hiddenFrom(db, projectId, looker);
    const all = await reconciliationsOfProject(db, projectId);
    const questionById = new Map((await questionsOf(db, projectId)).map((question) => [question.id, question]));
    const incidentById = new Map((await incidentsOf(db, projectId)).map((incident) => [incident.id, incident]));
    const rows = all.flatMap((record) => {
      const question = questionById.get(record.questionId);
      const incident = question && incidentById.get(question.incidentId);
      return question && incident && !hidden?.questions.has(question.id) ? [{ ...record, question, incident }] : [];
    });
    return ok(rows.sort((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime()));
  });
}
