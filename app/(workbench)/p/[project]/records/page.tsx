import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Chip } from '@/app/_ui/Chip';
import { EmptyState } from '@/app/_ui/EmptyState';
import { formatNumber } from '@/app/_ui/format';
import { ListKeys } from '@/app/_ui/ListKeys';
import { PageHeader } from '@/app/_ui/PageHeader';
import { Toolbar } from '@/app/_ui/Toolbar';
import { listPublished } from '@/db/publication/read';
import { countRecords, listRecords } from '@/db/reconciliation/list';
import { RECORD_FILTERS } from '@/lib/reconcile/recordFilter';
import { BlindNotice } from '../_blind/BlindNotice';
import { listQuery } from '../_list/filter';
import { Paging } from '../_list/Paging';
import { RecordTable } from './_parts/RecordTable';
import styles from './_parts/records.module.css';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('records.title')} · ${title}` };
}

export default async function RecordsPage({ params, searchParams }: Props) {
  const [screen, search] = await Promise.all([projectScreen(params), searchParams]);
  const { t, at, project, context, reading } = screen;
  const filter = RECORD_FILTERS.find((each) => each === search.status) ?? null;
  const { after } = listQuery(search);
  const [page, counted] = await Promise.all([listRecords(context, project.id, { filter, after }), countRecords(context, project.id)]);
  const { rows: here, next } = await shown(page);
  const counts = await shown(counted);
  const ids = here.map(({ id }) => id);
  const published = await shown(await listPublished(context, project.id, ids));
  const choices = [null, ...RECORD_FILTERS].map((each) => ({ each, count: counts[each ?? 'all'] }));
  return (
    <>
      <PageHeader t={t} title={t('records.title')} />
      <BlindNotice screen={screen} />
      {counts.all > 0 && (
        <nav aria-label={t('records.filter')} className={`${styles.filters} screen`}>
          <Toolbar>
            {choices
              .filter(({ each, count }) => each === null || each === filter || count > 0)
              .map(({ each, count }) => (
                <Chip
                  key={each ?? 'all'}
                  tone={each === filter ? 'accent' : 'plain'}
                  href={each ? at(`records?status=${each}`) : at('records')}
                >
                  {each ? t(`ui.status.${each}`) : t('records.all')} {formatNumber(count, reading)}
                </Chip>
              ))}
          </Toolbar>
        </nav>
      )}
      {here.length > 0 ? (
        <>
          <RecordTable records={here} published={published} screen={screen} />
          <Paging root={at('records')} query={{ status: filter ?? undefined, after }} next={next} screen={screen} />
        </>
      ) : (
        <EmptyState
          title={counts.all ? t('records.noneMatch') : t('records.none')}
          action={!counts.all && <ButtonLink href={at('incidents')}>{t('records.toIncidents')}</ButtonLink>}
        >
          {!counts.all && t('records.noneBody')}
        </EmptyState>
      )}
      <ListKeys labels={{ next: t('records.keys.next'), previous: t('records.keys.previous'), enter: t('records.keys.enter') }} />
    </>
  );
}
