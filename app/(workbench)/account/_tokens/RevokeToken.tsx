'use client';

import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { useWords } from '@/app/_ui/Words';
import { revokeTokenAction } from './actions';

export function RevokeToken({ id, name }: { id: string; name: string }) {
  const t = useWords();
  return (
    <Form action={revokeTokenAction} label={t('account.tokens.revokeOne', { name })}>
      <input type="hidden" name="tokenId" value={id} />
      <SubmitButton variant="danger">{t('account.tokens.revoke')}</SubmitButton>
    </Form>
  );
}
