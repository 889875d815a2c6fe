'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { generatePassword } from '@/app/_session/password';
import { done, type FormState, failed } from '@/app/_ui/form';
import type { Context } from '@/db/context';
import { addUser } from '@/db/user/add';
import { disableUser, enableUser } from '@/db/user/disable';
import { resetPassword } from '@/db/user/password';
import { parseId, type UserId } from '@/lib/id';
import { LANGUAGES } from '@/lib/message/define';
import { fail, type Result } from '@/lib/result';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** `made` is the new account's password, shown once. */
export async function addAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const password = generatePassword();
  const language = LANGUAGES.find((each) => each === form.get('language'));
  const input = { email: text(form, 'email'), name: text(form, 'name'), administrator: form.has('administrator'), language, password };
  const result = await acting('add account', (context) => addUser(context, input));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath('/accounts');
  return done(password);
}

async function onAccount(form: FormData, where: string, verb: (context: Context, id: UserId) => Promise<Result<null>>) {
  const id = parseId<UserId>(text(form, 'userId'));
  const result = id ? await acting(where, (context) => verb(context, id)) : fail('not_found');
  if (result.ok) revalidatePath('/accounts');
  return result;
}

/** `made` is the new password, shown once. */
export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const password = generatePassword();
  const result = await onAccount(form, 'reset password', (context, id) => resetPassword(context, id, { password }));
  return result.ok ? done(password) : failed(result.problems, form);
}

export async function disableAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await onAccount(form, 'disable account', disableUser);
  return result.ok ? done() : failed(result.problems, form);
}

export async function enableAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await onAccount(form, 'enable account', enableUser);
  return result.ok ? done() : failed(result.problems, form);
}
