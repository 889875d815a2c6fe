import { z } from 'zod';
import { GRADES } from '../../lib/claim/source';
import type { ProjectId, SourceId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { idOf, line, parse } from '../parse';
import { questionsGrading } from '../question/affected';
import { refreshFound } from '../question/summary';
import { sourceGrades } from '../schema';

export const GradeInput = z.object({
  sourceId: idOf<SourceId>(),
  topic: line(120),
  grade: z.enum(GRADES),
  reason: z.string().trim().min(1, 'reason_required').max(2000),
  gradedOn: z.iso.date('date_unreadable').optional(),
});

/** Grades a source on a topic, dated; the newest grade of a topic stands. */
export async function gradeSource(context: Context, projectId: ProjectId, input: z.input<typeof GradeInput>): Promise<Result<null>> {
  const parsed = parse(GradeInput, input);
  if (!parsed.ok) return parsed;
  const { sourceId } = parsed.value;
  return act(context, 'source.grade', projectId, async (action) => {
    await insertGrade(action, projectId, parsed.value);
    await refreshFound(action, projectId, (db) => questionsGrading(db, projectId, sourceId));
    return ok(null);
  });
}

/** The same inside another act, which refreshes the questions that rest on the grade. */
export async function insertGrade(
  { tx, at, by, log }: Act,
  projectId: ProjectId,
  { sourceId, gradedOn, ...grade }: z.output<typeof GradeInput>,
): Promise<void> {
  const day = gradedOn ?? at.toISOString().slice(0, 10);
  await tx.insert(sourceGrades).values({ id: newId(), projectId, sourceId, ...grade, gradedOn: day, createdBy: by, createdAt: at });
  await log('source', sourceId, { ...grade, gradedOn: day }, 'source.grade');
}
