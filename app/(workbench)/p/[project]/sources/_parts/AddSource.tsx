import type { ProjectScreen } from '@/app/_session/screen';
import { CheckboxField } from '@/app/_ui/CheckboxField';
import { Form } from '@/app/_ui/Form';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { SOURCE_KINDS } from '@/lib/claim/source';
import { addSourceAction } from '../actions';

export function AddSource({ screen: { t, project } }: { screen: ProjectScreen }) {
  const kinds = SOURCE_KINDS.map((value) => ({ value, label: t(`sources.kinds.${value}`) }));
  return (
    <Form action={addSourceAction.bind(null, { id: project.id, slug: project.slug })} label={t('sources.add')}>
      <TextField name="nameEn" label={t('sources.nameEn')} hint={t('sources.nameHint')} lang="en" optional />
      <TextField name="nameAr" label={t('sources.nameAr')} lang="ar" optional />
      <SelectField name="kind" label={t('sources.kind')} options={kinds} blank />
      <CheckboxField name="party" label={t('sources.party')} hint={t('sources.partyHint')} />
      <Toolbar>
        <SubmitButton>{t('sources.save')}</SubmitButton>
      </Toolbar>
    </Form>
  );
}
