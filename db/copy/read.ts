import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CopyRulingId, RunBetween, StatedCopy } from '../../lib/claim/copied';
import type { CaptureId, DocumentId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import { among } from '../among';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { captures, claims, claimVersions, copyRulings, documents, quotes, sharedRuns, users } from '../schema';

/** A reviewer's word on where two documents have their words from. */
export interface CopyRuling extends StatedCopy {
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

function selectRulings(db: Executor) {
  const [first, second] = [alias(documents, 'first'), alias(documents, 'second')];
  return db
    .selectDistinctOn([copyRulings.documentA, copyRulings.documentB], {
      ruling: copyRulings,
      sourceA: first.sourceId,
      sourceB: second.sourceId,
      by: users.name,
    })
    .from(copyRulings)
    .innerJoin(first, eq(first.id, copyRulings.documentA))
    .innerJoin(second, eq(second.id, copyRulings.documentB))
    .innerJoin(users, eq(users.id, copyRulings.createdBy))
    .where(eq(copyRulings.projectId, sql.placeholder('projectId')))
    .orderBy(copyRulings.documentA, copyRulings.documentB, desc(copyRulings.createdAt), desc(copyRulings.id));
}

/** The newest ruling on each pair of documents of the project, the newest of all first. */
export async function copyRulingsOf(db: Executor, projectId: ProjectId): Promise<CopyRuling[]> {
  const rows = await sendBuilt(db, 'copy rulings', selectRulings, { projectId });
  return rows
    .map(({ ruling, sourceA, sourceB, by }) => ({
      id: ruling.id as CopyRulingId,
      documentA: ruling.documentA as DocumentId,
      documentB: ruling.documentB as DocumentId,
      sourceA: sourceA as SourceId,
      sourceB: sourceB as SourceId,
      relation: ruling.relation,
      copiedFrom: ruling.copiedFrom as SourceId | null,
      ...{ reason: ruling.reason, by, at: ruling.createdAt },
    }))
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}

export interface KeptRun extends RunBetween {
  readonly words: number;
}

/** Every run between captures of each of these pairs of documents, with A and B as the pair has them. */
export async function runsBetween(
  db: Executor,
  projectId: ProjectId,
  pairs: readonly Pick<StatedCopy, 'documentA' | 'documentB'>[],
): Promise<KeptRun[]> {
  if (!pairs.length) return [];
  const [one, other] = [alias(captures, 'one'), alias(captures, 'other')];
  const asked = sql.join(
    pairs.map(({ documentA, documentB }) => sql`(${documentA}::uuid, ${documentB}::uuid)`),
    sql`, `,
  );
  const rows = await db
    .select({ run: sharedRuns, one: { id: one.id, documentId: one.documentId }, other: { id: other.id, documentId: other.documentId } })
    .from(one)
    .innerJoin(other, sql`(${one.documentId}, ${other.documentId}) in (${asked})`)
    .innerJoin(
      sharedRuns,
      and(eq(sharedRuns.captureA, sql`least(${one.id}, ${other.id})`), eq(sharedRuns.captureB, sql`greatest(${one.id}, ${other.id})`)),
    )
    .where(
      and(
        eq(one.projectId, projectId),
        // Said again of each side, because a list of pairs uses no index.
        inArray(
          one.documentId,
          pairs.map(({ documentA }) => documentA),
        ),
        inArray(
          other.documentId,
          pairs.map(({ documentB }) => documentB),
        ),
      ),
    )
    .orderBy(sharedRuns.captureA, sharedRuns.captureB, sharedRuns.startA, sharedRuns.startB);
  return rows.map(({ run, one: a, other: b }) => ({
    ...{ captureA: a.id as CaptureId, documentA: a.documentId as DocumentId },
    ...{ captureB: b.id as CaptureId, documentB: b.documentId as DocumentId },
    // A run has its captures in the order of their own ids, which need not be that of the pair.
    ...(run.captureA === a.id
      ? { startA: run.startA, endA: run.endA, startB: run.startB, endB: run.endB }
      : { startA: run.startB, endA: run.endB, startB: run.startA, endB: run.endA }),
    words: run.words,
  }));
}

/** What was stated of two documents that both have an accepted claim on a question: what its judgements rest on besides chains. */
export interface CopyFact {
  readonly documentA: DocumentId;
  readonly documentB: DocumentId;
  readonly relation: StatedCopy['relation'];
  readonly copiedFrom: SourceId | null;
  readonly reason: string;
}

/** The newest ruling on each pair of documents heard on a question, in the order of the documents' ids. */
export async function copiesOfQuestions(
  db: Executor,
  projectId: ProjectId,
  questionIds: readonly QuestionId[],
): Promise<Map<QuestionId, CopyFact[]>> {
  const rulings = questionIds.length ? await copyRulingsOf(db, projectId) : [];
  if (!rulings.length) return new Map(questionIds.map((id) => [id, []]));
  const heard = await db
    .selectDistinct({ questionId: claimVersions.questionId, documentId: captures.documentId })
    .from(claimVersions)
    .innerJoin(claims, and(eq(claims.id, claimVersions.claimId), eq(claims.currentVersion, claimVersions.version)))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .innerJoin(captures, eq(captures.id, quotes.captureId))
    .where(and(eq(claimVersions.projectId, projectId), eq(claimVersions.status, 'accepted'), among(claimVersions.questionId, questionIds)));
  const ordered = [...rulings].sort((a, b) => (`${a.documentA}${a.documentB}` < `${b.documentA}${b.documentB}` ? -1 : 1));
  return new Map(
    questionIds.map((id) => {
      const here = new Set(heard.filter(({ questionId }) => questionId === id).map(({ documentId }) => documentId));
      const facts = ordered.filter(({ documentA, documentB }) => here.has(documentA) && here.has(documentB));
      return [
        id,
        facts.map(({ documentA, documentB, relation, copiedFrom, reason }) => ({ documentA, documentB, relation, copiedFrom, reason })),
      ];
    }),
  );
}
