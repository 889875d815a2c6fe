import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Grade } from '@/app/_ui/Grade';
import { PageHeader } from '@/app/_ui/PageHeader';
import { readSource } from '@/db/source/read';
import { readTrackRecord } from '@/db/source/trackRecord';
import { parseId, type SourceId } from '@/lib/id';
import { may } from '@/lib/policy';
import { GradeForm } from '../_parts/GradeForm';
import { GradeHistory } from '../_parts/GradeHistory';
import { SourceDocuments } from '../_parts/SourceDocuments';
import styles from '../_parts/sources.module.css';
import { TrackRecord } from '../_parts/TrackRecord';

interface Props {
  params: Promise<{ project: string; source: string }>;
}

const load = cache(async (params: Props['params']) => {
  const screen = await projectScreen(params);
  const id = parseId<SourceId>((await params).source);
  if (!id) notFound();
  const { context, project } = screen;
  const [source, track] = await Promise.all([readSource(context, project.id, id), readTrackRecord(context, project.id, id)]);
  return { screen, source: await shown(source), track: await shown(track) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { screen, source } = await load(params);
  return { title: `${screen.name({ en: source.nameEn, ar: source.nameAr })} · ${screen.title}` };
}

export default async function SourcePage({ params }: Props) {
  const { screen, source, track } = await load(params);
  const { t, at, name, project, reading } = screen;
  const other = reading.language === 'en' ? source.nameAr : source.nameEn;
  const here = name({ en: source.nameEn, ar: source.nameAr });
  return (
    <>
      <PageHeader
        t={t}
        title={here}
        crumbs={[{ href: at('sources'), label: t('sources.title') }]}
        meta={
          <>
            {other !== here && <bdi>{other}</bdi>}
            <span>{t(`sources.kinds.${source.kind}`)}</span>
            {source.party && <span>{t('sources.party')}</span>}
            {source.grade && <Grade grade={source.grade} t={t} />}
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Card title={t('sources.itsDocuments')}>
            <SourceDocuments source={source} screen={screen} />
          </Card>
          <Card title={t('sources.track.title')}>
            <TrackRecord track={track} screen={screen} />
          </Card>
          <Card title={t('sources.grades')}>
            <GradeHistory grades={source.grades} screen={screen} />
            <p className={styles.hint}>{t('sources.gradesHint')}</p>
          </Card>
        </div>
        <Card title={t('sources.giveGrade')}>
          {may({ role: project.role, administrator: false }, 'source.grade') ? (
            <GradeForm sourceId={source.id} screen={screen} />
          ) : (
            <p className={styles.soft}>{t('sources.mayNotAdd')}</p>
          )}
        </Card>
      </div>
    </>
  );
}
