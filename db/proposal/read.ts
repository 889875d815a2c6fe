import { and, asc, eq, sql } from 'drizzle-orm';
import type { CaptureId, ClaimId, IncidentId, ProjectId, ProposalId, QuestionId } from '../../lib/id';
import { suggestionOf } from '../../lib/proposal/offered';
import type { StoredReading } from '../../lib/proposal/stored';
import type { Ground, Suggestion } from '../../lib/proposal/suggest';
import type { StoredClaim } from '../claim/read';
import type { Executor } from '../client';
import { incidentsNear, type Near } from '../incident/near';
import { captures, documents, proposalOutcomes, proposals, users } from '../schema';
import { sourcesOf } from '../source/read';

interface Outcome {
  readonly outcome: 'accepted' | 'rejected' | 'noted';
  readonly claimId: ClaimId | null;
  readonly reason: string;
}

/** What the reading proposes, what recording it would mean today, and what a person made of it. */
export interface Proposal {
  readonly id: ProposalId;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The assistant that proposed it and the person whose token it held; null for what our own reading found. */
  readonly by: { readonly assistant: string; readonly person: string } | null;
  readonly stored: StoredReading;
  /** Null for findings, and for figures no claim can hold. */
  readonly suggestion: Suggestion | null;
  readonly outcome: Outcome | null;
  /** A claim that stands on these very words already, recorded by hand. */
  readonly recordedAs: ClaimId | null;
}

/** What a capture is of: what says where its claims may belong. */
export interface Told {
  readonly title: string;
  readonly text: string;
  readonly publishedOn: string | null;
}

/** What besides its proposals is known to belong to a capture. */
export interface Belonging {
  readonly incidentIds?: readonly IncidentId[];
  readonly questionIds?: readonly QuestionId[];
}

/** The incidents and questions that what is proposed of a capture may belong to. */
export async function nearOf(
  db: Executor,
  projectId: ProjectId,
  captureId: CaptureId,
  { title, text, publishedOn }: Told,
  belonging: Belonging = {},
): Promise<Near> {
  const date = sql<string | null>`${proposals.reading} ->> 'date'`;
  const incidentId = sql<IncidentId | null>`${proposals.reading} -> 'offered' ->> 'incidentId'`;
  const questionId = sql<QuestionId | null>`${proposals.reading} -> 'offered' ->> 'questionId'`;
  const said = await db
    .selectDistinct({ date, incidentId, questionId })
    .from(proposals)
    .where(and(eq(proposals.projectId, projectId), eq(proposals.captureId, captureId)));
  const known = <T>(values: readonly (T | null)[], more: readonly T[] = []) => [...values.flatMap((value) => value ?? []), ...more];
  return incidentsNear(db, projectId, {
    ...{ title, text, publishedOn },
    dates: said.flatMap((one) => one.date ?? []),
    incidentIds: known(
      said.map((one) => one.incidentId),
      belonging.incidentIds,
    ),
    questionIds: known(
      said.map((one) => one.questionId),
      belonging.questionIds,
    ),
  });
}

/** The document of a capture and what the project knows: what a suggestion is made against. Null when the capture is not of this project. */
export async function groundOf(
  db: Executor,
  projectId: ProjectId,
  captureId: CaptureId,
  belonging: Belonging = {},
): Promise<Ground | null> {
  const [row] = await db
    .select({
      text: captures.text,
      title: documents.title,
      language: documents.language,
      publishedOn: documents.publishedOn,
      sourceId: documents.sourceId,
    })
    .from(captures)
    .innerJoin(documents, eq(documents.id, captures.documentId))
    .where(and(eq(captures.projectId, projectId), eq(captures.id, captureId)));
  if (!row) return null;
  const sources = await sourcesOf(db, projectId);
  const { incidents, questions } = await nearOf(db, projectId, captureId, row, belonging);
  const speaker = sources.find(({ id }) => id === row.sourceId);
  return speaker ? { ...row, speaker, sources, incidents, questions } : null;
}

/** The claim, of those recorded by hand, whose quote shares words with a read claim of the same measure, so that nobody records it twice. */
export function recordedAs(
  { reading, start, end }: { reading: StoredReading; start: number; end: number },
  claims: readonly StoredClaim[],
): ClaimId | null {
  if (reading.kind !== 'claim') return null;
  const { number, measure } = reading.claim;
  const [from, to] = number ? [number.start, number.end] : [start, end];
  return claims.find((claim) => claim.measure === measure && claim.quote.start < to && claim.quote.end > from)?.id ?? null;
}

/** The proposals of a capture in the order of its text. */
export async function proposalsOfCapture(
  db: Executor,
  projectId: ProjectId,
  captureId: CaptureId,
  ground: Ground,
  claims: readonly StoredClaim[],
): Promise<Proposal[]> {
  const rows = await db
    .select({ proposal: proposals, outcome: proposalOutcomes, person: users.name })
    .from(proposals)
    .leftJoin(users, eq(users.id, proposals.proposedBy))
    .leftJoin(proposalOutcomes, eq(proposalOutcomes.proposalId, proposals.id))
    .where(and(eq(proposals.projectId, projectId), eq(proposals.captureId, captureId)))
    .orderBy(asc(proposals.number));
  const byHand = claims.filter(({ id }) => !rows.some(({ outcome }) => outcome?.claimId === id));
  return rows.map(({ proposal, outcome, person }) => ({
    id: proposal.id as ProposalId,
    number: proposal.number,
    start: proposal.start,
    end: proposal.end,
    by: proposal.assistant === null ? null : { assistant: proposal.assistant, person: person ?? '' },
    stored: proposal.reading,
    suggestion: proposal.reading.kind === 'claim' ? suggestionOf(proposal.reading, ground) : null,
    recordedAs: outcome ? null : recordedAs(proposal, byHand),
    outcome: outcome && { outcome: outcome.outcome, claimId: outcome.claimId as ClaimId | null, reason: outcome.reason },
  }));
}
