import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ClaimId, IncidentId, ProjectId, QuestionId, ReconciliationId, UserId } from '../../lib/id';
import type { RuleName } from '../../lib/reconcile/rule';
import { fail, ok, type Result } from '../../lib/result';
import { type Thread, threadsOf } from '../annotation/read';
import { type StoredClaim, versionsOfClaims } from '../claim/read';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { type Incident, incidentsOf, type Question, questionsOf } from '../incident/read';
import type { StoredPolicy } from '../policy/read';
import { approvals, questions, reconciliationClaims, reconciliations, users } from '../schema';
import { type Source, sourcesOf } from '../source/read';
import { type Evidence, evidenceOf, seal } from './evidence';
import { capturesOf, policyAt, type RecordCapture } from './restsOn';

/** `superseded`: a later submission of the same question took its place. */
export const RECONCILIATION_STATUSES = ['submitted', 'returned', 'approved', 'superseded'] as const;
export type ReconciliationStatus = (typeof RECONCILIATION_STATUSES)[number];

export interface Reconciliation {
  readonly id: ReconciliationId;
  readonly questionId: QuestionId;
  readonly number: number;
  readonly rule: RuleName;
  readonly preferredOrigin: string | null;
  readonly settled: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
  readonly rationale: string;
  readonly inputHash: string;
  readonly author: { readonly id: UserId; readonly name: string };
  readonly submittedAt: Date;
  readonly decision: { readonly kind: 'approved' | 'returned'; readonly by: string; readonly note: string; readonly at: Date } | null;
  readonly status: ReconciliationStatus;
  /** What it rested on is no longer what stands. */
  readonly stale: boolean;
  readonly claims: readonly { readonly claimId: ClaimId; readonly version: number; readonly included: boolean; readonly reason: string }[];
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf(db: Executor, condition: SQL | undefined) {
  const approver = alias(users, 'approver');
  return db
    .select({ r: reconciliations, author: users.name, approval: approvals, approver: approver.name })
    .from(reconciliations)
    .innerJoin(users, eq(users.id, reconciliations.authorId))
    .leftJoin(approvals, eq(approvals.reconciliationId, reconciliations.id))
    .leftJoin(approver, eq(approver.id, approvals.approverId))
    .where(condition)
    .orderBy(asc(reconciliations.questionId), asc(reconciliations.number));
}

/** A returned one stays returned; otherwise a later submission that was not returned takes its place. */
function statusOf({ r, approval }: Row, siblings: readonly Row[]): ReconciliationStatus {
  if (approval?.decision === 'returned') return 'returned';
  const later = siblings.filter((other) => other.r.questionId === r.questionId && other.r.number > r.number);
  const replaced = approval ? later.some((other) => other.approval?.decision === 'approved') : later.length > 0;
  if (replaced) return 'superseded';
  return approval ? 'approved' : 'submitted';
}

/** All reconciliations of these questions in the order of their submission. */
export async function reconciliationsOf(
  db: Executor,
  projectId: ProjectId,
  questionIds: readonly QuestionId[],
  known?: ReadonlyMap<QuestionId, Evidence>,
): Promise<Reconciliation[]> {
  if (!questionIds.length) return [];
  const rows = await rowsOf(db, and(eq(reconciliations.projectId, projectId), inArray(reconciliations.questionId, [...questionIds])));
  if (!rows.length) return [];
  const ids = rows.map(({ r }) => r.id);
  const taken = await db.select().from(reconciliationClaims).where(inArray(reconciliationClaims.reconciliationId, ids));
  const evidence = known ?? (await evidenceOf(db, projectId, questionIds));
  return rows.map((row) => {
    const { r, approval } = row;
    const questionId = r.questionId as QuestionId;
    const claims = taken
      .filter(({ reconciliationId }) => reconciliationId === r.id)
      .map(({ claimId, version, included, reason }) => ({ claimId: claimId as ClaimId, version, included, reason }));
    const now = evidence.get(questionId);
    const excluded = claims.filter(({ included }) => !included);
    const judgement = {
      questionId,
      rule: r.rule,
      preferredOrigin: r.preferredOrigin,
      excluded: excluded.map(({ claimId, reason }) => ({ claimId, reason })),
    };
    const { id: _id, projectId: _project, authorId, inputs: _inputs, policyVersionId: _policy, ...own } = r;
    return {
      ...own,
      id: r.id as ReconciliationId,
      questionId,
      author: { id: authorId as UserId, name: row.author },
      decision: approval ? { kind: approval.decision, by: row.approver ?? '', note: approval.note, at: approval.decidedAt } : null,
      status: statusOf(row, rows),
      stale: !now || seal(now, judgement).inputHash !== r.inputHash,
      claims,
    };
  });
}

export interface RecordRow extends Reconciliation {
  readonly question: Question;
  readonly incident: Pick<Incident, 'id' | 'titleEn' | 'titleAr' | 'date'>;
}

/** Every reconciliation of the project with its question and incident, newest first. */
export function listRecords(context: Context, projectId: ProjectId): Promise<Result<RecordRow[]>> {
  return look(context, 'project.read', projectId, async (db) => {
    const used = await db
      .selectDistinct({ id: reconciliations.questionId })
      .from(reconciliations)
      .where(eq(reconciliations.projectId, projectId));
    const all = await reconciliationsOf(
      db,
      projectId,
      used.map(({ id }) => id as QuestionId),
    );
    const questionById = new Map((await questionsOf(db, projectId)).map((question) => [question.id, question]));
    const incidentById = new Map((await incidentsOf(db, projectId)).map((incident) => [incident.id, incident]));
    const rows = all.flatMap((record) => {
      const question = questionById.get(record.questionId);
      const incident = question && incidentById.get(question.incidentId);
      return question && incident ? [{ ...record, question, incident }] : [];
    });
    return ok(rows.sort((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime()));
  });
}

/** All a record page shows. `claims` are at the versions the reconciliation saw. */
export interface RecordData {
  readonly record: Reconciliation;
  readonly question: Question;
  readonly incident: Incident;
  readonly claims: readonly (StoredClaim & { readonly included: boolean; readonly reasonOut: string; readonly currentVersion: number })[];
  /** Every submission of the question, oldest first. */
  readonly versions: readonly Reconciliation[];
  /** The policy it was submitted under. */
  readonly policy: StoredPolicy;
  /** The texts its claims are quoted from. */
  readonly captures: readonly RecordCapture[];
  /** RFC 8785 text of everything it rests on; `record.inputHash` is its SHA-256. */
  readonly inputs: string;
  readonly threads: readonly Thread[];
  readonly sources: readonly Source[];
  /** Whether the reader wrote it, and so may not approve it. */
  readonly own: boolean;
}

export function readRecord(context: Context, projectId: ProjectId, id: ReconciliationId): Promise<Result<RecordData>> {
  return look(context, 'project.read', projectId, async (db) => {
    const [found] = await db
      .select({ questionId: reconciliations.questionId, incidentId: questions.incidentId, inputs: reconciliations.inputs })
      .from(reconciliations)
      .innerJoin(questions, eq(questions.id, reconciliations.questionId))
      .where(and(eq(reconciliations.projectId, projectId), eq(reconciliations.id, id)));
    if (!found) return fail('not_found');
    const questionId = found.questionId as QuestionId;
    const incidentId = found.incidentId as IncidentId;
    const versions = await reconciliationsOf(db, projectId, [questionId]);
    const record = versions.find((version) => version.id === id);
    const question = (await questionsOf(db, projectId, incidentId)).find((candidate) => candidate.id === questionId);
    const incident = (await incidentsOf(db, projectId)).find((candidate) => candidate.id === incidentId);
    if (!record || !question || !incident) return fail('not_found');
    const stored = await versionsOfClaims(
      db,
      projectId,
      record.claims.map(({ claimId }) => claimId),
    );
    const claims = record.claims.flatMap(({ claimId, version, included, reason }) => {
      const ofClaim = stored.filter((claim) => claim.id === claimId);
      const seen = ofClaim.find((claim) => claim.version === version);
      return seen ? [{ ...seen, included, reasonOut: reason, currentVersion: Math.max(...ofClaim.map((claim) => claim.version)) }] : [];
    });
    const inputs: { readonly policyVersion: number } = JSON.parse(found.inputs);
    return ok({
      record,
      question,
      incident,
      claims,
      versions,
      policy: await policyAt(db, projectId, inputs.policyVersion),
      captures: await capturesOf(
        db,
        projectId,
        claims.map(({ document }) => document.captureId),
      ),
      inputs: found.inputs,
      threads: await threadsOf(db, projectId, { reconciliationIds: versions.map((version) => version.id) }),
      sources: await sourcesOf(db, projectId),
      own: record.author.id === context.actor.userId,
    });
  });
}

/** The project a reconciliation belongs to, for addresses that name only its id; rights are checked by what reads next. */
export async function projectOfRecord(db: Executor, id: ReconciliationId): Promise<ProjectId | null> {
  const [row] = await db
    .select({ projectId: reconciliations.projectId })
    .from(reconciliations)
    .where(eq(reconciliations.id, id))
    .orderBy(desc(reconciliations.number))
    .limit(1);
  return row ? (row.projectId as ProjectId) : null;
}
