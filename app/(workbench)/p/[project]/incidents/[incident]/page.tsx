import { notFound } from 'next/navigation';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { EmptyState } from '@/app/_ui/EmptyState';
import { directionOf } from '@/app/_ui/locale';
import { PlotLegend } from '@/app/_ui/PlotLegend';
import { readBench } from '@/db/bench/read';
import { type IncidentId, parseId } from '@/lib/id';
import { AskQuestion } from './_parts/AskQuestion';
import { readAddress, type Search } from './_parts/address';
import { BenchHeader } from './_parts/BenchHeader';
import { BenchKeys } from './_parts/BenchKeys';
import { BenchTable } from './_parts/BenchTable';
import { benchOf } from './_parts/bench';
import { ComposerPane } from './_parts/ComposerPane';
import { conflictsAround } from './_parts/conflicts';
import { PairPane } from './_parts/PairPane';
import { RowPane } from './_parts/RowPane';
import styles from './page.module.css';

interface Props {
  params: Promise<{ project: string; incident: string }>;
  searchParams: Promise<Search>;
}

/** The bench: what every source answers to every question about one incident, and what the project makes of it. */
export default async function BenchPage({ params, searchParams }: Props) {
  const [screen, { incident }, search] = await Promise.all([projectScreen(params), params, searchParams]);
  const { t, context, project } = screen;
  const id = parseId<IncidentId>(incident) ?? notFound();
  const data = await shown(await readBench(context, project.id, id));
  const bench = benchOf(screen, data, readAddress(search));
  const { pair, row, compose } = bench.address;
  const openRow = data.rows.find(({ question }) => question.id === row);
  const composed = data.rows.find(({ question }) => question.id === compose);
  const around = conflictsAround(bench);
  return (
    <>
      <BenchHeader bench={bench} />
      {data.rows.length > 0 ? (
        <>
          <BenchTable bench={bench} />
          <PlotLegend rtl={directionOf(screen.reading.language) === 'rtl'} t={t} />
        </>
      ) : (
        <EmptyState title={t('bench.empty.title')} action={bench.writes && <AskQuestion projectId={project.id} incidentId={id} />}>
          {t('bench.empty.body')}
        </EmptyState>
      )}
      <div className={styles.panes}>
        {pair ? <PairPane key="pair" bench={bench} /> : openRow && <RowPane key="row" bench={bench} row={openRow} />}
        {composed && <ComposerPane key={composed.question.id} bench={bench} row={composed} />}
      </div>
      <BenchKeys next={around.next} previous={around.previous} fold={bench.to({ fold: !bench.address.fold })} />
    </>
  );
}
