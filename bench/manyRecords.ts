import { listIncidents } from '../db/bench/incidents';
import { claimsOfQuestions } from '../db/claim/read';
import { recordClaim } from '../db/claim/record';
import type { Context } from '../db/context';
import { questionsOf } from '../db/incident/read';
import { listProjects, type Project } from '../db/project/read';
import { askQuestion } from '../db/question/ask';
import { submitReconciliation } from '../db/reconciliation/submit';
import type { ReconciliationId } from '../lib/id';
import { must } from './must';

/** Submits records in the sample project, each on a question and a claim of its own, like a claim that stands there. */
export async function submitMany(
  context: Context,
): Promise<{ project: Pick<Project, 'id' | 'slug'>; submit(count: number): Promise<ReconciliationId[]> }> {
  const [project] = must(await listProjects(context));
  if (!project) throw new Error('there is no project');
  const [incident] = must(await listIncidents(context, project.id)).rows;
  if (!incident) throw new Error('the sample has no incident');
  const asked = await questionsOf(context.db, project.id);
  const ids = asked.filter(({ measure }) => measure === 'killed').map(({ id }) => id);
  const [model] = (await claimsOfQuestions(context.db, project.id, ids)).filter(({ status }) => status === 'accepted');
  if (!model) throw new Error('the sample has no claim');
  const { start, end, exact } = model.quote;
  let made = 0;
  const one = async () => {
    made += 1;
    const question = must(
      await askQuestion(context, project.id, { incidentId: incident.id, measure: 'killed', populationEn: `race ${made} ${process.pid}` }),
    );
    const claimId = must(
      await recordClaim(context, project.id, {
        quote: { captureId: model.document.captureId, start, end, exact },
        ...{ question, answer: model.answer, chain: model.chain },
      }),
    );
    return must(
      await submitReconciliation(context, project.id, {
        ...{ questionId: question, rule: 'manual', settled: true, low: 1, best: 1, high: 1, rationale: 'to be raced for' },
        claims: [{ claimId, version: 1, included: true }],
      }),
    );
  };
  const submit = async (count: number) => {
    const ids: ReconciliationId[] = [];
    while (ids.length < count) ids.push(await one());
    return ids;
  };
  return { project, submit };
}
