import 'server-only';
import type { ReactNode } from 'react';
import type { NavItem } from '../_ui/NavLinks';
import { Shell } from '../_ui/Shell';
import { signOut, switchLanguage, switchTheme } from './actions';
import { ownAccount } from './actor';
import { preferences } from './preferences';
import { screen } from './screen';

interface FrameProps {
  project?: { readonly name: string; readonly href: string };
  items: readonly NavItem[];
  children: ReactNode;
}

/** The shell filled with who is signed in and how they read. */
export async function Frame({ project, items, children }: FrameProps) {
  const [{ t, reading }, account, { theme }] = await Promise.all([screen(), ownAccount(), preferences()]);
  return (
    <Shell
      t={t}
      reading={reading}
      theme={theme}
      home="/projects"
      project={project}
      items={items}
      user={{ name: account.name, accountHref: '/account', accountsHref: account.administrator ? '/accounts' : undefined }}
      actions={{ language: switchLanguage, theme: switchTheme, signOut }}
    >
      {children}
    </Shell>
  );
}
