import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import type { SourceDetail } from '@/db/source/read';
import { formatDate } from '@/lib/figure/edtf';
import styles from './sources.module.css';

interface Props {
  source: Pick<SourceDetail, 'documents' | 'documentCount' | 'nameEn' | 'nameAr'>;
  screen: ProjectScreen;
}

export function SourceDocuments({ source: { documents, documentCount, nameEn, nameAr }, screen: { t, at, name, reading } }: Props) {
  if (documents.length === 0) return <p className={styles.soft}>{t('sources.noDocuments')}</p>;
  return (
    <>
      <DataTable label={t('sources.documents')} stacked>
        <thead>
          <tr>
            <th scope="col">{t('sources.document')}</th>
            <th scope="col">{t('sources.publishedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ id, title, language, publishedOn }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={at(`documents/${id}`)} data-row>
                  <bdi dir="auto" lang={language}>
                    {title}
                  </bdi>
                </Link>
              </th>
              <td data-head={t('sources.publishedOn')} className={styles.day}>
                {publishedOn && <bdi>{formatDate(publishedOn, reading)}</bdi>}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {documentCount > documents.length && (
        <p className={styles.soft}>
          <Link href={at(`documents?text=${encodeURIComponent(name({ en: nameEn, ar: nameAr }))}`)}>
            {t('sources.moreDocuments', { shown: formatNumber(documents.length, reading), total: formatNumber(documentCount, reading) })}
          </Link>
        </p>
      )}
    </>
  );
}
