import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink, buttonClass } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { PageHeader } from '@/app/_ui/PageHeader';
import { readRecord } from '@/db/reconciliation/read';
import { formatDate } from '@/lib/figure/edtf';
import { parseId, type ReconciliationId } from '@/lib/id';
import { Threads } from '../../_annotations/Threads';
import { nameQuestion } from '../_parts/question';
import { Cite } from './_parts/Cite';
import { Decide } from './_parts/Decide';
import { Dissents } from './_parts/Dissents';
import { History } from './_parts/History';
import { PrintButton } from './_parts/PrintButton';
import { Provenance } from './_parts/Provenance';
import { Publishing } from './_parts/Publishing';
import { RestsOn } from './_parts/RestsOn';
import styles from './_parts/record.module.css';
import { SinceApproved } from './_parts/SinceApproved';
import { StaleNotice } from './_parts/StaleNotice';
import { ValueCard } from './_parts/ValueCard';
import { Versions } from './_parts/Versions';

interface Props {
  params: Promise<{ project: string; reconciliation: string }>;
}

const load = cache(async (params: Props['params']) => {
  const screen = await projectScreen(params);
  const id = parseId<ReconciliationId>((await params).reconciliation);
  return { screen, data: id ? await shown(await readRecord(screen.context, screen.project.id, id)) : notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { screen, data } = await load(params);
  return { title: `${nameQuestion(data.question, screen)} · ${screen.t('records.title')}` };
}

/** The record: the value, how it came to be, and every word it rests on. */
export default async function RecordPage({ params }: Props) {
  const { screen, data } = await load(params);
  const { t, at, name, reading } = screen;
  const { record, question, incident, threads } = data;
  const again = record.status === 'submitted' && data.since !== null;
  return (
    <>
      <PageHeader
        t={t}
        title={nameQuestion(question, screen)}
        crumbs={[{ href: at('records'), label: t('records.title') }]}
        meta={
          <>
            <Link href={at(`incidents/${incident.id}`)}>
              <bdi>{name({ en: incident.titleEn, ar: incident.titleAr })}</bdi>
            </Link>
            {incident.date && <bdi>{formatDate(incident.date, reading)}</bdi>}
            <span>{t('records.record', { number: formatNumber(record.number, reading) })}</span>
          </>
        }
        actions={
          <>
            <a href={`/api/v1/records/${record.id}`} className={buttonClass()}>
              {t('records.json')}
            </a>
            <ButtonLink href={at(`export?record=${record.id}#bundle`)}>{t('bundle.title')}</ButtonLink>
            <PrintButton />
          </>
        }
      />
      <div className={styles.notices}>
        <StaleNotice data={data} screen={screen} />
      </div>
      {again && (
        <div className={`${styles.columns} ${styles.notices}`}>
          <SinceApproved data={data} screen={screen} />
          <Decide data={data} screen={screen} />
        </div>
      )}
      <Whole folded={again ? t('changes.wholeRecord') : null}>
        <div className={styles.stack}>
          <ValueCard data={data} screen={screen} />
          <Dissents data={data} screen={screen} />
          <RestsOn data={data} screen={screen} />
          <Versions data={data} screen={screen} />
        </div>
        <div className={styles.stack}>
          {!again && <Decide data={data} screen={screen} />}
          <Publishing data={data} screen={screen} />
          <Cite data={data} screen={screen} />
          <History data={data} screen={screen} />
          <Card title={t('records.notes')}>
            <Threads
              screen={screen}
              target={{ kind: 'reconciliation', reconciliationId: record.id }}
              threads={threads}
              label={t('records.notesOn')}
            />
          </Card>
        </div>
      </Whole>
      <div className={styles.provenance}>
        <Provenance data={data} screen={screen} />
      </div>
      <p className={styles.address}>
        <code>{at(`records/${record.id}`)}</code>
      </p>
    </>
  );
}

/** The whole record; of a submission that follows an approved one it is folded away beneath what is new. */
function Whole({ folded, children }: { folded: string | null; children: ReactNode }) {
  const columns = <div className={styles.columns}>{children}</div>;
  if (folded === null) return columns;
  return (
    <details className={styles.whole}>
      <summary>{folded}</summary>
      {columns}
    </details>
  );
}
