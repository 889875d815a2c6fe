import type { ClaimId, ProjectId, QuestionId } from '../../lib/id';
import { leaveOneOut } from '../../lib/reconcile/leaveOneOut';
import type { RulePreview } from '../../lib/reconcile/rule';
import { gradesOfQuestion } from '../../lib/reconcile/weights';
import { fail, ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { refuseHidden } from '../doubleReading/hidden';
import { questionsWithIncidents } from '../incident/read';
import { standingGrades } from '../source/grades';
import { evidenceOf } from './evidence';

type Said = Pick<RulePreview, 'value' | 'text'>;

export interface QuestionPreview {
  /** The accepted claims the rules heard, in the order of their recording. */
  readonly claims: readonly { readonly claimId: ClaimId; readonly version: number }[];
  readonly rules: readonly (Said &
    Pick<RulePreview, 'rule' | 'origins' | 'claims' | 'silence'> & {
      readonly without: readonly ({ readonly claimId: ClaimId } & Said)[];
    })[];
}

/** What each rule suggests for a question from its accepted claims, and with each one left out. Problems: not_found, reading_blind. */
export function previewQuestion(
  context: Context,
  projectId: ProjectId,
  questionId: QuestionId,
  preferredOrigin: string | null,
): Promise<Result<QuestionPreview>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [questionId]);
    if (!free.ok) return free;
    const [asked] = await questionsWithIncidents(db, projectId, [questionId]);
    const evidence = (await evidenceOf(db, projectId, [questionId])).get(questionId);
    if (!asked || !evidence) return fail('not_found');
    const grades = gradesOfQuestion(asked.question.measure, await standingGrades(db, projectId));
    const rules = leaveOneOut(evidence.claims, 'claim', { policy: evidence.policy, preferredOrigin, grades }).map(
      ({ whole: { rule, value, text, origins, claims, silence }, without }) => ({
        ...{ rule, value, text, origins, claims, silence },
        without: without.flatMap(({ claims: left, preview }) =>
          left.map((claimId) => ({ claimId, value: preview.value, text: preview.text })),
        ),
      }),
    );
    return ok({ claims: evidence.claims.map(({ id, version }) => ({ claimId: id, version })), rules });
  });
}
