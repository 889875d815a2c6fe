import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId, UserId } from '../../lib/id';
import { ROLES } from '../../lib/policy';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context } from '../context';
import { idOf, parse } from '../parse';
import { members, users } from '../schema';
import { email } from '../user/input';

export const MemberInput = z.object({ email, role: z.enum(ROLES) });
export const RoleInput = z.object({ userId: idOf<UserId>(), role: z.enum(ROLES) });

/** Adds an account of the instance to the project. Problems: not_found (no such account), already_exists. */
export async function addMember(context: Context, projectId: ProjectId, input: z.input<typeof MemberInput>): Promise<Result<UserId>> {
  const parsed = parse(MemberInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'member.add', projectId, async ({ tx, at, log }) => {
    const [user] = await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(sql`lower(${users.email})`, parsed.value.email))
      .limit(1);
    if (!user) return fail('no_such_account', 'email');
    await tx.insert(members).values({ projectId, userId: user.id, role: parsed.value.role, createdAt: at });
    await log('user', user.id, { role: parsed.value.role });
    return ok(user.id as UserId);
  });
}

const others = (projectId: ProjectId, userId: UserId) =>
  and(eq(members.projectId, projectId), ne(members.userId, userId), eq(members.role, 'lead'));

/** Gives a member another role. The last lead cannot step down: somebody must be able to lead. */
export async function changeRole(context: Context, projectId: ProjectId, input: z.input<typeof RoleInput>): Promise<Result<null>> {
  const parsed = parse(RoleInput, input);
  if (!parsed.ok) return parsed;
  const { userId, role } = parsed.value;
  return act(context, 'member.change_role', projectId, async ({ tx, log }) => {
    const leads = await tx.select({ userId: members.userId }).from(members).where(others(projectId, userId)).for('update');
    if (role !== 'lead' && !leads.length) return fail('last_lead');
    const changed = await tx
      .update(members)
      .set({ role })
      .where(and(eq(members.projectId, projectId), eq(members.userId, userId)))
      .returning({ userId: members.userId });
    if (!changed.length) return fail('not_found');
    await log('user', userId, { role });
    return ok(null);
  });
}

/** Takes a member out of the project; what they did stays. */
export function removeMember(context: Context, projectId: ProjectId, userId: UserId): Promise<Result<null>> {
  return act(context, 'member.remove', projectId, async ({ tx, log }) => {
    const leads = await tx.select({ userId: members.userId }).from(members).where(others(projectId, userId)).for('update');
    if (!leads.length) return fail('last_lead');
    const removed = await tx
      .delete(members)
      .where(and(eq(members.projectId, projectId), eq(members.userId, userId)))
      .returning({ userId: members.userId });
    if (!removed.length) return fail('not_found');
    await log('user', userId, {});
    return ok(null);
  });
}
