import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import type { Translate } from './i18n';
import { Link } from './Link';
import styles from './PageHeader.module.css';

interface Crumb {
  readonly href: string;
  readonly label: string;
}

interface PageHeaderProps {
  title: ReactNode;
  /** The way here, outermost first, without the page itself. */
  crumbs?: readonly Crumb[];
  /** Date, place, hash: facts in soft ink under the title. Each child is one fact. */
  meta?: ReactNode;
  actions?: ReactNode;
  t: Translate;
}

/** The head of every screen: where one is, what this is, what can be done with it. */
export function PageHeader({ title, crumbs = [], meta, actions, t }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {crumbs.length > 0 && (
        <nav aria-label={t('shell.crumbs')} className="screen">
          <ol className={styles.crumbs}>
            {crumbs.map((crumb, index) => (
              <li key={crumb.href}>
                {index > 0 && <Icon name="next" />}
                <Link href={crumb.href}>
                  <bdi>{crumb.label}</bdi>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 className={styles.title}>
        <bdi>{title}</bdi>
      </h1>
      {meta && <div className={styles.meta}>{meta}</div>}
      {actions && <div className={classes(styles.actions, 'screen')}>{actions}</div>}
    </header>
  );
}
