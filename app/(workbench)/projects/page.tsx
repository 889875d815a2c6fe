import type { Metadata } from 'next';
import { ownAccount, shown } from '@/app/_session/actor';
import { screen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { Form } from '@/app/_ui/Form';
import { PageHeader } from '@/app/_ui/PageHeader';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { listProjects } from '@/db/project/read';
import { ProjectTable } from './_parts/ProjectTable';
import { createProjectAction } from './actions';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await screen()).t('admin.projects') };
}

export default async function ProjectsPage() {
  const [here, account] = await Promise.all([screen(), ownAccount()]);
  const { t, context } = here;
  const projects = await shown(await listProjects(context));
  return (
    <>
      <PageHeader t={t} title={t('admin.projects')} />
      <div className={styles.stack}>
        {projects.length > 0 ? (
          <ProjectTable projects={projects} screen={here} />
        ) : (
          <EmptyState title={t('admin.noProjects')}>
            {account.administrator ? t('admin.noProjectsAdministrator') : t('admin.noProjectsBody', { email: account.email })}
          </EmptyState>
        )}
        {account.administrator && (
          <Card title={t('admin.newProject')} className={styles.form}>
            <Form action={createProjectAction} label={t('admin.newProject')}>
              <TextField name="titleEn" label={t('admin.titleEn')} lang="en" />
              <TextField name="titleAr" label={t('admin.titleAr')} lang="ar" />
              <TextField name="slug" label={t('admin.slug')} hint={t('admin.slugHint')} dir="ltr" spellCheck={false} />
              <Toolbar>
                <SubmitButton>{t('admin.create')}</SubmitButton>
              </Toolbar>
            </Form>
          </Card>
        )}
      </div>
    </>
  );
}
