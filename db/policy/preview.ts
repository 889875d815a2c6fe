import { and, eq, inArray } from 'drizzle-orm';
import type { FigurePolicy } from '../../lib/figure/policy';
import type { ProjectId, QuestionId } from '../../lib/id';
import { type MovedValue, movedValue } from '../../lib/reconcile/movedValue';
import { gradesOfQuestion } from '../../lib/reconcile/weights';
import { ok, type Result } from '../../lib/result';
import { type Moved, movedVerdicts } from '../../lib/verdict/moved';
import { claimsOfQuestions, type StoredClaim } from '../claim/read';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { hiddenFrom } from '../doubleReading/hidden';
import { type Incident, type Question, questionsWithIncidents } from '../incident/read';
import { type Reconciliation, reconciliationsOf } from '../reconciliation/read';
import { rulingsOf } from '../ruling/read';
import { claims, claimVersions, figures, reconciliations } from '../schema';
import { standingGrades } from '../source/grades';
import { currentPolicy } from './read';

export interface MovedQuestion {
  readonly question: Question;
  readonly incident: Incident;
  readonly claims: readonly StoredClaim[];
  readonly moved: Moved;
}

/** A record that rests on the policy: any change makes it stale; `value` tells what its rule would say otherwise, null when the same. */
export interface MovedRecord {
  readonly record: Reconciliation;
  readonly question: Question;
  readonly incident: Incident;
  readonly value: MovedValue | null;
}

export interface PolicyPreview {
  readonly questions: readonly MovedQuestion[];
  /** Those whose value moves first. */
  readonly records: readonly MovedRecord[];
}

/** Questions are read in portions, so that a project of any size is previewed within bounded memory. */
const PORTION = 500;

/** Questions in whose accepted claims a policy can move anything: those with "about" or a vague word. */
async function looseQuestions(db: Executor, projectId: ProjectId): Promise<QuestionId[]> {
  const rows = await db
    .selectDistinct({ id: claimVersions.questionId })
    .from(figures)
    .innerJoin(claimVersions, and(eq(claimVersions.figureId, figures.id), eq(claimVersions.status, 'accepted')))
    .innerJoin(claims, and(eq(claims.id, claimVersions.claimId), eq(claims.currentVersion, claimVersions.version)))
    .where(and(eq(figures.projectId, projectId), inArray(figures.operator, ['about', 'vague'])));
  return rows.map(({ id }) => id as QuestionId);
}

async function settledQuestions(db: Executor, projectId: ProjectId): Promise<QuestionId[]> {
  const rows = await db
    .selectDistinct({ id: reconciliations.questionId })
    .from(reconciliations)
    .where(eq(reconciliations.projectId, projectId));
  return rows.map(({ id }) => id as QuestionId);
}

const stands = ({ status }: Reconciliation) => status === 'approved' || status === 'submitted';

/** What would move if `draft` ruled instead of the current policy, but on what the asker reads blind. Writes nothing. */
export function previewPolicy(context: Context, projectId: ProjectId, draft: FigurePolicy): Promise<Result<PolicyPreview>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const hidden = await hiddenFrom(db, projectId, looker);
    const [current, grades] = [await currentPolicy(db, projectId), await standingGrades(db, projectId)];
    const all = new Set([...(await looseQuestions(db, projectId)), ...(await settledQuestions(db, projectId))]);
    const ids = [...all].filter((id) => !hidden?.questions.has(id));
    const questions: MovedQuestion[] = [];
    const records: MovedRecord[] = [];
    for (let from = 0; from < ids.length; from += PORTION) {
      const portion = ids.slice(from, from + PORTION);
      const [asked, stored, rulings, submitted] = await Promise.all([
        questionsWithIncidents(db, projectId, portion),
        claimsOfQuestions(db, projectId, portion),
        rulingsOf(db, projectId, portion),
        reconciliationsOf(db, projectId, portion),
      ]);
      for (const { question, incident } of asked) {
        const accepted = stored.filter(({ questionId, status }) => questionId === question.id && status === 'accepted');
        const moved = movedVerdicts(accepted, rulings, current, draft);
        if (moved.count) questions.push({ question, incident, claims: accepted, moved });
        for (const record of submitted.filter((one) => one.questionId === question.id && stands(one))) {
          const included = new Set(record.claims.flatMap((claim) => (claim.included ? [claim.claimId] : [])));
          const rests = accepted.filter((claim) => included.has(claim.id));
          const ground = { preferredOrigin: record.preferredOrigin, grades: gradesOfQuestion(question.measure, grades) };
          records.push({ record, question, incident, value: movedValue(rests, record.rule, ground, current, draft) });
        }
      }
    }
    records.sort((a, b) => Number(b.value !== null) - Number(a.value !== null));
    return ok({ questions, records });
  });
}
