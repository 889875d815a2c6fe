'use client';

import { useState } from 'react';
import { CopyButton } from '@/app/_ui/CopyButton';
import { Form } from '@/app/_ui/Form';
import { done, type FormState } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/Notice';
import { RadioGroup } from '@/app/_ui/RadioGroup';
import { type Option, SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { useWords } from '@/app/_ui/Words';
import { TOKEN_DAYS } from '@/lib/token/lifetime';
import { TOKEN_SCOPES } from '@/lib/token/scope';
import { createTokenAction } from './actions';
import styles from './tokens.module.css';

/** Makes a token; it stays on the screen until the page is left and is nowhere else. */
export function MakeToken({ projects }: { projects: readonly Option[] }) {
  const t = useWords();
  const [scope, setScope] = useState('read');
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const say = (key: 'copy' | 'copied' | 'notCopied') => t(`account.tokens.${key}`);

  async function make(state: FormState, form: FormData): Promise<FormState> {
    const answer = await createTokenAction(state, form);
    if (answer.status !== 'done' || answer.made === undefined) return answer;
    setMade({ name: String(form.get('name') ?? ''), token: answer.made });
    setScope('read');
    return done();
  }

  return (
    <>
      {made && (
        <Notice tone="success" title={t('account.tokens.made', { name: made.name })}>
          <p className={styles.secret}>
            <CopyButton text={made.token} labels={{ copy: say('copy'), copied: say('copied'), notCopied: say('notCopied') }} />
          </p>
          <p>{t('account.tokens.keep')}</p>
        </Notice>
      )}
      <Form action={make} label={t('account.tokens.make')} resetOnDone className={styles.fields}>
        <TextField name="name" label={t('account.tokens.name')} hint={t('account.tokens.nameHint')} autoComplete="off" />
        <RadioGroup
          name="scope"
          label={t('account.tokens.scope')}
          defaultValue="read"
          onChange={(event) => setScope(event.currentTarget.value)}
          options={TOKEN_SCOPES.map((value) => ({
            value,
            label: t(`account.tokens.scopes.${value}`),
            hint: t(`account.tokens.scopeHints.${value}`),
          }))}
        />
        {scope === 'propose' && (
          <TextField name="assistant" label={t('account.tokens.assistant')} hint={t('account.tokens.assistantHint')} autoComplete="off" />
        )}
        <SelectField
          name="projectId"
          label={t('account.tokens.project')}
          options={[{ value: '', label: t('account.tokens.everyProject') }, ...projects]}
        />
        <SelectField
          name="days"
          label={t('account.tokens.expires')}
          defaultValue="90"
          options={TOKEN_DAYS.map((days) => ({
            value: String(days),
            label: days === 365 ? t('account.tokens.year') : t('account.tokens.days', { days }),
          }))}
        />
        <Toolbar>
          <SubmitButton variant="plain">{t('account.tokens.make')}</SubmitButton>
        </Toolbar>
      </Form>
    </>
  );
}
