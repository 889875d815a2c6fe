import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Grade, SourceKind } from '../../lib/claim/source';
import type { ProjectId, SourceId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { documents, sourceGrades, sources, users } from '../schema';
import { holds } from '../search';

export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly party: boolean;
  /** The newest grade on any topic, or null when nobody graded it. */
  readonly grade: Grade | null;
}

export interface SourceGrade {
  readonly topic: string;
  readonly grade: Grade;
  readonly reason: string;
  readonly gradedOn: string;
  readonly by: string;
}

export interface SourceDetail extends Source {
  readonly grades: readonly SourceGrade[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: string;
    readonly publishedOn: string | null;
  }[];
}

/** Sources of a project, those named or all, with the grade that stands. Shared by every read that names a source. */
export async function sourcesOf(db: Executor, projectId: ProjectId, ids?: readonly string[]): Promise<Source[]> {
  const newest = db
    .selectDistinctOn([sourceGrades.sourceId], { sourceId: sourceGrades.sourceId, grade: sourceGrades.grade })
    .from(sourceGrades)
    .where(and(eq(sourceGrades.projectId, projectId), ids && inArray(sourceGrades.sourceId, [...ids])))
    .orderBy(sourceGrades.sourceId, desc(sourceGrades.gradedOn), desc(sourceGrades.createdAt))
    .as('newest');
  const rows = await db
    .select({
      id: sources.id,
      kind: sources.kind,
      nameEn: sources.nameEn,
      nameAr: sources.nameAr,
      party: sources.party,
      grade: newest.grade,
    })
    .from(sources)
    .leftJoin(newest, eq(newest.sourceId, sources.id))
    .where(and(eq(sources.projectId, projectId), ids && inArray(sources.id, [...ids])))
    .orderBy(asc(sources.nameEn));
  return rows.map((row) => ({ ...row, id: row.id as SourceId }));
}

/** Sources whose names hold these words. Asked first where their documents are looked for: each index alone answers for itself. */
export async function sourcesHolding(db: Executor, projectId: ProjectId, text: string): Promise<SourceId[]> {
  const rows = await db
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.projectId, projectId), holds(sources.folded, text)));
  return rows.map(({ id }) => id as SourceId);
}

export function listSources(context: Context, projectId: ProjectId): Promise<Result<(Source & { documents: number })[]>> {
  return look(context, 'project.read', projectId, async (db) => {
    const counts = await db
      .select({ sourceId: documents.sourceId, count: sql<number>`count(*)::int` })
      .from(documents)
      .where(eq(documents.projectId, projectId))
      .groupBy(documents.sourceId);
    const bySource = new Map(counts.map((row) => [row.sourceId, row.count]));
    return ok((await sourcesOf(db, projectId)).map((source) => ({ ...source, documents: bySource.get(source.id) ?? 0 })));
  });
}

export function readSource(context: Context, projectId: ProjectId, sourceId: SourceId): Promise<Result<SourceDetail>> {
  return look(context, 'project.read', projectId, async (db) => {
    const source = (await sourcesOf(db, projectId)).find(({ id }) => id === sourceId);
    if (!source) return fail('not_found');
    const grades = await db
      .select({
        topic: sourceGrades.topic,
        grade: sourceGrades.grade,
        reason: sourceGrades.reason,
        gradedOn: sourceGrades.gradedOn,
        by: users.name,
      })
      .from(sourceGrades)
      .innerJoin(users, eq(users.id, sourceGrades.createdBy))
      .where(and(eq(sourceGrades.projectId, projectId), eq(sourceGrades.sourceId, sourceId)))
      .orderBy(desc(sourceGrades.gradedOn), desc(sourceGrades.createdAt));
    const published = await db
      .select({ id: documents.id, title: documents.title, language: documents.language, publishedOn: documents.publishedOn })
      .from(documents)
      .where(and(eq(documents.projectId, projectId), eq(documents.sourceId, sourceId)))
      .orderBy(desc(documents.publishedOn));
    return ok({ ...source, grades, documents: published });
  });
}
