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
import { listRecords } from '@/db/reconciliation/list';
import { FILTERS, filterFrom, matches } from './_parts/filter';
import { RecordTable } from './_parts/RecordTable';
import styles from './_parts/records.module.css';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<{ status?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('records.title')} · ${title}` };
}

export default async function RecordsPage({ params, searchParams }: Props) {
  const [screen, { status }] = await Promise.all([projectScreen(params), searchParams]);
  const { t, at, project, context, reading } = screen;
  const records = await shown(await listRecords(context, project.id));
  const published = await shown(await listPublished(context, project.id));
  const filter = filterFrom(status);
  const here = records.filter((record) => matches(record, filter));
  const choices = [null, ...FILTERS].map((each) => ({ each, count: records.filter((record) => matches(record, each)).length }));
  return (
    <>
      <PageHeader t={t} title={t('records.title')} />
      {records.length > 0 && (
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
        <RecordTable records={here} published={published} screen={screen} />
      ) : (
        <EmptyState
          title={records.length ? t('records.noneMatch') : t('records.none')}
          action={!records.length && <ButtonLink href={at('incidents')}>{t('records.toIncidents')}</ButtonLink>}
        >
          {!records.length && t('records.noneBody')}
        </EmptyState>
      )}
      <ListKeys labels={{ next: t('records.keys.next'), previous: t('records.keys.previous'), enter: t('records.keys.enter') }} />
    </>
  );
}
