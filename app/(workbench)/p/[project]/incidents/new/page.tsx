import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { Form } from '@/app/_ui/Form';
import { FoundSelect } from '@/app/_ui/FoundSelect';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { listIncidentNames } from '@/db/bench/incidents';
import { PRECISIONS } from '@/lib/claim/incident';
import { may } from '@/lib/policy';
import styles from '../_parts/incidents.module.css';
import { findWholes, openIncidentAction } from '../actions';

interface Props {
  params: Promise<{ project: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('incidents.open')} · ${title}` };
}

export default async function NewIncidentPage({ params }: Props) {
  const { t, at, name, project, context } = await projectScreen(params);
  const header = <PageHeader t={t} title={t('incidents.open')} crumbs={[{ href: at('incidents'), label: t('incidents.title') }]} />;
  if (!may({ role: project.role, administrator: false }, 'incident.open'))
    return (
      <>
        {header}
        <Notice live={false}>{t('incidents.mayNotOpen')}</Notice>
      </>
    );
  const incidents = await shown(await listIncidentNames(context, project.id));
  const wholes = incidents.rows.map(({ id, titleEn, titleAr }) => ({ value: id, label: name({ en: titleEn, ar: titleAr }) }));
  const precisions = [...PRECISIONS].reverse().map((value) => ({ value, label: t(`incidents.precisions.${value}`) }));
  return (
    <>
      {header}
      <Card className={styles.form}>
        <Form action={openIncidentAction.bind(null, { id: project.id, slug: project.slug })} label={t('incidents.open')}>
          <div className={styles.pair}>
            <TextField name="titleEn" label={t('incidents.titleEn')} hint={t('incidents.titleHint')} lang="en" optional />
            <TextField name="titleAr" label={t('incidents.titleAr')} lang="ar" optional />
          </div>
          <TextField name="date" label={t('incidents.date')} hint={<bdi>{t('incidents.dateHint')}</bdi>} optional />
          <div className={styles.pair}>
            <TextField name="placeEn" label={t('incidents.placeEn')} lang="en" optional />
            <TextField name="placeAr" label={t('incidents.placeAr')} lang="ar" optional />
          </div>
          <SelectField name="precision" label={t('incidents.precision')} options={precisions} />
          <FoundSelect
            name="partOf"
            label={t('incidents.partOfField')}
            hint={t('incidents.partOfHint')}
            options={[{ value: '', label: t('incidents.whole') }, ...wholes]}
            optional
            find={incidents.all ? undefined : findWholes.bind(null, project.id)}
            findLabel={t('incidents.find')}
            findHint={t('incidents.findHint')}
          />
          <Toolbar>
            <SubmitButton>{t('incidents.save')}</SubmitButton>
            <ButtonLink href={at('incidents')}>{t('ui.form.cancel')}</ButtonLink>
          </Toolbar>
        </Form>
      </Card>
    </>
  );
}
