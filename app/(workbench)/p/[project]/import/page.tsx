import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { ListKeys } from '@/app/_ui/ListKeys';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listImports } from '@/db/import/read';
import { may } from '@/lib/policy';
import { ImportFlow } from './_parts/ImportFlow';
import { ImportTable } from './_parts/ImportTable';
import styles from './_parts/import.module.css';

interface Props {
  params: Promise<{ project: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('imports.title')} · ${title}` };
}

/** A file comes in, and what came in before. */
export default async function ImportPage({ params }: Props) {
  const screen = await projectScreen(params);
  const { t, at, project, context } = screen;
  const lines = await shown(await listImports(context, project.id));
  return (
    <>
      <PageHeader t={t} title={t('imports.title')} meta={<span>{t('imports.lead')}</span>} />
      <div className={styles.page}>
        {may({ role: project.role, administrator: false }, 'import.run') ? (
          <ImportFlow projectId={project.id} root={at('import')} />
        ) : (
          <Notice>{t('imports.onlyReviewers')}</Notice>
        )}
        <Card title={t('imports.past')}>
          {lines.length > 0 ? (
            <ImportTable lines={lines} screen={screen} />
          ) : (
            <EmptyState title={t('imports.none')}>
              <p>{t('imports.noneBody')}</p>
            </EmptyState>
          )}
        </Card>
      </div>
      <ListKeys labels={{ next: t('imports.key.next'), previous: t('imports.key.previous'), enter: t('imports.key.open') }} />
    </>
  );
}
