import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listSourceNames } from '@/db/source/read';
import { may } from '@/lib/policy';
import { UploadForm } from '../_upload/UploadForm';

interface NewDocumentProps {
  params: Promise<{ project: string }>;
}

export async function generateMetadata({ params }: NewDocumentProps): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('documents.newTitle')} · ${title}` };
}

export default async function NewDocumentPage({ params }: NewDocumentProps) {
  const { context, project, at, t, name } = await projectScreen(params);
  const sources = await shown(await listSourceNames(context, project.id));
  const options = sources.map((source) => ({ value: source.id, label: name({ en: source.nameEn, ar: source.nameAr }) }));
  const crumbs = [{ href: at('documents'), label: t('documents.title') }];
  return (
    <>
      <PageHeader t={t} title={t('documents.newTitle')} crumbs={crumbs} meta={<span>{t('documents.form.tooMany')}</span>} />
      {may({ role: project.role, administrator: false }, 'document.capture') ? (
        <Card>
          <UploadForm label={t('documents.form.label')} projectId={project.id} root={at('documents')} sources={options} />
        </Card>
      ) : (
        <Notice>{t('documents.notAllowed')}</Notice>
      )}
    </>
  );
}
