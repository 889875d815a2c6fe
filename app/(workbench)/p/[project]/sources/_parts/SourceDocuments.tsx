import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { Link } from '@/app/_ui/Link';
import type { SourceDetail } from '@/db/source/read';
import { formatDate } from '@/lib/figure/edtf';
import styles from './sources.module.css';

interface Props {
  documents: SourceDetail['documents'];
  screen: ProjectScreen;
}

export function SourceDocuments({ documents, screen: { t, at, reading } }: Props) {
  if (documents.length === 0) return <p className={styles.soft}>{t('sources.noDocuments')}</p>;
  return (
    <DataTable label={t('sources.documents')}>
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
            <td className={styles.day}>{publishedOn && <bdi>{formatDate(publishedOn, reading)}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
