import { desc, eq, sql } from 'drizzle-orm';
import type { FigurePolicy } from '../../lib/figure/policy';
import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { policyVersions, users } from '../schema';

export interface StoredPolicy extends FigurePolicy {
  readonly id: string;
  readonly version: number;
}

/** A version of the policy with who set it and when. */
export interface PolicyVersion extends StoredPolicy {
  readonly by: string;
  readonly at: Date;
}

function selectCurrent(db: Executor) {
  return db
    .select()
    .from(policyVersions)
    .where(eq(policyVersions.projectId, sql.placeholder('projectId')))
    .orderBy(desc(policyVersions.version))
    .limit(1);
}

/** The version that rules now. Every project has one from its first moment. */
export async function currentPolicy(db: Executor, projectId: ProjectId): Promise<StoredPolicy> {
  const [row] = await sendBuilt(db, 'current policy', selectCurrent, { projectId });
  if (!row) throw new Error(`project ${projectId} has no policy`);
  return { id: row.id, version: row.version, aboutTolerance: row.aboutTolerance, vague: row.vague };
}

/** Every version of the project's policy, the one that rules first. */
export function listPolicies(context: Context, projectId: ProjectId): Promise<Result<PolicyVersion[]>> {
  return look(context, 'project.read', projectId, async (db) => {
    const rows = await db
      .select({ policy: policyVersions, by: users.name })
      .from(policyVersions)
      .innerJoin(users, eq(users.id, policyVersions.createdBy))
      .where(eq(policyVersions.projectId, projectId))
      .orderBy(desc(policyVersions.version));
    return ok(
      rows.map(({ policy: { id, version, aboutTolerance, vague, createdAt }, by }) => ({
        ...{ id, version, aboutTolerance, vague },
        by,
        at: createdAt,
      })),
    );
  });
}

/** The version that rules now, for a member of the project. */
export function readPolicy(context: Context, projectId: ProjectId): Promise<Result<StoredPolicy>> {
  return look(context, 'project.read', projectId, async (db) => ok(await currentPolicy(db, projectId)));
}
