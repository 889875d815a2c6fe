import { and, eq, inArray } from 'drizzle-orm';
import type { StatedCopy } from '../../lib/claim/copied';
import type { DocumentId, ProjectId, QuestionId } from '../../lib/id';
import type { Executor } from '../client';
import { captures, claims, claimVersions, quotes } from '../schema';
import { tiedTo } from './follow';
import { copyRulingsOf } from './read';

/**
 * Questions with an accepted claim from these documents or from one that rulings tie to them; none when nothing was ruled.
 * `stated`: the rulings that count; without them those the project has.
 */
export async function questionsTouched(
  tx: Executor,
  projectId: ProjectId,
  documentIds: readonly DocumentId[],
  stated?: readonly StatedCopy[],
): Promise<QuestionId[]> {
  const rulings = stated ?? (await copyRulingsOf(tx, projectId));
  const tied = tiedTo(documentIds, rulings);
  if (!rulings.some(({ documentA }) => tied.has(documentA))) return [];
  const rows = await tx
    .selectDistinct({ id: claimVersions.questionId })
    .from(captures)
    .innerJoin(quotes, eq(quotes.captureId, captures.id))
    .innerJoin(claimVersions, eq(claimVersions.quoteId, quotes.id))
    .innerJoin(claims, and(eq(claims.id, claimVersions.claimId), eq(claims.currentVersion, claimVersions.version)))
    .where(and(eq(captures.projectId, projectId), inArray(captures.documentId, [...tied]), eq(claimVersions.status, 'accepted')));
  return rows.map(({ id }) => id as QuestionId);
}
