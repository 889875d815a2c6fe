import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { ProjectId, SourceId } from '../../lib/id';
import type { StandingGrade } from '../../lib/reconcile/weights';
import { ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { sourceGrades } from '../schema';

/** The newest grade of every source of the project on every topic it was graded on. */
export function standingGrades(db: Executor, projectId: ProjectId): Promise<StandingGrade[]> {
  return standing(db, projectId, undefined);
}

async function standing(db: Executor, projectId: ProjectId, condition: SQL | undefined, limit?: number): Promise<StandingGrade[]> {
  const query = db
    .selectDistinctOn([sourceGrades.sourceId, sourceGrades.topic], {
      sourceId: sourceGrades.sourceId,
      topic: sourceGrades.topic,
      grade: sourceGrades.grade,
      gradedOn: sourceGrades.gradedOn,
    })
    .from(sourceGrades)
    .where(and(eq(sourceGrades.projectId, projectId), condition))
    .orderBy(sourceGrades.sourceId, sourceGrades.topic, desc(sourceGrades.gradedOn), desc(sourceGrades.createdAt));
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.map((row) => ({ ...row, sourceId: row.sourceId as SourceId }));
}

/** A page of the same for a member, in the order of sources and topics; a place is a source's id and a topic. */
export function listGrades(
  context: Context,
  projectId: ProjectId,
  { after, limit }: { readonly after: { readonly sourceId: SourceId; readonly topic: string } | null; readonly limit: number },
): Promise<Result<{ readonly rows: readonly StandingGrade[]; readonly more: boolean }>> {
  return look(context, 'project.read', projectId, async (db) => {
    const { sourceId, topic } = sourceGrades;
    const rows = await standing(
      db,
      projectId,
      after ? sql`(${sourceId}, ${topic}) > (${after.sourceId}::uuid, ${after.topic})` : undefined,
      limit + 1,
    );
    return ok({ rows: rows.slice(0, limit), more: rows.length > limit });
  });
}

/** All of it for a member, who may read the project. */
export function readGrades(context: Context, projectId: ProjectId): Promise<Result<StandingGrade[]>> {
  return look(context, 'project.read', projectId, async (db) => ok(await standingGrades(db, projectId)));
}
