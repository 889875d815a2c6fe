import type { Metadata } from 'next';
import { Notice } from '@/app/_ui/Notice';
import { readView } from '../../documents/[document]/_parts/view';
import { Comparison } from '../_parts/Comparison';
import { DoubleHeader } from '../_parts/DoubleHeader';
import { loadDouble } from '../_parts/load';
import { OwnReadings, ReadingScreen } from '../_parts/ReadingScreen';
import { stateOf } from '../_parts/state';

interface Props {
  params: Promise<{ project: string; reading: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project, reading } = await params;
  const { screen } = await loadDouble(project, reading);
  return { title: `${screen.t('doubleReading.title')} · ${screen.title}` };
}

export default async function DoubleReadingPage({ params, searchParams }: Props) {
  const { project, reading } = await params;
  const loaded = await loadDouble(project, reading);
  const { screen, data } = loaded;
  const { t, context } = screen;
  const { state, waitsFor } = stateOf(data.reading, context.actor.userId);
  return (
    <>
      <DoubleHeader loaded={loaded} />
      {state === 'read' && data.mine && <ReadingScreen loaded={loaded} view={readView(await searchParams)} mine={data.mine} />}
      {state === 'waiting' && (
        <>
          <Notice live={false} title={t('doubleReading.doneTitle')}>
            {t('doubleReading.doneBody', { name: `\u2068${waitsFor}\u2069` })}
          </Notice>
          {data.mine && <OwnReadings loaded={loaded} mine={data.mine} closed />}
        </>
      )}
      {state === 'reading' && (
        <Notice live={false} title={t('doubleReading.openTitle')}>
          {t('doubleReading.openBody')}
        </Notice>
      )}
      {data.comparison && <Comparison loaded={loaded} />}
    </>
  );
}
