import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { EmptyState } from '@/app/_ui/EmptyState';
import { ListKeys } from '@/app/_ui/ListKeys';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listDoubleReadings } from '@/db/doubleReading/read';
import { may } from '@/lib/policy';
import { DoubleTable } from './_parts/DoubleTable';

interface Props {
  params: Promise<{ project: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('doubleReading.title')} · ${title}` };
}

export default async function DoubleReadingsPage({ params }: Props) {
  const screen = await projectScreen(params);
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
