import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { EmptyState } from '@/app/_ui/EmptyState';
import { PageHeader } from '@/app/_ui/PageHeader';
import { readLedger } from '@/db/ledger/read';
import { BlindNotice } from '../_blind/BlindNotice';
import listStyles from '../_list/list.module.css';
import { filterOf, ledgerAddress } from './_parts/filter';
import { LedgerFilters } from './_parts/LedgerFilters';
import { LedgerTable } from './_parts/LedgerTable';
import { LedgerTree } from './_parts/LedgerTree';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('ledger.title')} · ${title}` };
}

export default async function LedgerScreen({ params, searchParams }: Props) {
  const [screen, query] = await Promise.all([projectScreen(params), searchParams]);
  const { t, at, project, context } = screen;
  const filter = filterOf(query);
  const { verb, person: actorId, before } = filter;
  const { entries, next, people } = await shown(await readLedger(context, project.id, { verb, actorId, before }));
  const root = at('ledger');
  return (
    <>
      <PageHeader t={t} title={t('ledger.title')} meta={<span>{t('ledger.about')}</span>} />
      <BlindNotice screen={screen} />
      <LedgerTree screen={screen} />
      <LedgerFilters filter={filter} people={people} screen={screen} />
      {entries.length > 0 ? (
        <LedgerTable entries={entries} screen={screen} />
      ) : (
        <EmptyState title={t('ledger.none')} action={<ButtonLink href={root}>{t('ledger.clear')}</ButtonLink>}>
          {t('ledger.noneBody')}
        </EmptyState>
      )}
      <nav aria-label={t('ledger.title')} className={`${listStyles.paging} screen`}>
        {before !== undefined && <ButtonLink href={ledgerAddress(root, { ...filter, before: undefined })}>{t('ledger.newest')}</ButtonLink>}
        {next !== null && <ButtonLink href={ledgerAddress(root, { ...filter, before: next })}>{t('ledger.older')}</ButtonLink>}
      </nav>
    </>
  );
}
