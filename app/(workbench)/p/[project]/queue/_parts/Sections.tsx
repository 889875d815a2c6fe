import type { ProjectScreen } from '@/app/_session/screen';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { queueAddress } from './filter';
import type { Loaded } from './load';
import styles from './queue.module.css';

/** Everything that can wait, each with how much does under the same filter. */
export function Sections({ loaded: { page, filter }, screen: { t, at, reading } }: { loaded: Loaded; screen: ProjectScreen }) {
  return (
    <nav aria-label={t('queue.sections')} className="screen">
      <ul className={styles.sections}>
        {page.counts.map(({ section, count, more }) => (
          <li key={section}>
            <Link
              href={queueAddress(at('queue'), { ...filter, section, after: undefined })}
              aria-current={section === filter.section ? 'page' : undefined}
            >
              {t(`queue.section.${section}`)}{' '}
              <b data-none={count === 0 ? '' : undefined}>
                {more ? t('queue.atLeast', { count: formatNumber(count, reading) }) : formatNumber(count, reading)}
              </b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
