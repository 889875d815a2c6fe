import { and, eq, or } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import type { Act } from '../context';
import { questions } from '../schema';

interface Population {
  readonly populationEn: string;
  readonly populationAr: string;
}

/**
 * A population written in one language, with its name in the other when a question of the project has both: two readers who write
 * in two languages mean the same people.
 */
export async function inBothLanguages<T extends Population>({ tx }: Act, projectId: ProjectId, content: T): Promise<T> {
  const { populationEn: en, populationAr: ar } = content;
  if ((en && ar) || (!en && !ar)) return content;
  const [known] = await tx
    .select({ populationEn: questions.populationEn, populationAr: questions.populationAr })
    .from(questions)
    .where(and(eq(questions.projectId, projectId), or(eq(questions.populationEn, en || ar), eq(questions.populationAr, ar || en))))
    .orderBy(questions.createdAt)
    .limit(1);
  return known ? { ...content, ...known } : content;
}
