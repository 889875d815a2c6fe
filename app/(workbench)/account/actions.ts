'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { type FormState, failed } from '@/app/_ui/form';
import { changePassword } from '@/db/user/password';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** Every session has ended, this one too: the next thing is to sign in. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const input = { current: text(form, 'current'), password: text(form, 'password'), repeated: text(form, 'repeated') };
  const result = await acting('change password', (context) => changePassword(context, input));
  if (!result.ok) return failed(result.problems, form);
  redirect('/sign-in?notice=password_changed');
}
