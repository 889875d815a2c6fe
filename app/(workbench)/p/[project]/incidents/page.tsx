import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { EmptyState } from '@/app/_ui/EmptyState';
import { ListKeys } from '@/app/_ui/ListKeys';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listIncidents } from '@/db/bench/incidents';
import { may } from '@/lib/policy';
import { listQuery } from '../_list/filter';
import { ListFilter } from '../_list/ListFilter';
import { Paging } from '../_list/Paging';
import { IncidentTable } from './_parts/IncidentTable';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('incidents.title')} · ${title}` };
}

export default async function IncidentsPage({ params, searchParams }: Props) {
  const [screen, search] = await Promise.all([projectScreen(params), searchParams]);
  const query = listQuery(search);
  const { t, at, project, context } = screen;
  const page = await shown(await listIncidents(context, project.id, query));
  const { rows: incidents, next } = page;
  const filtered = Boolean(query.text || query.after);
  const opens = may({ role: project.role, administrator: false }, 'incident.open');
  const open = opens && (
    <ButtonLink href={at('incidents/new')} variant="primary">
      {t('incidents.open')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader t={t} title={t('incidents.title')} actions={(filtered || incidents.length > 0) && open} />
      {(filtered || incidents.length > 0) && <ListFilter root={at('incidents')} query={query} screen={screen} />}
      {incidents.length > 0 ? (
        <IncidentTable page={page} screen={screen} />
      ) : filtered ? (
        <EmptyState title={t('list.none')} action={<ButtonLink href={at('incidents')}>{t('list.clear')}</ButtonLink>} />
      ) : (
        <EmptyState title={t('incidents.none')} action={open}>
          <p>{t('incidents.noneBody')}</p>
          {!opens && <p>{t('incidents.mayNotOpen')}</p>}
        </EmptyState>
      )}
      <Paging root={at('incidents')} query={query} next={next} screen={screen} />
      <ListKeys
        labels={{
          next: t('incidents.keys.next'),
          previous: t('incidents.keys.previous'),
          enter: t('incidents.keys.enter'),
          open: t('incidents.keys.open'),
        }}
        openHref={opens ? at('incidents/new') : undefined}
      />
    </>
  );
}
