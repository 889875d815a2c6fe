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
import { Toolbar } from '@/app/_ui/Toolbar';
import { listIncidentNames } from '@/db/bench/incidents';
import { listDocumentNames } from '@/db/document/read';
import { listMembers } from '@/db/member/read';
import { may } from '@/lib/policy';
import styles from '../_parts/double.module.css';
import { ofDocument, ofIncident } from '../_parts/subjects';
import { assign, findSubjects } from '../actions';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('doubleReading.assign')} · ${title}` };
}

export default async function AssignPage({ params, searchParams }: Props) {
  const { t, at, context, project, name } = await projectScreen(params);
  const crumbs = [{ href: at('double'), label: t('doubleReading.title') }];
  const header = <PageHeader t={t} title={t('doubleReading.assign')} crumbs={crumbs} />;
  const can = (role: typeof project.role) => may({ role, administrator: false }, 'double_reading.read');
  if (!may({ role: project.role, administrator: false }, 'double_reading.assign'))
    return (
      <>
        {header}
        <Notice live={false}>{t('doubleReading.leadsOnly')}</Notice>
      </>
    );
  const [documents, incidents, members] = [
    await shown(await listDocumentNames(context, project.id)),
    await shown(await listIncidentNames(context, project.id)),
    await shown(await listMembers(context, project.id)),
  ];
  const subjects = [...documents.rows.map((one) => ofDocument(one, t)), ...incidents.rows.map((one) => ofIncident(one, t, name))];
  const people = members
    .filter(({ role, disabled }) => can(role) && !disabled)
    .map(({ userId, name, role }) => ({ value: userId, label: `\u2068${name}\u2069 · ${t(`members.roles.${role}`)}` }));
  const { subject } = await searchParams;
  return (
    <>
      {header}
      <Card className={styles.form}>
        <Form action={assign.bind(null, { id: project.id, slug: project.slug })} label={t('doubleReading.assign')}>
          <FoundSelect
            find={documents.all && incidents.all ? undefined : findSubjects.bind(null, project.id)}
            findLabel={t('doubleReading.findSubject')}
            findHint={t('doubleReading.findSubjectHint')}
            name="subject"
            label={t('doubleReading.subject')}
            hint={t('doubleReading.subjectHint')}
            options={subjects}
            defaultValue={typeof subject === 'string' ? subject : undefined}
            blank
          />
          <div className={styles.pair}>
            <SelectField name="firstReader" label={t('doubleReading.first')} options={people} blank />
            <SelectField name="secondReader" label={t('doubleReading.second')} options={people} blank />
          </div>
          <SelectField
            name="adjudicator"
            label={t('doubleReading.adjudicator')}
            hint={t('doubleReading.adjudicatorHint')}
            options={people}
            blank
          />
          <Toolbar>
            <SubmitButton>{t('doubleReading.save')}</SubmitButton>
            <ButtonLink href={at('double')}>{t('ui.form.cancel')}</ButtonLink>
          </Toolbar>
        </Form>
      </Card>
    </>
  );
}
