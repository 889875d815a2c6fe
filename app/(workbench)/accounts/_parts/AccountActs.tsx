'use client';

import { useState } from 'react';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { useWords } from '@/app/_ui/Words';
import { disableAccountAction, enableAccountAction, resetPasswordAction } from '../actions';
import styles from './accounts.module.css';
import { OnceShown } from './OnceShown';

interface AccountActsProps {
  account: { readonly id: string; readonly name: string; readonly disabled: boolean };
}

/** What an administrator can do with somebody's account. */
export function AccountActs({ account: { id, name, disabled } }: AccountActsProps) {
  const t = useWords();
  const [password, setPassword] = useState<string | null>(null);
  const turn = disabled ? t('admin.enable') : t('admin.disable');
  return (
    <div className={styles.acts}>
      <Form action={resetPasswordAction} label={`${t('admin.reset')}: ${name}`} onDone={({ made }) => setPassword(made ?? null)}>
        <input type="hidden" name="userId" value={id} />
        <SubmitButton variant="plain">{t('admin.reset')}</SubmitButton>
      </Form>
      <Form action={disabled ? enableAccountAction : disableAccountAction} label={`${turn}: ${name}`}>
        <input type="hidden" name="userId" value={id} />
        <SubmitButton variant={disabled ? 'plain' : 'danger'}>{turn}</SubmitButton>
      </Form>
      {password && <OnceShown password={password}>{t('admin.resetDone', { name })}</OnceShown>}
    </div>
  );
}
