import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { EmptyState } from '@/app/_ui/EmptyState';
import { ListKeys } from '@/app/_ui/ListKeys';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listIncidents } from '@/db/bench/incidents';
import { may } from '@/lib/policy';
import { IncidentTable } from './_parts/IncidentTable';

interface Props {
  params: Promise<{ project: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('incidents.title')} · ${title}` };
}

export default async function IncidentsPage({ params }: Props) {
  const screen = await projectScreen(params);
  const { t, at, project, context } = screen;
  const incidents = await shown(await listIncidents(context, project.id));
  const opens = may({ role: project.role, administrator: false }, 'incident.open');
  const open = opens && (
    <ButtonLink href={at('incidents/new')} variant="primary">
      {t('incidents.open')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader t={t} title={t('incidents.title')} actions={incidents.length > 0 && open} />
      {incidents.length > 0 ? (
        <IncidentTable incidents={incidents} screen={screen} />
      ) : (
        <EmptyState title={t('incidents.none')} action={open}>
          <p>{t('incidents.noneBody')}</p>
          {!opens && <p>{t('incidents.mayNotOpen')}</p>}
        </EmptyState>
      )}
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
