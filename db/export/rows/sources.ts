import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { SourceRow } from '../../../lib/export/table/sources';
import type { ProjectId } from '../../../lib/id';
import type { Executor } from '../../client';
import { captures, claims, claimVersions, documents, quotes, sourceGrades } from '../../schema';
import { sourcesOf } from '../../source/read';

const count = sql<number>`count(*)::int`;

/** The sources of a project by their English names, in one portion: a project has thousands at most. */
export async function* sourceRows(tx: Executor, projectId: ProjectId): AsyncGenerator<SourceRow[]> {
  const published = await tx
    .select({ sourceId: documents.sourceId, count })
    .from(documents)
    .where(eq(documents.projectId, projectId))
    .groupBy(documents.sourceId);
  const said = await tx
    .select({ sourceId: documents.sourceId, count })
    .from(claims)
    .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .innerJoin(captures, eq(captures.id, quotes.captureId))
    .innerJoin(documents, eq(documents.id, captures.documentId))
    .where(and(eq(claims.projectId, projectId), ne(claimVersions.status, 'rejected')))
    .groupBy(documents.sourceId);
  const grades = await tx
    .selectDistinctOn([sourceGrades.sourceId])
    .from(sourceGrades)
    .where(eq(sourceGrades.projectId, projectId))
    .orderBy(sourceGrades.sourceId, desc(sourceGrades.gradedOn), desc(sourceGrades.createdAt));
  const [documentsOf, claimsOf] = [published, said].map((rows) => new Map(rows.map((row) => [row.sourceId, row.count])));
  const gradeOf = new Map(grades.map((grade) => [grade.sourceId, grade]));
  const all = await sourcesOf(tx, projectId);
  yield all.map((source) => ({
    ...source,
    grade: gradeOf.get(source.id) ?? null,
    documents: documentsOf?.get(source.id) ?? 0,
    claims: claimsOf?.get(source.id) ?? 0,
  }));
}
