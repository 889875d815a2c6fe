import { and, asc, eq, gt, not, type SQL, sql } from 'drizzle-orm';
import type { Chain, ClaimStatus, ComparableClaim, Measure } from '../../lib/claim/claim';
import type {
  CaptureId,
  ClaimId,
  ClaimVersionId,
  DocumentId,
  IncidentId,
  ProjectId,
  QuestionId,
  QuoteId,
  SourceId,
  UserId,
} from '../../lib/id';
import { codePointOffset } from '../../lib/text/offset';
import type { Quote } from '../../lib/text/quote';
import { among } from '../among';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { type Followed, followCopies } from '../copy/follow';
import { copyRulingsOf } from '../copy/read';
import { captures, claims, claimVersions, documents, figures, proposalOutcomes, proposals, questions, quotes, users } from '../schema';
import { together } from '../together';
import { answerOf, CHAIN, chainOf, FIGURE } from './row';

/** A claim at one version, with the words it rests on. `chain` is the one that counts, after what was stated of copies. */
export interface StoredClaim extends ComparableClaim, Followed {
  /** The chain as its recorder wrote it: what a correction starts from. */
  readonly recordedChain: Chain;
  readonly versionId: ClaimVersionId;
  readonly version: number;
  readonly questionId: QuestionId;
  readonly measure: Measure;
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly credibility: number | null;
  readonly note: string;
  readonly by: string;
  readonly byId: UserId;
  readonly at: Date;
  /** The assistant that proposed it before a person accepted it; null for every other claim. */
  readonly proposedBy: string | null;
  readonly quote: Quote & { readonly id: QuoteId };
  readonly document: {
    readonly id: DocumentId;
    readonly title: string;
    readonly language: string;
    readonly sourceId: SourceId;
    readonly captureId: CaptureId;
    readonly captureNumber: number;
    readonly sha256: string;
  };
}

/** Of wide rows only what a claim says: each column is decoded for each claim. */
const QUOTE = {
  id: quotes.id,
  captureId: quotes.captureId,
  start: quotes.start,
  end: quotes.end,
  exact: quotes.exact,
  prefix: quotes.prefix,
  suffix: quotes.suffix,
};
const DOCUMENT = { id: documents.id, title: documents.title, language: documents.language, sourceId: documents.sourceId };

type RecordedClaim = Omit<StoredClaim, keyof Followed>;

const V = claimVersions;
const VERSION = {
  ...{ id: V.id, claimId: V.claimId, version: V.version, questionId: V.questionId, value: V.value, words: V.words, asOf: V.asOf },
  ...{ scope: V.scope, credibility: V.credibility, note: V.note, status: V.status, reason: V.reason },
  ...{ createdBy: V.createdBy, createdAt: V.createdAt },
};

function select(db: Executor, condition: SQL | undefined) {
  return db
    .select({
      version: VERSION,
      figure: FIGURE,
      quote: QUOTE,
      capture: { number: captures.number, sha256: captures.sha256 },
      document: DOCUMENT,
      measure: questions.measure,
      by: users.name,
      chain: CHAIN,
      proposedBy: sql<string | null>`coalesce(${proposals.assistant}, ${claims.assistant})`,
    })
    .from(claimVersions)
    .innerJoin(claims, eq(claims.id, claimVersions.claimId))
    .innerJoin(questions, eq(questions.id, claimVersions.questionId))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .innerJoin(captures, eq(captures.id, quotes.captureId))
    .innerJoin(documents, eq(documents.id, captures.documentId))
    .innerJoin(users, eq(users.id, claimVersions.createdBy))
    .leftJoin(proposalOutcomes, eq(proposalOutcomes.claimId, claims.id))
    .leftJoin(proposals, eq(proposals.id, proposalOutcomes.proposalId))
    .leftJoin(figures, eq(figures.id, claimVersions.figureId))
    .where(condition)
    .orderBy(asc(claimVersions.claimId), asc(claimVersions.version));
}

type Row = Awaited<ReturnType<typeof select>>[number];

function recorded({ version, figure, quote, capture, document, measure, by, chain, proposedBy }: Row): RecordedClaim {
  return {
    id: version.claimId as ClaimId,
    versionId: version.id as ClaimVersionId,
    version: version.version,
    questionId: version.questionId as QuestionId,
    measure,
    answer: answerOf(measure, version.words, version.value, figure),
    recordedChain: chainOf(chain),
    asOf: version.asOf,
    scope: version.scope,
    status: version.status,
    reason: version.reason,
    credibility: version.credibility,
    note: version.note,
    by,
    byId: version.createdBy as UserId,
    proposedBy,
    at: version.createdAt,
    quote: {
      id: quote.id as QuoteId,
      start: codePointOffset(quote.start),
      end: codePointOffset(quote.end),
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
    },
    document: {
      id: document.id as DocumentId,
      title: document.title,
      language: document.language,
      sourceId: document.sourceId as SourceId,
      captureId: quote.captureId as CaptureId,
      captureNumber: capture.number,
      sha256: capture.sha256,
    },
  };
}

async function load(db: Executor, condition: SQL | undefined): Promise<RecordedClaim[]> {
  return (await select(db, condition)).map(recorded);
}

const current = eq(claims.currentVersion, claimVersions.version);

