'use client';

import { useState } from 'react';
import { CheckboxField } from '@/app/_ui/CheckboxField';
import { Form } from '@/app/_ui/Form';
import { done, type FormState } from '@/app/_ui/form';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { useReading, useWords } from '@/app/_ui/Words';
import { addAccountAction } from '../actions';
import { OnceShown } from './OnceShown';

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'ar', label: 'العربية' },
];

export function AddAccount() {
  const t = useWords();
  const { language } = useReading();
  const [made, setMade] = useState<{ name: string; password: string } | null>(null);

  async function add(state: FormState, form: FormData): Promise<FormState> {
    const answer = await addAccountAction(state, form);
    if (answer.status !== 'done' || answer.made === undefined) return answer;
    setMade({ name: String(form.get('name') ?? ''), password: answer.made });
    return done();
  }

  return (
    <>
      {made && <OnceShown password={made.password}>{t('admin.added', { name: made.name })}</OnceShown>}
      <Form action={add} label={t('admin.newAccount')} resetOnDone>
        <TextField name="name" label={t('admin.name')} autoComplete="off" />
        <TextField name="email" type="email" label={t('admin.email')} dir="ltr" autoComplete="off" />
        <SelectField name="language" label={t('admin.language')} options={LANGUAGES} defaultValue={language} />
        <CheckboxField name="administrator" label={t('admin.isAdministrator')} hint={t('admin.isAdministratorHint')} />
        <Toolbar>
          <SubmitButton>{t('admin.add')}</SubmitButton>
        </Toolbar>
      </Form>
    </>
  );
}
