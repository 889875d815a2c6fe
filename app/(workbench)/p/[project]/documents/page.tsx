import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { DataTable } from '@/app/_ui/DataTable';
import { EmptyState } from '@/app/_ui/EmptyState';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listDocuments } from '@/db/document/read';
import { formatDate } from '@/lib/figure/edtf';
import { may } from '@/lib/policy';
import { listQuery } from '../_list/filter';
import { ListFilter } from '../_list/ListFilter';
import { Paging } from '../_list/Paging';
import styles from './documents.module.css';
import { languageName } from './languages';

interface DocumentsProps {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: DocumentsProps): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('documents.title')} · ${title}` };
}

export default async function DocumentsPage({ params, searchParams }: DocumentsProps) {
  const [screen, search] = await Promise.all([projectScreen(params), searchParams]);
  const { context, project, at, t, reading, name } = screen;
  const query = listQuery(search);
  const { rows: documents, next } = await shown(await listDocuments(context, project.id, query));
  const filtered = Boolean(query.text || query.after);
  const adds = may({ role: project.role, administrator: false }, 'document.capture');
  const add = adds && (
    <ButtonLink href={at('documents/new')} variant="primary">
      {t('documents.add')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader t={t} title={t('documents.title')} actions={(filtered || documents.length > 0) && add} />
      {(filtered || documents.length > 0) && <ListFilter root={at('documents')} query={query} screen={screen} />}
      {documents.length === 0 && filtered ? (
        <EmptyState title={t('list.none')} action={<ButtonLink href={at('documents')}>{t('list.clear')}</ButtonLink>} />
      ) : documents.length === 0 ? (
        <EmptyState title={t('documents.empty')} action={add}>
          <p>{adds ? t('documents.emptyBody') : t('documents.emptyReader')}</p>
        </EmptyState>
      ) : (
        <DataTable label={t('documents.list')} stacked>
          <thead>
            <tr>
              <th scope="col">{t('documents.column.title')}</th>
              <th scope="col">{t('documents.column.source')}</th>
              <th scope="col">{t('documents.column.language')}</th>
              <th scope="col">{t('documents.column.published')}</th>
              <th scope="col" data-number>
                {t('documents.column.captures')}
              </th>
              <th scope="col" data-number>
                {t('documents.column.claims')}
              </th>
              <th scope="col" data-number>
                {t('proposals.undecided')}
              </th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <tr key={document.id}>
                <th scope="row" className={styles.title}>
                  <Link href={at(`documents/${document.id}`)}>
                    <bdi dir="auto" lang={document.language}>
                      {document.title}
                    </bdi>
                  </Link>
                </th>
                <td data-head={t('documents.column.source')}>
                  <bdi>{name({ en: document.sourceEn, ar: document.sourceAr })}</bdi>
                </td>
                <td data-head={t('documents.column.language')}>{languageName(document.language, t)}</td>
                <td data-head={t('documents.column.published')} className={styles.date}>
                  {document.publishedOn ? <bdi>{formatDate(document.publishedOn, reading)}</bdi> : <span>{t('documents.undated')}</span>}
                </td>
                <td data-head={t('documents.column.captures')} data-number>
                  {formatNumber(document.captures, reading)}
                </td>
                <td data-head={t('documents.column.claims')} data-number>
                  {formatNumber(document.claims, reading)}
                </td>
                <td data-head={t('proposals.undecided')} data-number>
                  {formatNumber(document.undecided, reading)}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <Paging root={at('documents')} query={query} next={next} screen={screen} />
    </>
  );
}
