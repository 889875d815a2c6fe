import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Link } from '../../lib/claim/claim';
import type { CaptureId, ClaimId, ProjectId, QuestionId, ReconciliationId } from '../../lib/id';
import type { PublicCapture, PublicClaim, PublicLink, PublicRecord } from '../../lib/publication/publicRecord';
import { type InputClaim, parseInputs } from '../../lib/reconcile/inputs';
import { versionsOfClaims } from '../claim/read';
import type { Executor } from '../client';
import { dissentsOf } from '../dissent/read';
import { capturesOf, policyAt, type RecordCapture } from '../reconciliation/restsOn';
import { type Row, rowsOf } from '../reconciliation/rows';
import {
  checkpoints,
  incidents,
  ledger,
  ledgerLeaves,
  projects,
  publications,
  questionSummaries,
  questions,
  reconciliationClaims,
  reconciliations,
} from '../schema';
import { type Source, sourcesOf } from '../source/read';

/** What a stranger is told of an address: never public is the same as unknown. */
export type PublicAnswer =
  | { readonly state: 'unknown' }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'public'; readonly record: PublicRecord };

/** The word that stands: newest first by its id, which rises with time. */
async function wordOn(db: Executor, id: ReconciliationId) {
  const [row] = await db.select().from(publications).where(eq(publications.reconciliationId, id)).orderBy(desc(publications.id)).limit(1);
  return row;
}

/**
 * The one read that asks nobody's rights: what anyone may know of a record. Every field that leaves is named here, so that a
 * column added elsewhere stays at home.
 */
export async function readPublic(db: Executor, id: ReconciliationId): Promise<PublicAnswer> {
  const word = await wordOn(db, id);
  if (!word) return { state: 'unknown' };
  if (!word.open) return { state: 'withdrawn' };
  const record = await project(db, id, word.names, word.createdAt);
  return record ? { state: 'public', record } : { state: 'unknown' };
}

/** What the public page would say, for a member who may publish it; null for what is not approved. The caller asks rights. */
export async function previewOf(db: Executor, id: ReconciliationId): Promise<PublicRecord | null> {
  return project(db, id, true, new Date(0));
}

async function placeOf(db: Executor, id: ReconciliationId) {
  const [row] = await db
    .select({
      projectId: questions.projectId,
      project: { titleEn: projects.titleEn, titleAr: projects.titleAr },
      questionId: questions.id,
      question: { measure: questions.measure, populationEn: questions.populationEn, populationAr: questions.populationAr },
      incident: {
        titleEn: incidents.titleEn,
        titleAr: incidents.titleAr,
        date: incidents.date,
        placeEn: incidents.placeEn,
        placeAr: incidents.placeAr,
        precision: incidents.precision,
      },
    })
    .from(reconciliations)
    .innerJoin(questions, eq(questions.id, reconciliations.questionId))
    .innerJoin(incidents, eq(incidents.id, questions.incidentId))
    .innerJoin(projects, eq(projects.id, questions.projectId))
    .where(eq(reconciliations.id, id));
  return row && { ...row, projectId: row.projectId as ProjectId, questionId: row.questionId as QuestionId };
}

async function project(db: Executor, id: ReconciliationId, names: boolean, publishedAt: Date): Promise<PublicRecord | null> {
  const place = await placeOf(db, id);
  if (!place) return null;
  const { projectId, questionId } = place;
  const rows = await rowsOf(db, and(eq(reconciliations.projectId, projectId), eq(reconciliations.questionId, questionId)));
  const row = rows.find(({ r }) => r.id === id);
  if (row?.approval?.decision !== 'approved') return null;
  const { r, approval, author, approver } = row;
  const inputs = parseInputs(r.inputs);
  const { aboutTolerance, vague, version } = await policyAt(db, projectId, inputs.policyVersion);
  const newest = await newestPublic(db, rows);
  return {
    id,
    number: r.number,
    project: place.project,
    question: place.question,
    incident: place.incident,
    settled: r.settled,
    low: r.low,
    best: r.best,
    high: r.high,
    value: r.value,
    rule: r.rule,
    rationale: r.rationale,
    inputHash: r.inputHash,
    submittedAt: r.submittedAt.toISOString(),
    approvedAt: approval.decidedAt.toISOString(),
    publishedAt: publishedAt.toISOString(),
    people: names ? { author, approver: approver ?? '' } : null,
    staleSince: await staleSince(db, row),
    replaced: row.status === 'superseded',
    newest: newest && newest.id !== id ? newest : null,
    policy: { aboutTolerance, vague, version },
    claims: await claimsOf(db, projectId, id, inputs.claims),
    dissents: (await dissentsOf(db, projectId, [id])).map(({ low, best, high, value, reason, at }) => ({
      ...{ low, best, high, value, reason },
      at: at.toISOString(),
    })),
    ledger: await leafOf(db, id),
  };
}

