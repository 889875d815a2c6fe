import type { Metadata } from 'next';
import { EmptyState } from '@/app/_ui/EmptyState';
import { Link } from '@/app/_ui/Link';
import { directionOf } from '@/app/_ui/locale';
import { Notice } from '@/app/_ui/Notice';
import { PlotLegend } from '@/app/_ui/PlotLegend';
import { AcrossSection } from './_parts/AcrossSection';
import { AskQuestion } from './_parts/AskQuestion';
import type { Search } from './_parts/address';
import { BenchHeader } from './_parts/BenchHeader';
import { BenchKeys } from './_parts/BenchKeys';
import { BenchTable } from './_parts/BenchTable';
import { benchOf } from './_parts/bench';
import { ComposerPane } from './_parts/ComposerPane';
import { conflictsAround } from './_parts/conflicts';
import { loadBench } from './_parts/load';
import { PairPane } from './_parts/PairPane';
import { RelayPane } from './_parts/RelayPane';
import { RowPane } from './_parts/RowPane';
import styles from './page.module.css';

interface Props {
  params: Promise<{ project: string; incident: string }>;
  searchParams: Promise<Search>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { screen, data } = await loadBench(await params, await searchParams);
  return { title: `${screen.name({ en: data.incident.titleEn, ar: data.incident.titleAr })} · ${screen.title}` };
}

/** The bench: what every source answers to every question about one incident, and what the project makes of it. */
export default async function BenchPage({ params, searchParams }: Props) {
  const { screen, data, address } = await loadBench(await params, await searchParams);
  const { t, project } = screen;
  const bench = benchOf(screen, data, address);
  const { pair, row, relays, compose } = bench.address;
  const openRow = data.rows.find(({ question }) => question.id === row);
  const relayed = data.rows.find(({ question }) => question.id === relays);
  const composed = data.rows.find(({ question }) => question.id === compose);
  const around = conflictsAround(bench);
  return (
    <>
      <BenchHeader bench={bench} />
      {data.rows.length > 0 ? (
        <>
          <BenchTable bench={bench} />
          {bench.columns.length === 0 && (
            <Notice>
              {t('bench.empty.noClaims')} <Link href={screen.at('documents')}>{t('bench.empty.toDocuments')}</Link>
            </Notice>
          )}
          <PlotLegend rtl={directionOf(screen.reading.language) === 'rtl'} t={t} />
        </>
      ) : (
        <EmptyState
          title={t('bench.empty.title')}
          action={bench.writes && <AskQuestion projectId={project.id} incidentId={data.incident.id} />}
        >
          {t('bench.empty.body')}
        </EmptyState>
      )}
      <AcrossSection bench={bench} />
      <div className={styles.panes}>
        {pair ? (
          <PairPane key="pair" bench={bench} />
        ) : relayed ? (
          <RelayPane key="relays" bench={bench} row={relayed} />
        ) : (
          openRow && <RowPane key="row" bench={bench} row={openRow} />
        )}
        {composed && <ComposerPane key={composed.question.id} bench={bench} row={composed} />}
      </div>
      <BenchKeys next={around.next} previous={around.previous} fold={bench.to({ fold: !bench.address.fold })} />
    </>
  );
}
