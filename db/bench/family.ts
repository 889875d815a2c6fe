import type { FigurePolicy } from '../../lib/figure/policy';
import type { ProjectId, QuestionId } from '../../lib/id';
import { compareParts, type PartsFinding } from '../../lib/verdict/parts';
import { claimsOfQuestions, type StoredClaim } from '../claim/read';
import type { Executor } from '../client';
import { type Incident, partsOf, type Question, questionsOfIncidents } from '../incident/read';

/** An incident with its questions and their accepted claims. */
interface FamilyMember {
  readonly incident: Incident;
  readonly rows: readonly { readonly question: Question; readonly claims: readonly StoredClaim[] }[];
}

/** An incident and its parts, summed against each other. */
export interface Family {
  readonly whole: FamilyMember;
  readonly parts: readonly FamilyMember[];
  readonly findings: readonly PartsFinding[];
}

/** The family of an incident: itself and its parts, or what it is part of and all parts of that. Null when it stands alone. */
export async function familyOf(
  db: Executor,
  projectId: ProjectId,
  incident: Incident,
  around: { readonly whole: Incident | null; readonly parts: readonly Incident[] },
  policy: FigurePolicy,
): Promise<Family | null> {
  const whole = around.parts.length ? incident : around.whole;
  if (!whole) return null;
  const parts = around.parts.length ? around.parts : await partsOf(db, projectId, whole.id);
  // As they happened; the list begins with the latest.
  const members = [whole, ...[...parts].reverse()];
  const questions = await questionsOfIncidents(
    db,
    projectId,
    members.map(({ id }) => id),
  );
  const claims = await claimsOfQuestions(
    db,
    projectId,
    questions.map(({ id }) => id),
  );
  const accepted = (questionId: QuestionId) => claims.filter((claim) => claim.questionId === questionId && claim.status === 'accepted');
  const [first, ...rest] = members.map((member) => ({
    incident: member,
    rows: questions.filter(({ incidentId }) => incidentId === member.id).map((question) => ({ question, claims: accepted(question.id) })),
  }));
  if (!first) return null;
  const findings = compareParts(
    first.rows,
    rest.map(({ incident: { id }, rows }) => ({ id, rows })),
    policy,
  );
  return { whole: first, parts: rest, findings };
}
