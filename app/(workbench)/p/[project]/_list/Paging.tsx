import type { ProjectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { type ListQuery, listAddress } from './filter';
import styles from './list.module.css';

/** On to the next page, and back to the first; nothing when all of it is on one. */
export function Paging(props: { root: string; query: ListQuery; next: string | null; screen: ProjectScreen }) {
  const { root, query, next, screen } = props;
  const { t } = screen;
  if (!query.after && !next) return null;
  return (
    <nav aria-label={t('list.paging')} className={`${styles.paging} screen`}>
      {query.after && <ButtonLink href={listAddress(root, { ...query, after: undefined })}>{t('list.first')}</ButtonLink>}
      {next && <ButtonLink href={listAddress(root, { ...query, after: next })}>{t('list.further')}</ButtonLink>}
    </nav>
  );
}
