import { desc, eq } from 'drizzle-orm';
import type { FigurePolicy } from '../../lib/figure/policy';
import type { ProjectId } from '../../lib/id';
import type { Executor } from '../client';
import { policyVersions } from '../schema';

export interface StoredPolicy extends FigurePolicy {
  readonly id: string;
  readonly version: number;
}

/** The version that rules now. Every project has one from its first moment. */
export async function currentPolicy(db: Executor, projectId: ProjectId): Promise<StoredPolicy> {
  const [row] = await db
    .select()
    .from(policyVersions)
    .where(eq(policyVersions.projectId, projectId))
    .orderBy(desc(policyVersions.version))
    .limit(1);
  if (!row) throw new Error(`project ${projectId} has no policy`);
  return { id: row.id, version: row.version, aboutTolerance: row.aboutTolerance, vague: row.vague };
}
