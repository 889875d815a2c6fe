import { desc, eq } from 'drizzle-orm';
import type { ProjectId, SourceId } from '../../lib/id';
import type { StandingGrade } from '../../lib/reconcile/weights';
import { ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { sourceGrades } from '../schema';

/** The newest grade of every source of the project on every topic it was graded on. */
export async function standingGrades(db: Executor, projectId: ProjectId): Promise<StandingGrade[]> {
  const rows = await db
    .selectDistinctOn([sourceGrades.sourceId, sourceGrades.topic], {
      sourceId: sourceGrades.sourceId,
      topic: sourceGrades.topic,
      grade: sourceGrades.grade,
      gradedOn: sourceGrades.gradedOn,
    })
    .from(sourceGrades)
    .where(eq(sourceGrades.projectId, projectId))
    .orderBy(sourceGrades.sourceId, sourceGrades.topic, desc(sourceGrades.gradedOn), desc(sourceGrades.createdAt));
  return rows.map((row) => ({ ...row, sourceId: row.sourceId as SourceId }));
}

/** The same for a member, who may read the project. */
export function readGrades(context: Context, projectId: ProjectId): Promise<Result<StandingGrade[]>> {
  return look(context, 'project.read', projectId, async (db) => ok(await standingGrades(db, projectId)));
}
