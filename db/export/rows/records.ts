import { MEASURES } from '../../../lib/claim/claim';
import type { RecordRow } from '../../../lib/export/table/records';
import type { ProjectId } from '../../../lib/id';
import type { Executor } from '../../client';
import { reconciliationsOfProject } from '../../reconciliation/read';
import { questionsInPortions } from './questions';

/** Every submission of a project, question by question, in the order they were submitted. */
export async function* recordRows(tx: Executor, projectId: ProjectId): AsyncGenerator<RecordRow[]> {
  for await (const portion of questionsInPortions(tx, projectId, MEASURES)) {
    const place = new Map(portion.map((at, index) => [at.question.id, { ...at, index }]));
    const records = await reconciliationsOfProject(tx, projectId, [...place.keys()]);
    const rows = records.flatMap(({ questionId, settled, low, best, high, value, claims, dissents, staleness, ...record }) => {
      const at = place.get(questionId);
      if (!at) return [];
      const included = claims.filter((claim) => claim.included).length;
      const row: RecordRow & { readonly index: number } = {
        ...record,
        ...at,
        value: { settled, low, best, high, value },
        staleSince: staleness?.since ?? null,
        included,
        excluded: claims.length - included,
        dissents: dissents.map((dissent) => ({ ...dissent, settled: true })),
      };
      return [row];
    });
    yield rows.sort((a, b) => a.index - b.index);
  }
}
