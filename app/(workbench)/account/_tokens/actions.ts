'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { createToken } from '@/db/token/create';
import { revokeToken } from '@/db/token/revoke';
import { parseId } from '@/lib/id';
import { fail } from '@/lib/result';
import { TOKEN_SCOPES } from '@/lib/token/scope';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** `made` is the token, shown once. */
export async function createTokenAction(_: FormState, form: FormData): Promise<FormState> {
  const input = {
    name: text(form, 'name'),
    scope: TOKEN_SCOPES.find((scope) => scope === form.get('scope')) ?? 'read',
    projectId: text(form, 'projectId') || null,
    days: Number(text(form, 'days')),
    assistant: text(form, 'assistant'),
  };
  const result = await acting('make token', (context) => createToken(context, input));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath('/account');
  return done(result.value.token);
}

export async function revokeTokenAction(_: FormState, form: FormData): Promise<FormState> {
  const id = parseId(text(form, 'tokenId'));
  const result = id ? await acting('revoke token', (context) => revokeToken(context, id)) : fail('not_found');
  if (!result.ok) return failed(result.problems, form);
  revalidatePath('/account');
  return done();
}
