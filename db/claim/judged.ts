import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { ComparableClaim } from '../../lib/claim/claim';
import type { QuotedClaim } from '../../lib/claim/copied';
import type { CaptureId, ClaimId, DocumentId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import { amongGiven } from '../among';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { type Followed, followCopies } from '../copy/follow';
import { copyRulingsOf } from '../copy/read';
import { captures, claims, claimVersions, documents, figures, questions, quotes } from '../schema';
import { together } from '../together';
import { answerOf, CHAIN, chainOf, FIGURE } from './row';

/** What verdicts and standings are worked out from, without the words a screen shows beside. */
export interface JudgedClaim extends ComparableClaim, QuotedClaim, Followed {
  readonly version: number;
}

const VERSION = {
  ...{ claimId: claimVersions.claimId, version: claimVersions.version, questionId: claimVersions.questionId, status: claimVersions.status },
  ...{ value: claimVersions.value, words: claimVersions.words, asOf: claimVersions.asOf, scope: claimVersions.scope },
};

function select(db: Executor, ofQuestions: SQL) {
  return db
    .select({
      version: VERSION,
      figure: FIGURE,
      quote: { captureId: quotes.captureId, start: quotes.start, end: quotes.end },
      document: { id: documents.id, sourceId: documents.sourceId },
      measure: questions.measure,
      chain: CHAIN,
    })
    .from(claimVersions)
    .innerJoin(claims, and(eq(claims.id, claimVersions.claimId), eq(claims.currentVersion, claimVersions.version)))
    .innerJoin(questions, eq(questions.id, claimVersions.questionId))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .innerJoin(captures, eq(captures.id, quotes.captureId))
    .innerJoin(documents, eq(documents.id, captures.documentId))
    .leftJoin(figures, eq(figures.id, claimVersions.figureId))
    .where(and(eq(claimVersions.projectId, sql.placeholder('projectId')), ofQuestions))
    .orderBy(asc(claimVersions.claimId));
}

type Row = Awaited<ReturnType<typeof select>>[number];

function judged({ version, figure, quote, document, measure, chain }: Row) {
  return {
    id: version.claimId as ClaimId,
    version: version.version,
    questionId: version.questionId as QuestionId,
    status: version.status,
    answer: answerOf(measure, version.words, version.value, figure),
    recordedChain: chainOf(chain),
    asOf: version.asOf,
    scope: version.scope,
    quote: { start: quote.start, end: quote.end },
    document: { id: document.id as DocumentId, captureId: quote.captureId as CaptureId, sourceId: document.sourceId as SourceId },
  };
}

function sent(db: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<Row[]> {
  const { name, condition, values } = amongGiven(claimVersions.questionId, questionIds);
  return sendBuilt(db, `claims to judge: ${name}`, (own) => select(own, condition), { projectId, ...values });
}

/** The claims of these questions as they stand, rejected ones too, with the chains that count. */
export async function judgedOf(db: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<JudgedClaim[]> {
  if (!questionIds.length) return [];
  const [rows, rulings] = await together(
    () => sent(db, projectId, questionIds),
    () => copyRulingsOf(db, projectId),
  );
  const all = rows.map(judged);
  return followCopies(db, projectId, all, async () => all, rulings);
}
