import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Link } from '@/app/_ui/Link';
import type { Sharer } from '@/db/copy/beside';
import type { DocumentId } from '@/lib/id';
import styles from '../../../_copies/copies.module.css';

interface SharersProps {
  screen: ProjectScreen;
  documentId: DocumentId;
  sharers: readonly Sharer[];
}

/** The documents that share words with the capture shown, each leading to both texts. Nothing when none does. */
export function Sharers({ screen, documentId, sharers }: SharersProps) {
  const { t, at, name } = screen;
  if (!sharers.length) return null;
  return (
    <Card title={t('copies.title')} level={2}>
      <ul className={styles.sharers}>
        {sharers.map((sharer) => (
          <li key={sharer.documentId}>
            {t('copies.shares', { count: sharer.words })}{' '}
            <Link href={at(`documents/${documentId}/copies?with=${sharer.documentId}`)}>
              <bdi lang={sharer.language}>{sharer.title}</bdi>
            </Link>{' '}
            <span className={styles.soft}>
              <bdi>{name({ en: sharer.sourceEn, ar: sharer.sourceAr })}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
