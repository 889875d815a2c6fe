import { z } from 'zod';
import { addMember, changeRole, MemberInput, RoleInput, removeMember } from '@/db/member/change';
import { listMembers } from '@/db/member/read';
import type { UserId } from '@/lib/id';
import { ROLES } from '@/lib/policy';
import { Made, made, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id } from './shapes';

const Member = z
  .object({ userId: id, name: z.string(), email: z.string(), role: z.enum(ROLES), disabled: z.boolean() })
  .meta({ id: 'Member' });

export const MEMBERS = [
  operation({
    id: 'listMembers',
    method: 'GET',
    path: '/projects/{project}/members',
    summary: 'Who belongs to the project.',
    asks: 'member.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Member),
    run: async ({ context, projectId, query }) => {
      const all = await listMembers(context, projectId);
      return all.ok ? slice(all.value, ({ userId }) => userId, query) : all;
    },
  }),
  operation({
    id: 'addMember',
    method: 'POST',
    path: '/projects/{project}/members',
    summary: 'Add an account of the instance to the project.',
    asks: 'member.add',
    body: MemberInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => addMember(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'changeRole',
    method: 'PUT',
    path: '/projects/{project}/members/{member}',
    summary: 'Give a member another role.',
    asks: 'member.change_role',
    body: RoleInput.omit({ userId: true }),
    run: ({ context, projectId, params, body }) => changeRole(context, projectId, { ...body, userId: params.member }),
  }),
  operation({
    id: 'removeMember',
    method: 'DELETE',
    path: '/projects/{project}/members/{member}',
    summary: 'Take a member out of the project. What they did stays.',
    asks: 'member.remove',
    run: ({ context, projectId, params }) => removeMember(context, projectId, params.member as UserId),
  }),
];
