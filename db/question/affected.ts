import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { DocumentId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import type { Executor } from '../client';
import { captures, claims, claimVersions, figures, quotes, reconciliationClaims, reconciliations, stalenesses } from '../schema';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id as QuestionId);

/** Questions with a submission that rests on this source's grade and is not stale yet. */
export async function questionsGrading(tx: Executor, projectId: ProjectId, sourceId: SourceId): Promise<QuestionId[]> {
  const rows = await tx
    .selectDistinct({ id: reconciliations.questionId })
    .from(reconciliations)
    .leftJoin(stalenesses, eq(stalenesses.reconciliationId, reconciliations.id))
    .where(
      and(
        eq(reconciliations.projectId, projectId),
        isNull(stalenesses.reconciliationId),
        // What was sealed names its sources by id; chains as judged may hold more than their own links.
        sql`position(${sourceId} in ${reconciliations.inputs}) > 0`,
      ),
    );
  return ids(rows);
}

/** Questions whose figures the policy reads, and those with a submission made under it. */
export async function questionsUnderPolicy(tx: Executor, projectId: ProjectId): Promise<QuestionId[]> {
  const read = tx
    .select({ id: claimVersions.questionId })
    .from(claimVersions)
    .innerJoin(claims, and(eq(claims.id, claimVersions.claimId), eq(claims.currentVersion, claimVersions.version)))
    .innerJoin(figures, eq(figures.id, claimVersions.figureId))
    .where(
      and(eq(claimVersions.projectId, projectId), eq(claimVersions.status, 'accepted'), inArray(figures.operator, ['about', 'vague'])),
    );
  const submitted = tx.select({ id: reconciliations.questionId }).from(reconciliations).where(eq(reconciliations.projectId, projectId));
  return ids(await union(read, submitted));
}

/** Questions with a submission that rests on a text of this document. */
export async function questionsRestingOn(tx: Executor, projectId: ProjectId, documentId: DocumentId): Promise<QuestionId[]> {
  const rows = await tx
    .selectDistinct({ id: reconciliations.questionId })
    .from(captures)
    .innerJoin(quotes, eq(quotes.captureId, captures.id))
    .innerJoin(claimVersions, eq(claimVersions.quoteId, quotes.id))
    .innerJoin(
      reconciliationClaims,
      and(eq(reconciliationClaims.claimId, claimVersions.claimId), eq(reconciliationClaims.version, claimVersions.version)),
    )
    .innerJoin(reconciliations, eq(reconciliations.id, reconciliationClaims.reconciliationId))
    .where(and(eq(captures.projectId, projectId), eq(captures.documentId, documentId)));
  return ids(rows);
}
