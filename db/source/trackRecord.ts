import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ComparableClaim, Measure } from '../../lib/claim/claim';
import { type ApprovedValue, type Outcome, outcomeOf, type Part } from '../../lib/claim/trackRecord';
import type { IncidentId, ProjectId, QuestionId, ReconciliationId, SourceId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { claimsOfQuestions, type StoredClaim } from '../claim/read';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { hiddenFrom } from '../doubleReading/hidden';
import { currentPolicy } from '../policy/read';
import { approvals, claims, claimVersions, incidents, links, questions, reconciliations } from '../schema';

/** One accepted claim whose chain names the source, and what became of it. */
export interface TrackedClaim {
  readonly claim: StoredClaim;
  readonly part: Part;
  readonly outcome: Outcome;
  readonly question: { readonly measure: Measure; readonly populationEn: string; readonly populationAr: string };
  readonly incident: { readonly id: IncidentId; readonly titleEn: string; readonly titleAr: string };
  /** The approved record the outcome was read from, or null while there is none. */
  readonly record: { readonly id: ReconciliationId; readonly number: number } | null;
}

export interface TrackRecord {
  readonly claims: readonly TrackedClaim[];
  /** Whether older questions were left unread: see QUESTIONS_MOST. */
  readonly more: boolean;
}

/** A source named everywhere is told by its newest questions, so that its page opens in a moment. */
const QUESTIONS_MOST = 300;

/** Questions with a claim whose chain, as recorded, names the source; the newest first. */
async function questionsNaming(db: Executor, projectId: ProjectId, sourceId: SourceId): Promise<QuestionId[]> {
  const rows = await db
    .selectDistinct({ id: claimVersions.questionId })
    .from(links)
    .innerJoin(claimVersions, eq(claimVersions.id, links.claimVersionId))
    .innerJoin(claims, and(eq(claims.id, claimVersions.claimId), eq(claims.currentVersion, claimVersions.version)))
    .where(and(eq(links.projectId, projectId), eq(links.sourceId, sourceId), eq(claimVersions.status, 'accepted')))
    .orderBy(desc(claimVersions.questionId))
    .limit(QUESTIONS_MOST + 1);
  return rows.map(({ id }) => id as QuestionId);
}

type Approved = ApprovedValue & { readonly id: ReconciliationId; readonly number: number };

async function approvedOf(db: Executor, projectId: ProjectId, ids: readonly QuestionId[]): Promise<Map<string, Approved>> {
  const { id, number, low, best, high, value } = reconciliations;
  const rows = await db
    .selectDistinctOn([reconciliations.questionId], { questionId: reconciliations.questionId, id, number, low, best, high, value })
    .from(reconciliations)
    .innerJoin(approvals, and(eq(approvals.reconciliationId, reconciliations.id), eq(approvals.decision, 'approved')))
    .where(and(eq(reconciliations.projectId, projectId), inArray(reconciliations.questionId, [...ids])))
    .orderBy(reconciliations.questionId, desc(reconciliations.number));
  return new Map(rows.map((row) => [row.questionId, { ...row, id: row.id as ReconciliationId }]));
}

function placesOf(db: Executor, projectId: ProjectId, ids: readonly QuestionId[]) {
  return db
    .select({ question: questions, incident: { id: incidents.id, titleEn: incidents.titleEn, titleAr: incidents.titleAr } })
    .from(questions)
    .innerJoin(incidents, eq(incidents.id, questions.incidentId))
    .where(and(eq(questions.projectId, projectId), inArray(questions.id, [...ids])));
}

/** Where in a claim's chain the source stands; null when it does not. */
function partOf({ chain }: ComparableClaim, sourceId: SourceId): Part | null {
  const at = chain.findLastIndex((link) => link.kind === 'source' && link.sourceId === sourceId);
  return at < 0 ? null : at === chain.length - 1 ? 'origin' : 'relay';
}

/** What became of the accepted claims whose chain names a source, as origin or as relay; not on questions the asker reads blind. */
export function readTrackRecord(context: Context, projectId: ProjectId, sourceId: SourceId): Promise<Result<TrackRecord>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const hidden = await hiddenFrom(db, projectId, looker);
    const naming = (await questionsNaming(db, projectId, sourceId)).filter((id) => !hidden?.questions.has(id));
    const ids = naming.slice(0, QUESTIONS_MOST);
    if (!ids.length) return ok({ claims: [], more: false });
    const policy = await currentPolicy(db, projectId);
    const all = (await claimsOfQuestions(db, projectId, ids)).filter(({ status }) => status === 'accepted');
    const approved = await approvedOf(db, projectId, ids);
    const places = new Map((await placesOf(db, projectId, ids)).map((place) => [place.question.id, place]));
    const siblings = new Map<QuestionId, StoredClaim[]>(ids.map((id) => [id, []]));
    for (const claim of all) siblings.get(claim.questionId)?.push(claim);
    const tracked = all.flatMap((claim): TrackedClaim[] => {
      const [part, place] = [partOf(claim, sourceId), places.get(claim.questionId)];
      if (!part || !place) return [];
      const value = approved.get(claim.questionId) ?? null;
      const incident = { ...place.incident, id: place.incident.id as IncidentId };
      const outcome = outcomeOf(claim, siblings.get(claim.questionId) ?? [], value, policy);
      return [{ claim, part, outcome, question: place.question, incident, record: value && { id: value.id, number: value.number } }];
    });
    return ok({ claims: tracked, more: naming.length > QUESTIONS_MOST });
  });
}
