import type { ProjectScreen } from '@/app/_session/screen';
import { Form } from '@/app/_ui/Form';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { GRADES } from '@/lib/claim/source';
import type { SourceId } from '@/lib/id';
import { gradeSourceAction } from '../actions';

export function GradeForm({ sourceId, screen: { t, project } }: { sourceId: SourceId; screen: ProjectScreen }) {
  const letters = GRADES.map((value) => ({ value, label: t(`sources.letters.${value}`) }));
  const action = gradeSourceAction.bind(null, { id: project.id, slug: project.slug }, sourceId);
  return (
    <Form action={action} label={t('sources.giveGrade')} resetOnDone>
      <TextField name="topic" label={t('sources.topic')} hint={t('sources.topicHint')} />
      <SelectField name="grade" label={t('sources.letter')} options={letters} blank />
      <TextArea name="reason" label={t('sources.reason')} rows={2} />
      <TextField name="gradedOn" label={t('sources.gradedOn')} hint={t('sources.gradedOnHint')} optional />
      <Toolbar>
        <SubmitButton>{t('sources.giveGrade')}</SubmitButton>
      </Toolbar>
    </Form>
  );
}
