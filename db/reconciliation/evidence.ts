import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { ClaimStatus } from '../../lib/claim/claim';
import type { ClaimId, DocumentId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import { canonicalInputs, type Inputs, type InputsForm, NEWEST_FORM } from '../../lib/reconcile/inputs';
import type { RuleName } from '../../lib/reconcile/rule';
import { among } from '../among';
import { type JudgedClaim, judgedOf } from '../claim/judged';
import { claimsOfQuestions, type StoredClaim, speakersOf } from '../claim/read';
import type { Executor } from '../client';
import { copiesOfQuestions } from '../copy/read';
import { currentPolicy, type StoredPolicy } from '../policy/read';
import { captures, sourceGrades } from '../schema';

/** What a reconciliation of a question would rest on at this moment. */
export interface Evidence {
  readonly claims: readonly StoredClaim[];
  readonly policy: StoredPolicy;
  /** Newest grade per source and topic, of the sources its claims name. */
  readonly grades: Inputs['grades'];
  /** Of the documents its claims are quoted from. */
  readonly documents: Inputs['documents'];
  readonly copies: Inputs['copies'];
}

async function gradesOf(db: Executor, projectId: ProjectId, sourceIds: readonly SourceId[]): Promise<Inputs['grades']> {
  if (!sourceIds.length) return [];
  const rows = await db
    .selectDistinctOn([sourceGrades.sourceId, sourceGrades.topic], {
      sourceId: sourceGrades.sourceId,
      topic: sourceGrades.topic,
      grade: sourceGrades.grade,
      gradedOn: sourceGrades.gradedOn,
    })
    .from(sourceGrades)
    .where(and(eq(sourceGrades.projectId, projectId), among(sourceGrades.sourceId, sourceIds)))
    .orderBy(sourceGrades.sourceId, sourceGrades.topic, desc(sourceGrades.gradedOn), desc(sourceGrades.createdAt));
  return rows.map((row) => ({ ...row, sourceId: row.sourceId as SourceId }));
}

/** Each document's newest capture by its SHA-256. */
async function newestOf(db: Executor, projectId: ProjectId, documentIds: readonly DocumentId[]): Promise<Inputs['documents']> {
  if (!documentIds.length) return [];
  const rows = await db
    .selectDistinctOn([captures.documentId], { documentId: captures.documentId, newestSha256: captures.sha256 })
    .from(captures)
    .where(and(eq(captures.projectId, projectId), among(captures.documentId, new Set(documentIds))))
    .orderBy(captures.documentId, desc(captures.number));
  return rows.map((row) => ({ ...row, documentId: row.documentId as DocumentId }));
}

/** Of accepted claims only: proposed ones are not evidence yet, rejected ones no more. */
function acceptedAmong<T extends { readonly questionId: QuestionId; readonly status: ClaimStatus }>(
  questionIds: readonly QuestionId[],
  all: readonly T[],
): Map<QuestionId, T[]> {
  const accepted = new Map<QuestionId, T[]>(questionIds.map((id) => [id, []]));
  for (const claim of all) if (claim.status === 'accepted') accepted.get(claim.questionId)?.push(claim);
  return accepted;
}

/** What verdicts and standings rest on. */
export interface Accepted {
  readonly claims: ReadonlyMap<QuestionId, readonly JudgedClaim[]>;
  readonly policy: StoredPolicy;
}

/** The statements are sent together. */
export async function acceptedOf(db: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<Accepted> {
  const [all, policy] = await Promise.all([judgedOf(db, projectId, questionIds), currentPolicy(db, projectId)]);
  return { claims: acceptedAmong(questionIds, all), policy };
}

/** Accepted claims with the words a seal keeps. */
interface Recorded {
  readonly claims: ReadonlyMap<QuestionId, readonly StoredClaim[]>;
  readonly policy: StoredPolicy;
}

/** What reconciliations of these questions rest on besides: grades, newest captures, copies. */
export async function evidenceOver(
  db: Executor,
  projectId: ProjectId,
  questionIds: readonly QuestionId[],
  { claims, policy }: Recorded,
): Promise<Map<QuestionId, Evidence>> {
  const accepted = questionIds.flatMap((id) => claims.get(id) ?? []);
  const [grades, documents, copies] = await Promise.all([
    gradesOf(db, projectId, speakersOf(accepted)),
    newestOf(
      db,
      projectId,
      accepted.map(({ document }) => document.id),
    ),
    copiesOfQuestions(db, projectId, questionIds),
  ]);
  return new Map(questionIds.map((id) => [id, { claims: claims.get(id) ?? [], policy, grades, documents, copies: copies.get(id) ?? [] }]));
}

/** All of it. */
export async function evidenceOf(
  db: Executor,
  projectId: ProjectId,
  questionIds: readonly QuestionId[],
): Promise<Map<QuestionId, Evidence>> {
  if (!questionIds.length) return new Map();
  const [all, policy] = await Promise.all([claimsOfQuestions(db, projectId, questionIds), currentPolicy(db, projectId)]);
  return evidenceOver(db, projectId, questionIds, { claims: acceptedAmong(questionIds, all), policy });
}

interface Judgement {
  readonly questionId: QuestionId;
  readonly rule: RuleName;
  readonly preferredOrigin: string | null;
  readonly excluded: readonly { readonly claimId: ClaimId; readonly reason: string }[];
}

/** RFC 8785 text of everything a judgement rests on, in the form asked for, and its SHA-256 in lower-case hex. */
export function seal(
  { claims, policy, grades, documents, copies }: Evidence,
  { questionId, rule, preferredOrigin, excluded }: Judgement,
  form: InputsForm = NEWEST_FORM,
): { inputs: string; inputHash: string } {
  const heard = new Set(claims.flatMap(({ chain }) => chain.map((link) => (link.kind === 'source' ? link.sourceId : ''))));
  const quoted = new Set(claims.map(({ document }) => document.id));
  const inputs = canonicalInputs({
    form,
    questionId,
    claims: claims.map(({ id, version, answer, chain, asOf, scope, credibility, quote, document }) => ({
      ...{ id, version, answer, chain, asOf, scope, credibility },
      quote: { exact: quote.exact, start: quote.start, end: quote.end },
      captureSha256: document.sha256,
      documentId: document.id,
    })),
    documents: documents.filter(({ documentId }) => quoted.has(documentId)),
    copies: copies.map(({ documentA, documentB, relation, copiedFrom }) => ({ documentA, documentB, relation, copiedFrom })),
    grades: grades.filter(({ sourceId }) => heard.has(sourceId)),
    policyVersion: policy.version,
    rule,
    preferredOrigin,
    excluded,
  });
  return { inputs, inputHash: createHash('sha256').update(inputs, 'utf8').digest('hex') };
}
