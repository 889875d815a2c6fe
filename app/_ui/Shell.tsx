import type { ReactNode } from 'react';
import type { Theme } from '@/lib/theme';
import { Brand } from './Brand';
import { classes } from './classes';
import { Icon } from './Icon';
import type { Translate } from './i18n';
import { LanguageSwitch, type PlainAction } from './LanguageSwitch';
import { Link } from './Link';
import type { Reading } from './locale';
import { Menu } from './Menu';
import { type NavItem, NavLinks } from './NavLinks';
import styles from './Shell.module.css';
import { SkipLink } from './SkipLink';
import { ThemeSwitch } from './ThemeSwitch';

interface ShellProps {
  t: Translate;
  reading: Reading;
  theme: Theme;
  /** Where the mark leads: the person's projects. */
  home: string;
  /** The project one is in, above its screens. */
  project?: { readonly name: string; readonly href: string };
  items: readonly NavItem[];
  user: { readonly name: string; readonly accountHref: string; readonly accountsHref?: string };
  actions: { readonly language: PlainAction; readonly theme: PlainAction; readonly signOut: PlainAction };
  /** Under the navigation: a search, a hint of keys. */
  extra?: ReactNode;
  children: ReactNode;
}

/** The frame: navigation at the inline start, folding to a row with a menu when narrow, and the screen itself. */
export function Shell({ t, reading, theme, home, project, items, user, actions, extra, children }: ShellProps) {
  return (
    <div className={styles.shell}>
      <SkipLink label={t('shell.skip')} />
      <header className={classes(styles.bar, 'screen')}>
        <Link href={home} className={styles.home} aria-label={t('shell.home')}>
          <Brand name={t('shell.product')} />
        </Link>
        {project && (
          <Link href={project.href} className={styles.project}>
            <bdi>{project.name}</bdi>
          </Link>
        )}
        <nav aria-label={t('shell.navigation')} className={styles.nav}>
          <NavLinks items={items} />
        </nav>
        {extra && <div className={styles.extra}>{extra}</div>}
        <div className={styles.foot}>
          <LanguageSwitch language={reading.language} action={actions.language} />
          <Menu
            className={styles.person}
            summary={
              <>
                <bdi>{user.name}</bdi>
                <Icon name="down" />
              </>
            }
          >
            <div className={styles.menu}>
              <Link href={user.accountHref}>{t('shell.account')}</Link>
              {user.accountsHref && <Link href={user.accountsHref}>{t('shell.accounts')}</Link>}
              <ThemeSwitch theme={theme} action={actions.theme} t={t} />
              <form action={actions.signOut} className={styles.out}>
                <button type="submit">{t('shell.signOut')}</button>
              </form>
            </div>
          </Menu>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
