import { asc, eq } from 'drizzle-orm';
import type { ProjectId, UserId } from '../../lib/id';
import type { Role } from '../../lib/policy';
import { ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { members, users } from '../schema';

export interface Member {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
}

export function listMembers(context: Context, projectId: ProjectId): Promise<Result<Member[]>> {
  return look(context, 'member.read', projectId, async (db) => {
    const rows = await db
      .select({ userId: users.id, name: users.name, email: users.email, role: members.role, disabledAt: users.disabledAt })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(eq(members.projectId, projectId))
      .orderBy(asc(users.name));
    return ok(rows.map(({ disabledAt, ...row }) => ({ ...row, userId: row.userId as UserId, disabled: disabledAt !== null })));
  });
}
