import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { DataTable } from '@/app/_ui/DataTable';
import { Form } from '@/app/_ui/Form';
import { PageHeader } from '@/app/_ui/PageHeader';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { Tag } from '@/app/_ui/Tag';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { listMembers } from '@/db/member/read';
import { may, ROLES } from '@/lib/policy';
import { MemberActs } from './_parts/MemberActs';
import styles from './_parts/members.module.css';
import { addMemberAction } from './actions';

interface Props {
  params: Promise<{ project: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('members.title')} · ${title}` };
}

export default async function MembersPage({ params }: Props) {
  const { t, project, context } = await projectScreen(params);
  const members = await shown(await listMembers(context, project.id));
  const place = { id: project.id, slug: project.slug };
  const leads = may({ role: project.role, administrator: false }, 'member.add');
  const onlyLead = members.filter(({ role }) => role === 'lead').length === 1;
  const roles = ROLES.map((value) => ({ value, label: `${t(`members.roles.${value}`)}: ${t(`members.rights.${value}`)}` }));
  return (
    <>
      <PageHeader t={t} title={t('members.title')} />
      <div className={styles.stack}>
        <DataTable label={t('members.title')} stacked>
          <thead>
            <tr>
              <th scope="col">{t('members.name')}</th>
              <th scope="col">{t('members.email')}</th>
              <th scope="col">{t('members.role')}</th>
              {leads && <th scope="col">{t('members.acts')}</th>}
            </tr>
          </thead>
          <tbody>
            {members.map(({ userId, name, email, role, disabled }) => (
              <tr key={userId}>
                <th scope="row">
                  <bdi>{name}</bdi> {disabled && <Tag status="disabled" t={t} />}
                </th>
                <td>
                  <bdi>{email}</bdi>
                </td>
                <td>{t(`members.roles.${role}`)}</td>
                {leads && (
                  <td>
                    {role === 'lead' && onlyLead ? t('members.onlyLead') : <MemberActs project={place} member={{ userId, name, role }} />}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </DataTable>
        {leads ? (
          <Card title={t('members.add')} className={styles.form}>
            <Form action={addMemberAction.bind(null, place)} label={t('members.add')} resetOnDone>
              <TextField name="email" type="email" label={t('members.email')} hint={t('members.emailHint')} dir="ltr" autoComplete="off" />
              <SelectField name="role" label={t('members.role')} options={roles} defaultValue="reviewer" />
              <Toolbar>
                <SubmitButton>{t('members.save')}</SubmitButton>
              </Toolbar>
            </Form>
          </Card>
        ) : (
          <Card title={t('members.role')} className={styles.form}>
            <dl className={styles.rights}>
              {ROLES.map((role) => (
                <div key={role} style={{ display: 'contents' }}>
                  <dt>{t(`members.roles.${role}`)}</dt>
                  <dd>{t(`members.rights.${role}`)}</dd>
                </div>
              ))}
            </dl>
            <p>{t('members.leadsOnly')}</p>
          </Card>
        )}
      </div>
    </>
  );
}