/** Acts that made records stale are kept; of one older than that only its question's summary can tell. */
async function staleSince(db: Executor, { r, approval, staleness }: Row): Promise<string | null> {
  if (staleness.since) return staleness.since.toISOString();
  const condition = and(eq(questionSummaries.reconciliationId, r.id), eq(questionSummaries.stale, true));
  const [told] = await db.select({ id: questionSummaries.reconciliationId }).from(questionSummaries).where(condition);
  return told ? (approval?.decidedAt ?? r.submittedAt).toISOString() : null;
}

async function newestPublic(db: Executor, rows: readonly Row[]): Promise<PublicRecord['newest']> {
  for (const { r } of rows.toReversed()) {
    const id = r.id as ReconciliationId;
    if ((await wordOn(db, id))?.open) return { id, number: r.number };
  }
  return null;
}

/** The claims it was decided on, at the versions its author saw, with the chains that were sealed; those taken in first. */
async function claimsOf(
  db: Executor,
  projectId: ProjectId,
  id: ReconciliationId,
  sealed: readonly InputClaim[],
): Promise<readonly PublicClaim[]> {
  const heard = await db
    .select({
      claimId: reconciliationClaims.claimId,
      version: reconciliationClaims.version,
      included: reconciliationClaims.included,
      reason: reconciliationClaims.reason,
    })
    .from(reconciliationClaims)
    .where(and(eq(reconciliationClaims.projectId, projectId), eq(reconciliationClaims.reconciliationId, id)))
    .orderBy(desc(reconciliationClaims.included), asc(reconciliationClaims.claimId));
  const claimIds = heard.map(({ claimId }) => claimId as ClaimId);
  const stored = await versionsOfClaims(db, projectId, claimIds);
  const captures = await capturesOf(db, projectId, [...new Set(stored.map(({ document }): CaptureId => document.captureId))]);
  const sources = new Map<string, Source>((await sourcesOf(db, projectId)).map((source) => [source.id, source]));
  return heard.flatMap(({ claimId, version, included, reason }, index) => {
    const claim = stored.find((one) => one.id === claimId && one.version === version);
    const capture = claim && captures.find((one) => one.id === claim.document.captureId);
    if (!claim || !capture) return [];
    const { exact, prefix, suffix, start, end } = claim.quote;
    const chain = sealed.find((one) => one.id === claimId)?.chain ?? claim.recordedChain;
    return {
      number: index + 1,
      included,
      reason: included ? '' : reason,
      answer: claim.answer,
      asOf: claim.asOf,
      scope: claim.scope,
      proposedBy: claim.proposedBy,
      chain: chain.map((link) => publicLink(link, sources)),
      quote: { exact, prefix, suffix, start, end },
      capture: publicCapture(capture, sources),
    };
  });
}

function publicLink(link: Link, sources: ReadonlyMap<string, Source>): PublicLink {
  switch (link.kind) {
    case 'source': {
      const source = sources.get(link.sourceId);
      return source ? { kind: 'source', nameEn: source.nameEn, nameAr: source.nameAr, sourceKind: source.kind } : { kind: 'not_recorded' };
    }
    case 'unnamed':
      return { kind: 'unnamed', description: link.description };
    case 'not_recorded':
      return { kind: 'not_recorded' };
  }
}

function publicCapture({ sha256, number, capturedAt, document }: RecordCapture, sources: ReadonlyMap<string, Source>): PublicCapture {
  const { title, author, address, language, publishedOn, sourceId } = document;
  const source = sources.get(sourceId);
  return {
    sha256,
    number,
    capturedAt: capturedAt.toISOString(),
    document: { title, author, address, language, publishedOn, source: { nameEn: source?.nameEn ?? '', nameAr: source?.nameAr ?? '' } },
  };
}

/** Where the approval stands in the ledger's tree. The first checkpoint that holds it, not the newest: the page stays the same. */
async function leafOf(db: Executor, id: ReconciliationId): Promise<PublicRecord['ledger']> {
  const [leaf] = await db
    .select({ entry: ledger.id, index: ledgerLeaves.index })
    .from(ledger)
    .innerJoin(ledgerLeaves, eq(ledgerLeaves.position, ledger.position))
    .where(and(eq(ledger.subjectId, id), eq(ledger.verb, 'reconciliation.approve')));
  if (!leaf) return null;
  const [first] = await db.select().from(checkpoints).where(gt(checkpoints.size, leaf.index)).orderBy(asc(checkpoints.size)).limit(1);
  return first ? { ...leaf, size: first.size, checkpoint: first.note } : null;
}
