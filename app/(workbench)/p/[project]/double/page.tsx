import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { EmptyState } from '@/app/_ui/EmptyState';
import { ListKeys } from '@/app/_ui/ListKeys';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listDoubleReadings } from '@/db/doubleReading/read';
import { may } from '@/lib/policy';
import styles from '../_blind/BlindNotice.module.css';
import { DoubleTable } from './_parts/DoubleTable';

interface Props {
  params: Promise<{ project: string }>;
  /** `blind`: led here from what may not be seen yet. */
  searchParams: Promise<{ blind?: string }>;
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('doubleReading.title')} · ${title}` };
}

export default async function DoubleReadingsPage({ params, searchParams }: Props) {
  const [screen, { blind }] = await Promise.all([projectScreen(params), searchParams]);
  const { t, at, context, project } = screen;
  const readings = await shown(await listDoubleReadings(context, project.id));
  const assigns = may({ role: project.role, administrator: false }, 'double_reading.assign');
  const assign = assigns && (
    <ButtonLink href={at('double/new')} variant="primary">
      {t('doubleReading.assign')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader t={t} title={t('doubleReading.title')} actions={readings.length > 0 && assign} />
      {blind !== undefined && project.readsBlind && (
        <div className={styles.place}>
          <Notice live={false}>{t('problem.reading_blind')}</Notice>
        </div>
      )}
      {readings.length === 0 ? (
        <EmptyState title={t('doubleReading.none')} action={assign}>
          <p>{t('doubleReading.noneBody')}</p>
          {!assigns && <p>{t('doubleReading.leadsOnly')}</p>}
        </EmptyState>
      ) : (
        <DoubleTable readings={readings} screen={screen} />
      )}
      <ListKeys
        labels={{ next: t('doubleReading.key.next'), previous: t('doubleReading.key.previous'), enter: t('doubleReading.key.open') }}
      />
    </>
  );
}
