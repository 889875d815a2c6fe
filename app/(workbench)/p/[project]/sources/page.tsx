import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { ListKeys } from '@/app/_ui/ListKeys';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listSources } from '@/db/source/read';
import { may } from '@/lib/policy';
import { listQuery } from '../_list/filter';
import { ListFilter } from '../_list/ListFilter';
import { Paging } from '../_list/Paging';
import { AddSource } from './_parts/AddSource';
import { SourceTable } from './_parts/SourceTable';
import styles from './_parts/sources.module.css';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('sources.title')} · ${title}` };
}

export default async function SourcesPage({ params, searchParams }: Props) {
  const [screen, search] = await Promise.all([projectScreen(params), searchParams]);
  const { t, at, project, context } = screen;
  const query = listQuery(search);
  const { rows: sources, next } = await shown(await listSources(context, project.id, query));
  const filtered = Boolean(query.text || query.after);
  const adds = may({ role: project.role, administrator: false }, 'source.add');
  return (
    <>
      <PageHeader t={t} title={t('sources.title')} />
      <div className={styles.stack}>
        {(filtered || next) && <ListFilter root={at('sources')} query={query} screen={screen} />}
        {sources.length > 0 ? (
          <>
            <SourceTable sources={sources} screen={screen} />
            <Paging root={at('sources')} query={query} next={next} screen={screen} />
          </>
        ) : filtered ? (
          <EmptyState title={t('list.none')} action={<ButtonLink href={at('sources')}>{t('list.clear')}</ButtonLink>} />
        ) : (
          <EmptyState title={t('sources.none')}>
            <p>{t('sources.noneBody')}</p>
            {!adds && <p>{t('sources.mayNotAdd')}</p>}
          </EmptyState>
        )}
        {adds && (
          <Card title={t('sources.add')} className={styles.form}>
            <AddSource screen={screen} />
          </Card>
        )}
      </div>
      <ListKeys labels={{ next: t('sources.keys.next'), previous: t('sources.keys.previous'), enter: t('sources.keys.enter') }} />
    </>
  );
}
