import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { ClaimId, IncidentId, ProjectId, QuestionId, ReconciliationId, UserId } from '../../lib/id';
import type { Verb } from '../../lib/policy';
import type { RuleName } from '../../lib/reconcile/rule';
import { fail, ok, type Result } from '../../lib/result';
import { type Thread, threadsOf } from '../annotation/read';
import { type StoredClaim, versionsOfClaims } from '../claim/read';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { type Dissent, dissentsOf } from '../dissent/read';
import { refuseHidden } from '../doubleReading/hidden';
import { type Incident, incidentOf, type Question, questionsOf } from '../incident/read';
import type { StoredPolicy } from '../policy/read';
import { questionSummaries, questions, reconciliationClaims, reconciliations } from '../schema';
import { type Source, sourcesOf } from '../source/read';
import { type Movement, movementOf, type SinceApproved, sinceApproved } from './movement';
import { capturesOf, policyAt, type RecordCapture } from './restsOn';
import { movedOf, type ReconciliationStatus, type Row, rowsOf } from './rows';

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
  readonly decision: {
    readonly kind: 'approved' | 'returned';
    readonly by: string;
    readonly byId: UserId;
    readonly note: string;
    readonly at: Date;
  } | null;
  readonly status: ReconciliationStatus;
  /** What it rested on is no longer what stands, or was not once: it stays stale when all is put back. */
  readonly stale: boolean;
  /** The act that made it stale; null when it is not, or became so before such acts were kept. */
  readonly staleness: { readonly since: Date; readonly verb: Verb; readonly by: string; readonly byId: UserId } | null;
  readonly claims: readonly { readonly claimId: ClaimId; readonly version: number; readonly included: boolean; readonly reason: string }[];
  /** Minority values signed on it, oldest first. */
  readonly dissents: readonly Dissent[];
}

/** All reconciliations of these questions in the order of their submission. */
export async function reconciliationsOf(db: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<Reconciliation[]> {
  if (!questionIds.length) return [];
  const rows = await rowsOf(db, and(eq(reconciliations.projectId, projectId), inArray(reconciliations.questionId, [...questionIds])));
  return withMoved(db, projectId, rows, await movedOf(db, projectId, rows));
}

/**
 * All reconciliations of the project, or of these questions. Only where the newest submission's summary and the kept acts cannot
 * tell is a seal compared.
 */
export async function reconciliationsOfProject(
  db: Executor,
  projectId: ProjectId,
  questionIds?: readonly QuestionId[],
): Promise<Reconciliation[]> {
  const asked = (column: PgColumn) => questionIds && inArray(column, [...questionIds]);
  const rows = await rowsOf(db, and(eq(reconciliations.projectId, projectId), asked(reconciliations.questionId)));
  const summaries = await db
    .select({ id: questionSummaries.reconciliationId, stale: questionSummaries.stale })
    .from(questionSummaries)
    .where(
      and(eq(questionSummaries.projectId, projectId), isNotNull(questionSummaries.reconciliationId), asked(questionSummaries.questionId)),
    );
  const told = new Map(summaries.map(({ id, stale }) => [id, stale]));
  const untold = rows.filter((row) => !told.has(row.r.id) && !row.staleness.since && row.status === 'approved');
  const moved = await movedOf(db, projectId, untold);
  for (const [id, stale] of told) if (id && stale) moved.add(id);
  return withMoved(db, projectId, rows, moved);
}

async function withMoved(db: Executor, projectId: ProjectId, rows: readonly Row[], moved: ReadonlySet<string>): Promise<Reconciliation[]> {
  if (!rows.length) return [];
  const ids = rows.map(({ r }) => r.id);
  const condition = and(eq(reconciliationClaims.projectId, projectId), inArray(reconciliationClaims.reconciliationId, ids));
  const taken = new Map<string, (typeof reconciliationClaims.$inferSelect)[]>(ids.map((id) => [id, []]));
  for (const claim of await db.select().from(reconciliationClaims).where(condition)) taken.get(claim.reconciliationId)?.push(claim);
  const signed = new Map<string, Dissent[]>();
  for (const dissent of await dissentsOf(db, projectId, ids)) {
    const others = signed.get(dissent.reconciliationId);
    if (others) others.push(dissent);
    else signed.set(dissent.reconciliationId, [dissent]);
  }
  return rows.map((row) => {
    const { r, approval, staleness } = row;
    const { id: _id, projectId: _project, authorId, inputs: _inputs, policyVersionId: _policy, ...own } = r;
    const { since, verb, by, byId } = staleness;
    return {
      ...own,
      id: r.id as ReconciliationId,
      questionId: r.questionId as QuestionId,
      author: { id: authorId as UserId, name: row.author },
      decision: approval
        ? {
            kind: approval.decision,
            by: row.approver ?? '',
            byId: approval.approverId as UserId,
            note: approval.note,
            at: approval.decidedAt,
          }
        : null,
      status: row.status,
      stale: since !== null || moved.has(r.id),
      staleness: since && verb && byId ? { since, verb, by: by ?? '', byId: byId as UserId } : null,
      claims: (taken.get(r.id) ?? []).map(({ claimId, version, included, reason }) => ({
        claimId: claimId as ClaimId,
        ...{ version, included, reason },
      })),
      dissents: signed.get(r.id) ?? [],
    };
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
  /** How what it rested on moved; null while it is not stale. */
  readonly movement: Movement | null;
  /** In what it differs from the last one approved before it; null when none was. */
  readonly since: SinceApproved | null;
  readonly threads: readonly Thread[];
  readonly sources: readonly Source[];
  /** Whether the reader wrote it, and so may not approve it. */
  readonly own: boolean;
}

/** All of a record. Problems: not_found, reading_blind (the asker reads one of its documents blind). */
export function readRecord(context: Context, projectId: ProjectId, id: ReconciliationId): Promise<Result<RecordData>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [id]);
    return free.ok ? recordOf(db, projectId, id, looker.userId) : free;
  });
}

/** The same for whoever has asked for the right already; `reader` is null for the command line. */
export async function recordOf(
  db: Executor,
  projectId: ProjectId,
  id: ReconciliationId,
  reader: UserId | null,
): Promise<Result<RecordData>> {
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
  const incident = await incidentOf(db, projectId, incidentId);
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
    movement: await movementOf(db, projectId, record, found.inputs),
    since: await sinceApproved(db, projectId, record, versions, found.inputs),
    threads: await threadsOf(db, projectId, { reconciliationIds: versions.map((version) => version.id) }),
    sources: await sourcesOf(db, projectId),
    own: record.author.id === reader,
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
