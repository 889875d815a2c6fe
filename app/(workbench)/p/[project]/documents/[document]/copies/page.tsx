import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import { type ProjectScreen, projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { Link } from '@/app/_ui/Link';
import { PageHeader } from '@/app/_ui/PageHeader';
import { type BesideDocument, type BesideText, readBesideTexts } from '@/db/copy/beside';
import { listSourceNames } from '@/db/source/read';
import { type DocumentId, parseId } from '@/lib/id';
import { codePointLength, codePointOffset, sliceCodePoints } from '@/lib/text/offset';
import { CopyBox } from '../../../_copies/CopyBox';
import { CopyLegend } from '../../../_copies/CopyLegend';
import styles from '../../../_copies/copies.module.css';
import { Lit } from '../../../_copies/Lit';
import { passages } from '../../../_copies/passages';

interface CopiesProps {
  params: Promise<{ project: string; document: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The page and its title read the same once. */
const read = cache(async (slug: string, document: string, other: string) => {
  const screen = await projectScreen(Promise.resolve({ project: slug }));
  const [first, second] = [parseId<DocumentId>(document), parseId<DocumentId>(other)];
  if (!first || !second) notFound();
  return { screen, beside: await shown(await readBesideTexts(screen.context, screen.project.id, first, second)) };
});

async function load({ params, searchParams }: CopiesProps) {
  const { project, document } = await params;
  const other = (await searchParams).with;
  return read(project, document, typeof other === 'string' ? other : '');
}

export async function generateMetadata(props: CopiesProps): Promise<Metadata> {
  const { screen, beside } = await load(props);
  return { title: `${screen.t('copies.title')} · ${beside.documents[0].title} · ${screen.title}` };
}

export default async function CopiesPage(props: CopiesProps) {
  const { screen, beside } = await load(props);
  const { t, at, context, project } = screen;
  const { documents, texts, runs } = beside;
  const [first] = documents;
  const sources = await shown(await listSourceNames(context, project.id));
  const crumbs = [
    { href: at('documents'), label: t('documents.title') },
    { href: at(`documents/${first.id}`), label: first.title },
  ];
  const [a, b] = texts ?? [];
  const shared = a && b ? passages(runs, codePointLength(a.text), codePointLength(b.text)) : [];
  return (
    <>
      <PageHeader t={t} crumbs={crumbs} title={t('copies.title')} />
      {a && b ? (
        <div className={styles.passages}>
          <CopyBox screen={screen} beside={beside} sources={sources} />
          <CopyLegend t={t} />
          {shared.map((passage, index) => (
            <Card key={`${passage.startA} ${passage.startB}`} title={t('copies.run', { number: index + 1, count: passage.words })}>
              <div className={styles.sides}>
                <Side
                  screen={screen}
                  document={documents[0]}
                  of={a}
                  start={passage.startA}
                  end={passage.endA}
                  shared={runs.map(({ startA: start, endA: end }) => ({ start, end }))}
                />
                <Side
                  screen={screen}
                  document={documents[1]}
                  of={b}
                  start={passage.startB}
                  end={passage.endB}
                  shared={runs.map(({ startB: start, endB: end }) => ({ start, end }))}
                />
              </div>
            </Card>
          ))}
        </div>
      ) : (
        <EmptyState title={t('copies.nothing')} />
      )}
    </>
  );
}

interface SideProps {
  screen: ProjectScreen;
  document: BesideDocument;
  of: BesideText;
  start: number;
  end: number;
  shared: readonly { readonly start: number; readonly end: number }[];
}

/** One passage in one of the two documents, with the words around it. */
function Side({ screen, document, of, start, end, shared }: SideProps) {
  const { at, name } = screen;
  const [opens, closes] = [start === 0, end >= codePointLength(of.text)];
  const cut = sliceCodePoints(of.text, codePointOffset(start), codePointOffset(end));
  // No word is shown cut.
  const lead = opens ? '' : (/^\S*\s+/.exec(cut)?.[0] ?? '');
  const text = closes ? cut.slice(lead.length) : cut.slice(lead.length).replace(/\s+\S*$/, '');
  return (
    <article className={styles.side} aria-label={document.title}>
      <p className={styles.source}>
        <Link href={at(`documents/${document.id}?capture=${of.captureId}`)}>
          <bdi lang={document.language}>{document.title}</bdi>
        </Link>{' '}
        <span className={styles.soft}>
          <bdi>{name({ en: document.sourceEn, ar: document.sourceAr })}</bdi>
        </span>
      </p>
      <blockquote dir="auto" lang={document.language} className={styles.text}>
        {!opens && '… '}
        <Lit text={text} at={start + codePointLength(lead)} shared={shared} tidy />
        {!closes && ' …'}
      </blockquote>
    </article>
  );
}
