import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { readDocument } from '@/db/document/read';
import { type DocumentId, parseId } from '@/lib/id';
import { may } from '@/lib/policy';
import { UploadForm } from '../../_upload/UploadForm';

interface RecaptureProps {
  params: Promise<{ project: string; document: string }>;
}

export async function generateMetadata({ params }: RecaptureProps): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('documents.recaptureTitle')} · ${title}` };
}

export default async function RecapturePage({ params }: RecaptureProps) {
  const { context, project, at, t } = await projectScreen(params);
  const documentId = parseId<DocumentId>((await params).document);
  if (!documentId) notFound();
  const { document } = await shown(await readDocument(context, project.id, documentId));
  const crumbs = [
    { href: at('documents'), label: t('documents.title') },
    { href: at(`documents/${documentId}`), label: document.title },
  ];
  return (
    <>
      <PageHeader t={t} title={t('documents.recaptureTitle')} crumbs={crumbs} meta={<span>{t('documents.recaptureBody')}</span>} />
      {may({ role: project.role, administrator: false }, 'document.recapture') ? (
        <Card>
          <UploadForm label={t('documents.recaptureLabel')} projectId={project.id} root={at('documents')} documentId={documentId} />
        </Card>
      ) : (
        <Notice>{t('documents.notAllowed')}</Notice>
      )}
    </>
  );
}
