'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/app/_ui/Button';
import { Dialog, useCloseDialog } from '@/app/_ui/Dialog';
import { Form } from '@/app/_ui/Form';
import type { FormAction } from '@/app/_ui/form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { useWords } from '@/app/_ui/Words';
import type { Foreseen } from '@/lib/proposal/foresee';
import { RefreshWhenStale } from './RefreshWhenStale';
import styles from './reader.module.css';

interface AcceptAllProps {
  action: FormAction;
  makes: Foreseen;
  /** How many stay because nothing says what they count. */
  leaves: number;
  /** Where to go on, but for the count. */
  then: string;
}

/** Makes every whole proposal a claim at once, after saying what that makes. */
export function AcceptAll({ makes, ...rest }: AcceptAllProps) {
  const t = useWords();
  return (
    <Dialog trigger={t('proposals.acceptAll', { count: makes.claims })} title={t('proposals.acceptAllTitle')}>
      <Ask makes={makes} {...rest} />
    </Dialog>
  );
}

function Ask({ action, makes, leaves, then }: AcceptAllProps) {
  const t = useWords();
  const router = useRouter();
  const close = useCloseDialog();
  return (
    <Form
      action={action}
      label={t('proposals.acceptAllTitle')}
      onDone={({ made }) => {
        close();
        router.push(`${then}&count=${made ?? makes.claims}`, { scroll: false });
      }}
    >
      <RefreshWhenStale />
      <p>{t('proposals.acceptAllBody')}</p>
      <ul className={styles.makes}>
        <li>{t('proposals.makes.claims', { count: makes.claims })}</li>
        <li>{t('proposals.makes.incidents', { count: makes.incidents })}</li>
        <li>{t('proposals.makes.questions', { count: makes.questions })}</li>
        <li>{t('proposals.makes.sources', { count: makes.sources })}</li>
      </ul>
      {leaves > 0 && <p>{t('proposals.leaves', { count: leaves })}</p>}
      <div className={styles.acts}>
        <SubmitButton>{t('proposals.confirmAll', { count: makes.claims })}</SubmitButton>
        <Button onClick={close}>{t('proposals.cancel')}</Button>
      </div>
    </Form>
  );
}
