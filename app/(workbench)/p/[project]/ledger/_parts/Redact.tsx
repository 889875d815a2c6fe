'use client';

import { Dialog, useCloseDialog } from '@/app/_ui/Dialog';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { Toolbar } from '@/app/_ui/Toolbar';
import { useWords } from '@/app/_ui/Words';
import type { ProjectId } from '@/lib/id';
import { redactAction } from '../actions';

interface RedactProps {
  project: { readonly id: ProjectId; readonly slug: string };
  entryId: string;
  /** The act's number, as the reader writes numbers. */
  number: string;
}

/** A lead strikes out what was recorded with an act: for good, with the reason. */
export function Redact({ project, entryId, number }: RedactProps) {
  const t = useWords();
  return (
    <Dialog trigger={t('ledger.redact.do')} variant="quiet" title={t('ledger.redact.title', { number })}>
      <RedactForm project={project} entryId={entryId} label={t('ledger.redact.title', { number })} />
    </Dialog>
  );
}

function RedactForm({ project, entryId, label }: Omit<RedactProps, 'number'> & { label: string }) {
  const t = useWords();
  const close = useCloseDialog();
  return (
    <Form action={redactAction.bind(null, project)} label={label} onDone={close}>
      <input type="hidden" name="entryId" value={entryId} />
      <p>{t('ledger.redact.about')}</p>
      <TextArea name="reason" label={t('ledger.redact.reason')} hint={t('ledger.redact.reasonHint')} required />
      <Toolbar>
        <SubmitButton variant="danger">{t('ledger.redact.confirm')}</SubmitButton>
      </Toolbar>
    </Form>
  );
}
