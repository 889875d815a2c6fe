import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Grade, SourceKind } from '../../lib/claim/source';
import { type ProjectId, parseId, type SourceId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { among } from '../among';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { type ListFilter, PAGE, type Page } from '../page';
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
  readonly documentCount: number;
  readonly grades: readonly SourceGrade[];
  /** The newest, at most `PUBLISHED_AT_ONCE`. */
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
    .where(and(eq(sourceGrades.projectId, projectId), ids && among(sourceGrades.sourceId, ids)))
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
    .where(and(eq(sources.projectId, projectId), ids && among(sources.id, ids)))
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

/** Every source by its name, for a list to choose one from. */
export function listSourceNames(context: Context, projectId: ProjectId): Promise<Result<Source[]>> {
  return look(context, 'project.read', projectId, async (db) => ok(await sourcesOf(db, projectId)));
}

export type SourceRow = Source & { readonly documents: number };

/** A page of the sources of a project in the order of their names, with how many documents each published; a place is a source's id. */
export function listSources(
  context: Context,
  projectId: ProjectId,
  { text = '', after, limit = PAGE }: ListFilter = {},
): Promise<Result<Page<SourceRow>>> {
  return look(context, 'project.read', projectId, async (db) => {
    const last = parseId<SourceId>(after ?? '');
    const found = await db
      .select({ id: sources.id })
      .from(sources)
      .where(
        and(
          eq(sources.projectId, projectId),
          text ? holds(sources.folded, text) : undefined,
          last
            ? sql`${sources.nameEn} > (select l.name_en from sources l where l.id = ${last} and l.project_id = ${projectId})`
            : undefined,
        ),
      )
      .orderBy(asc(sources.nameEn))
      .limit(limit + 1);
    const ids = found.slice(0, limit).map(({ id }) => id);
    if (!ids.length) return ok({ rows: [], next: null });
    const [rows, counts] = await Promise.all([
      sourcesOf(db, projectId, ids),
      db
        .select({ sourceId: documents.sourceId, count: sql<number>`count(*)::int` })
        .from(documents)
        .where(and(eq(documents.projectId, projectId), among(documents.sourceId, ids)))
        .groupBy(documents.sourceId),
    ]);
    const bySource = new Map(counts.map((row) => [row.sourceId, row.count]));
    return ok({
      rows: rows.map((source) => ({ ...source, documents: bySource.get(source.id) ?? 0 })),
      next: found.length > limit ? (ids.at(-1) ?? null) : null,
    });
  });
}

/** As many of a source's documents as are told at once, the newest. */
const PUBLISHED_AT_ONCE = 200;

export function readSource(context: Context, projectId: ProjectId, sourceId: SourceId): Promise<Result<SourceDetail>> {
  return look(context, 'project.read', projectId, async (db) => {
    const [source] = await sourcesOf(db, projectId, [sourceId]);
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
      .orderBy(desc(documents.publishedOn), desc(documents.id))
      .limit(PUBLISHED_AT_ONCE);
    const [count] = await db
      .select({ documents: sql<number>`count(*)::int` })
      .from(documents)
      .where(and(eq(documents.projectId, projectId), eq(documents.sourceId, sourceId)));
    return ok({ ...source, grades, documents: published, documentCount: count?.documents ?? 0 });
  });
}
