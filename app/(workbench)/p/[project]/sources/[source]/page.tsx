import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Grade } from '@/app/_ui/Grade';
import { PageHeader } from '@/app/_ui/PageHeader';
import { readSource } from '@/db/source/read';
import { parseId, type SourceId } from '@/lib/id';
import { may } from '@/lib/policy';
import { GradeForm } from '../_parts/GradeForm';
import { GradeHistory } from '../_parts/GradeHistory';
import { SourceDocuments } from '../_parts/SourceDocuments';
import styles from '../_parts/sources.module.css';

interface Props {
  params: Promise<{ project: string; source: string }>;
}

const load = cache(async (params: Props['params']) => {
  const screen = await projectScreen(params);
  const id = parseId<SourceId>((await params).source);
  return { screen, source: id ? await shown(await readSource(screen.context, screen.project.id, id)) : notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { screen, source } = await load(params);
  return { title: `${screen.name({ en: source.nameEn, ar: source.nameAr })} · ${screen.title}` };
}

export default async function SourcePage({ params }: Props) {
  const { screen, source } = await load(params);
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
            <SourceDocuments documents={source.documents} screen={screen} />
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
