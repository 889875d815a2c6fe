'use client';

import { signIn } from 'next-auth/react';
import { Form } from '@/app/_ui/Form';
import { done, type FormState, failed } from '@/app/_ui/form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import type { Problem } from '@/lib/result';
import { settlePreferences } from '../actions';
import { failureOf } from '../failure';

function missing(form: FormData): Problem[] {
  return ['email', 'password'].filter((field) => !form.get(field)).map((field) => ({ code: 'required', field }));
}

/** Asks next-auth; a server that does not answer is thrown and said by the form. */
async function attempt(_: FormState, form: FormData): Promise<FormState> {
  const problems = missing(form);
  if (problems.length) return failed(problems, form);
  // next-auth leaves the page when it cannot reach the server, and what was typed with it: ask first.
  await fetch('/api/auth/csrf');
  const answer = await signIn('credentials', { redirect: false, email: form.get('email'), password: form.get('password') });
  if (!answer || answer.error) return failed([failureOf(answer?.error ?? '')], form);
  await settlePreferences();
  return done();
}

export function SignInForm({ next, labelledBy }: { next: string; labelledBy: string }) {
  const t = useWords();
  return (
    // A whole page load: language, direction and theme may all have changed with the account.
    <Form action={attempt} labelledBy={labelledBy} onDone={() => window.location.assign(next)}>
      <TextField name="email" type="email" label={t('signIn.email')} autoComplete="username" dir="ltr" spellCheck={false} autoFocus />
      <TextField name="password" type="password" label={t('signIn.password')} autoComplete="current-password" dir="ltr" />
      <SubmitButton>{t('signIn.submit')}</SubmitButton>
    </Form>
  );
}
