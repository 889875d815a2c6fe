import type { ProjectScreen } from '@/app/_session/screen';
import { Button } from '@/app/_ui/Button';
import { Chip } from '@/app/_ui/Chip';
import { Icon } from '@/app/_ui/Icon';
import { TextField } from '@/app/_ui/TextField';
import { type ListQuery, listAddress } from './filter';
import styles from './list.module.css';

/** A plain form that puts words into the address; words in force show as a chip that takes them out again. */
export function ListFilter({ root, query: { text }, screen: { t } }: { root: string; query: ListQuery; screen: ProjectScreen }) {
  return (
    <div className={`${styles.filters} screen`}>
      <search>
        <form action={root} aria-label={t('list.narrow')} className={styles.form} key={text}>
          <TextField name="text" label={t('list.words')} type="search" optional defaultValue={text ?? ''} dir="auto" />
          <Button type="submit">{t('list.apply')}</Button>
        </form>
      </search>
      {text && (
        <ul className={styles.chips} aria-label={t('list.active')}>
          <li>
            <Chip href={listAddress(root, {})}>
              <bdi aria-hidden="true">{text}</bdi>
              <Icon name="close" />
              <span className="unseen">{t('list.drop', { filter: text })}</span>
            </Chip>
          </li>
        </ul>
      )}
    </div>
  );
}