function ofQuestions(db: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<RecordedClaim[]> {
  return load(db, and(eq(claimVersions.projectId, projectId), among(claimVersions.questionId, questionIds), current));
}

/** Claims as they are found, with copies followed through those that stand on their questions; both are asked for at once. */
async function follow(db: Executor, projectId: ProjectId, find: () => Promise<RecordedClaim[]>): Promise<StoredClaim[]> {
  const [all, rulings] = await together(find, () => copyRulingsOf(db, projectId));
  const beside = () => ofQuestions(db, projectId, [...new Set(all.map(({ questionId }) => questionId))]);
  return followCopies(db, projectId, all, beside, rulings);
}

/** The claims of these questions as they stand, rejected ones too. */
export async function claimsOfQuestions(db: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<StoredClaim[]> {
  if (!questionIds.length) return [];
  const [all, rulings] = await together(
    () => ofQuestions(db, projectId, questionIds),
    () => copyRulingsOf(db, projectId),
  );
  return followCopies(db, projectId, all, async () => all, rulings);
}

/** What a list of claims can be narrowed to. */
export interface ClaimFilter {
  readonly questionId?: QuestionId;
  readonly incidentId?: IncidentId;
  readonly documentId?: DocumentId;
  readonly status?: ClaimStatus;
  /** Not those quoted from these documents. */
  readonly hidden?: ReadonlySet<string>;
}

/** What each part of a filter asks, of the value given under its own name. */
const ASKS: Readonly<Record<keyof ClaimFilter | 'after', SQL>> = {
  questionId: eq(claimVersions.questionId, sql.placeholder('questionId')),
  incidentId: eq(questions.incidentId, sql.placeholder('incidentId')),
  documentId: eq(captures.documentId, sql.placeholder('documentId')),
  status: eq(claimVersions.status, sql.placeholder('status')),
  hidden: not(sql`${captures.documentId} = any(${sql.placeholder('hidden')}::uuid[])`),
  after: gt(claimVersions.claimId, sql.placeholder('after')),
};
const ASKED = ['questionId', 'incidentId', 'documentId', 'status', 'hidden', 'after'] as const;

/** Claims as they stand, in the order of their recording: at most `limit` of them, after the one named. */
export function claimsAfter(
  db: Executor,
  projectId: ProjectId,
  filter: ClaimFilter,
  after: ClaimId | null,
  limit: number,
): Promise<StoredClaim[]> {
  const values = { ...filter, hidden: filter.hidden && [...filter.hidden], after: after ?? undefined };
  const asked = ASKED.filter((name) => values[name] !== undefined);
  const build = (own: Executor) => {
    const inProject = eq(claimVersions.projectId, sql.placeholder('projectId'));
    const condition = and(inProject, current, ...asked.map((name) => ASKS[name]));
    return select(own, condition).limit(sql.placeholder('limit'));
  };
  const find = async () => {
    const rows = await sendBuilt(db, `claims by ${asked.join(', ')}`, build, { ...values, projectId, limit });
    return rows.map(recorded);
  };
  return follow(db, projectId, find);
}

/** The claims quoted from these captures as they stand. */
export async function claimsOfCaptures(db: Executor, projectId: ProjectId, captureIds: readonly CaptureId[]): Promise<StoredClaim[]> {
  if (!captureIds.length) return [];
  const condition = and(eq(claimVersions.projectId, projectId), among(quotes.captureId, captureIds), current);
  return follow(db, projectId, () => load(db, condition));
}

/** The claims quoted at these very stretches as they stand, with the chains their recorders wrote. */
export async function claimsAt(
  db: Executor,
  projectId: ProjectId,
  places: readonly { readonly captureId: CaptureId; readonly start: number; readonly end: number }[],
): Promise<RecordedClaim[]> {
  if (!places.length) return [];
  const asked = sql`select * from json_to_recordset(${JSON.stringify(places)}::json) as place("captureId" uuid, "start" int, "end" int)`;
  const there = sql`(${quotes.captureId}, ${quotes.start}, ${quotes.end}) in (${asked})`;
  return load(db, and(eq(claimVersions.projectId, projectId), current, there));
}

/** Every version of one claim, oldest first. */
export async function versionsOfClaim(db: Executor, projectId: ProjectId, claimId: ClaimId): Promise<StoredClaim[]> {
  return versionsOfClaims(db, projectId, [claimId]);
}

/** These claims at every version, with the chains that count now; for reading what a reconciliation saw. */
export async function versionsOfClaims(db: Executor, projectId: ProjectId, claimIds: readonly ClaimId[]): Promise<StoredClaim[]> {
  if (!claimIds.length) return [];
  const condition = and(eq(claimVersions.projectId, projectId), among(claimVersions.claimId, claimIds));
  return follow(db, projectId, () => load(db, condition));
}

/** These claims at every version, oldest first, with the chains their recorders wrote: what nobody ever changes. */
export async function recordedVersions(db: Executor, projectId: ProjectId, claimIds: readonly ClaimId[]): Promise<RecordedClaim[]> {
  if (!claimIds.length) return [];
  return load(db, and(eq(claimVersions.projectId, projectId), among(claimVersions.claimId, claimIds)));
}

/** Every source these claims name: who published them and whom they relay. */
export function speakersOf(claims: readonly StoredClaim[]): SourceId[] {
  const named = claims.flatMap(({ chain, document }) => [
    document.sourceId,
    ...chain.flatMap((link) => (link.kind === 'source' ? [link.sourceId] : [])),
  ]);
  return [...new Set(named)];
}
