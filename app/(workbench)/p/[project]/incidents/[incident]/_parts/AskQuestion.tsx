'use client';

import { Dialog, useCloseDialog } from '@/app/_ui/Dialog';
import { Form } from '@/app/_ui/Form';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import { MEASURES } from '@/lib/claim/claim';
import type { IncidentId, ProjectId } from '@/lib/id';
import { ask } from '../actions';

interface AskQuestionProps {
  projectId: ProjectId;
  incidentId: IncidentId;
}

/** Another thing to settle about the incident: a new row of the bench. */
export function AskQuestion(props: AskQuestionProps) {
  const t = useWords();
  return (
    <Dialog trigger={t('bench.ask.open')} title={t('bench.ask.title')}>
      <AskForm {...props} />
    </Dialog>
  );
}

function AskForm({ projectId, incidentId }: AskQuestionProps) {
  const t = useWords();
  const close = useCloseDialog();
  return (
    <Form action={ask.bind(null, projectId, incidentId)} label={t('bench.ask.title')} onDone={close} resetOnDone>
      <SelectField
        name="measure"
        label={t('bench.ask.measure')}
        options={MEASURES.map((measure) => ({ value: measure, label: t(`claims.measure.${measure}`) }))}
        blank
      />
      <TextField name="populationEn" label={t('bench.ask.populationEn')} hint={t('bench.ask.hint')} lang="en" dir="ltr" optional />
      <TextField name="populationAr" label={t('bench.ask.populationAr')} hint={t('bench.ask.arHint')} lang="ar" dir="rtl" optional />
      <div>
        <SubmitButton>{t('bench.ask.save')}</SubmitButton>
      </div>
    </Form>
  );
}
