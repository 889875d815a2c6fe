import { createHash } from 'node:crypto';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ClaimId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import { canonicalInputs, type Inputs } from '../../lib/reconcile/inputs';
import type { RuleName } from '../../lib/reconcile/rule';
import { claimsOfQuestions, type StoredClaim, speakersOf } from '../claim/read';
import type { Executor } from '../client';
import { currentPolicy, type StoredPolicy } from '../policy/read';
import { sourceGrades } from '../schema';

/** What a reconciliation of a question would rest on at this moment. */
export interface Evidence {
  readonly claims: readonly StoredClaim[];
  readonly policy: StoredPolicy;
  /** Newest grade per source and topic, of the sources its claims name. */
  readonly grades: Inputs['grades'];
}

async function gradesOf(db: Executor, projectId: ProjectId, sourceIds: readonly SourceId[]): Promise<Inputs['grades']> {
  if (!sourceIds.length) return [];
  const rows = await db
    .selectDistinctOn([sourceGrades.sourceId, sourceGrades.topic], {
      sourceId: sourceGrades.sourceId,
      topic: sourceGrades.topic,
      grade: sourceGrades.grade,
    })
    .from(sourceGrades)
    .where(and(eq(sourceGrades.projectId, projectId), inArray(sourceGrades.sourceId, [...sourceIds])))
    .orderBy(sourceGrades.sourceId, sourceGrades.topic, desc(sourceGrades.gradedOn), desc(sourceGrades.createdAt));
  return rows.map((row) => ({ ...row, sourceId: row.sourceId as SourceId }));
}

/** Accepted claims only: proposed ones are not evidence yet, rejected ones no more. */
export async function evidenceOf(
  db: Executor,
  projectId: ProjectId,
  questionIds: readonly QuestionId[],
): Promise<Map<QuestionId, Evidence>> {
  const claims = (await claimsOfQuestions(db, projectId, questionIds)).filter(({ status }) => status === 'accepted');
  const [policy, grades] = [await currentPolicy(db, projectId), await gradesOf(db, projectId, speakersOf(claims))];
  return new Map(questionIds.map((id) => [id, { claims: claims.filter(({ questionId }) => questionId === id), policy, grades }]));
}

interface Judgement {
  readonly questionId: QuestionId;
  readonly rule: RuleName;
  readonly preferredOrigin: string | null;
  readonly excluded: readonly { readonly claimId: ClaimId; readonly reason: string }[];
}

/** RFC 8785 text of everything a judgement rests on, and its SHA-256 in lower-case hex. */
export function seal(
  { claims, policy, grades }: Evidence,
  { questionId, rule, preferredOrigin, excluded }: Judgement,
): { inputs: string; inputHash: string } {
  const heard = new Set(claims.flatMap(({ chain }) => chain.map((link) => (link.kind === 'source' ? link.sourceId : ''))));
  const inputs = canonicalInputs({
    questionId,
    claims: claims.map(({ id, version, answer, chain, asOf, scope, credibility, quote, document }) => ({
      ...{ id, version, answer, chain, asOf, scope, credibility },
      quote: { exact: quote.exact, start: quote.start, end: quote.end },
      captureSha256: document.sha256,
    })),
    grades: grades.filter(({ sourceId }) => heard.has(sourceId)),
    policyVersion: policy.version,
    rule,
    preferredOrigin,
    excluded,
  });
  return { inputs, inputHash: createHash('sha256').update(inputs, 'utf8').digest('hex') };
}
