import type { Metadata } from 'next';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { formatNumber } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { AT_ONCE } from '@/db/queue/assign';
import { may } from '@/lib/policy';
import { canSeeTo } from '@/lib/queue/section';
import listStyles from '../_list/list.module.css';
import { Filters } from './_parts/Filters';
import { filterOf, type Query, queueAddress } from './_parts/filter';
import { Giving } from './_parts/Giving';
import { Items } from './_parts/Items';
import { loadQueue } from './_parts/load';
import { Nothing } from './_parts/Nothing';
import { QueueKeys } from './_parts/QueueKeys';
import styles from './_parts/queue.module.css';
import { Sections } from './_parts/Sections';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('queue.title')} · ${title}` };
}

/** What was just done, as the address says it. */
function saidIn({ said, count }: Query): { readonly assigned: number } | 'end' | null {
  if (said === 'end') return 'end';
  return said === 'assigned' && typeof count === 'string' && /^\d{1,4}$/.test(count) ? { assigned: Number(count) } : null;
}

export default async function QueueScreen({ params, searchParams }: Props) {
  const [screen, query] = await Promise.all([projectScreen(params), searchParams]);
  const { t, at, project, reading } = screen;
  const loaded = await loadQueue(screen, filterOf(query));
  const { page, filter } = loaded;
  const { section, after } = filter;
  const root = at('queue');
  const said = saidIn(query);
  const gives = section !== 'mentions' && page.items.length > 0 && may({ role: project.role, administrator: false }, 'queue.assign');
  const { count = 0 } = page.counts.find((each) => each.section === section) ?? {};
  const all = count > AT_ONCE ? 'queue.allAtOnce' : 'queue.all';
  const items = <Items loaded={loaded} screen={screen} chooses={gives} />;
  return (
    <>
      <PageHeader t={t} title={t('queue.title')} meta={<span>{t('queue.order')}</span>} />
      {said && <Notice tone="success">{said === 'end' ? t('queue.atEnd') : t('queue.assignedNow', { count: said.assigned })}</Notice>}
      <Sections loaded={loaded} screen={screen} />
      <p className={styles.about}>{t(`queue.about.${section}`)}</p>
      <Filters loaded={loaded} screen={screen} />
      {page.items.length === 0 && <Nothing loaded={loaded} screen={screen} />}
      {page.items.length > 0 && !gives && items}
      {gives && (
        <form action={at('queue/assign')} aria-label={t('queue.confirmTitle')} className={styles.work}>
          {(['section', 'assigned', 'incident', 'text'] as const).map(
            (name) => filter[name] && <input key={name} type="hidden" name={name} value={filter[name]} />,
          )}
          {items}
          <Giving
            all={t(all, { count: formatNumber(Math.min(count, AT_ONCE), reading) })}
            people={[
              ...page.people.filter(({ role }) => canSeeTo(role, section)).map(({ userId, name }) => ({ value: userId, label: name })),
              { value: '', label: t('queue.nobody') },
            ]}
          />
        </form>
      )}
      {(after || page.next) && (
        <nav aria-label={t('queue.paging')} className={`${listStyles.paging} screen`}>
          {after && <ButtonLink href={queueAddress(root, { ...filter, after: undefined })}>{t('queue.first')}</ButtonLink>}
          {page.next && <ButtonLink href={queueAddress(root, { ...filter, after: page.next })}>{t('queue.further')}</ButtonLink>}
        </nav>
      )}
      <QueueKeys chooses={gives} />
    </>
  );
}
