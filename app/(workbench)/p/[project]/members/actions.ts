'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { addMember, changeRole, removeMember } from '@/db/member/change';
import { type ProjectId, parseId, type UserId } from '@/lib/id';
import { ROLES } from '@/lib/policy';
import { fail, type Result } from '@/lib/result';

interface Place {
  readonly id: ProjectId;
  readonly slug: string;
}

const roleIn = (form: FormData) => ROLES.find((role) => role === form.get('role'));

function answer(project: Place, result: Result<unknown>, form: FormData): FormState {
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(`/p/${project.slug}/members`);
  return done();
}

export async function addMemberAction(project: Place, _: FormState, form: FormData): Promise<FormState> {
  const role = roleIn(form);
  if (!role) return failed(fail('required', 'role').problems, form);
  const email = String(form.get('email') ?? '');
  return answer(project, await acting('add member', (context) => addMember(context, project.id, { email, role })), form);
}

export async function changeRoleAction(project: Place, userId: UserId, _: FormState, form: FormData): Promise<FormState> {
  const role = roleIn(form);
  if (!role) return failed(fail('required', 'role').problems, form);
  return answer(project, await acting('change role', (context) => changeRole(context, project.id, { userId, role })), form);
}

export async function removeMemberAction(project: Place, _: FormState, form: FormData): Promise<FormState> {
  const userId = parseId<UserId>(String(form.get('userId') ?? ''));
  if (!userId) return failed(fail('not_found').problems, form);
  return answer(project, await acting('remove member', (context) => removeMember(context, project.id, userId)), form);
}
