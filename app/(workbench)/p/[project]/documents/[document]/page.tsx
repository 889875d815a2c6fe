import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { readSharers } from '@/db/copy/beside';
import { readDocument } from '@/db/document/read';
import { formatDate } from '@/lib/figure/edtf';
import { type CaptureId, type ClaimId, type DocumentId, parseId } from '@/lib/id';
import { may } from '@/lib/policy';
import { languageName } from '../languages';
import { Captures, shortHash } from './_parts/Captures';
import { Keys } from './_parts/Keys';
import { Legend } from './_parts/Legend';
import { marksOf } from './_parts/marks';
import { sorted } from './_parts/proposals';
import styles from './_parts/reader.module.css';
import { Sharers } from './_parts/Sharers';
import { Side } from './_parts/Side';
import { TextPane } from './_parts/TextPane';
import { readView, viewHref } from './_parts/view';

interface ReaderProps {
  params: Promise<{ project: string; document: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The page and its title read the same once. */
const read = cache(async (slug: string, document: string, capture?: string, claim?: string) => {
  const screen = await projectScreen(Promise.resolve({ project: slug }));
  const documentId = parseId<DocumentId>(document);
  if (!documentId) notFound();
  const captureId = capture === undefined ? undefined : (parseId<CaptureId>(capture) ?? notFound());
  const history = claim === undefined ? undefined : (parseId<ClaimId>(claim) ?? undefined);
  const data = await shown(await readDocument(screen.context, screen.project.id, documentId, captureId, history));
  return { screen, data, path: screen.at(`documents/${documentId}`) };
});

async function load({ params, searchParams }: ReaderProps) {
  const { project, document } = await params;
  const view = readView(await searchParams);
  return { view, ...(await read(project, document, view.capture, view.claim)) };
}

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { screen, data } = await load(props);
  return { title: `${data.document.title} · ${screen.title}` };
}

export default async function ReaderPage(props: ReaderProps) {
  const { screen, view, data, path } = await load(props);
  const { t, at, reading, name, project } = screen;
  const { document, capture, captures } = data;
  const source = data.sources.find(({ id }) => id === document.sourceId);
  const { marks, selected } = marksOf(data, view, path);
  const can = (verb: 'claim.record' | 'document.recapture' | 'document.correct_language') =>
    may({ role: project.role, administrator: false }, verb);
  const crumbs = [{ href: at('documents'), label: t('documents.title') }];
  const sharers = await shown(await readSharers(screen.context, project.id, capture.id));
  const older = capture.id !== captures.at(-1)?.id;
  return (
    <>
      <PageHeader
        t={t}
        crumbs={crumbs}
        title={<span lang={document.language}>{document.title}</span>}
        meta={
          <>
            <span>
              {source && <bdi>{name({ en: source.nameEn, ar: source.nameAr })}</bdi>} · {languageName(document.language, t)}
              {document.publishedOn && (
                <>
                  {' · '}
                  <bdi>{formatDate(document.publishedOn, reading)}</bdi>
                </>
              )}
            </span>
            {can('document.correct_language') && !data.blind && (
              <Link href={viewHref(path, { capture: view.capture, act: 'language' })} scroll={false} className={styles.further}>
                {t('reader.correctLanguage')}
              </Link>
            )}
            {document.author && (
              <span>
                <bdi>{t('reader.by', { author: document.author })}</bdi>
              </span>
            )}
            {document.address && (
              <a href={document.address} rel="noreferrer noopener" target="_blank">
                {t('reader.sourcePage')}
              </a>
            )}
            <span>
              {t('reader.captureOf', { number: capture.number, count: captures.length })} ·{' '}
              <LocalTime at={capture.capturedAt} reading={reading} />
            </span>
            <span>
              SHA-256 <code title={capture.sha256}>{shortHash(capture.sha256)}</code>
            </span>
          </>
        }
        actions={can('document.recapture') && <ButtonLink href={`${path}/recapture`}>{t('reader.recapture')}</ButtonLink>}
      />
      {older && (
        <div className={styles.older}>
          <Notice tone="warning" live={false}>
            {t('reader.older')} <Link href={path}>{t('reader.toNewest')}</Link>
          </Notice>
        </div>
      )}
      {data.blind && (
        <div className={styles.older}>
          <Notice live={false}>
            {t('doubleReading.blindElsewhere')} <Link href={at(`double/${data.blind}`)}>{t('doubleReading.toReading')}</Link>
          </Notice>
        </div>
      )}
      <div className={styles.reader}>
        <div className={styles.main}>
          <TextPane
            text={capture.text}
            lang={document.language}
            marks={marks}
            selected={selected}
            path={path}
            capture={view.capture}
            writes={can('claim.record') && !data.blind}
            title={document.title}
          />
          <Legend marks={marks} t={t} />
        </div>
        <div className={styles.aside}>
          {!data.blind && <Side screen={screen} data={data} view={view} path={path} />}
          <Sharers screen={screen} documentId={document.id} sharers={sharers} />
          <Captures screen={screen} data={data} path={path} />
        </div>
      </div>
      <Keys writes={can('claim.record') && !data.blind} proposes={sorted(data).offered.length > 0} />
    </>
  );
}
