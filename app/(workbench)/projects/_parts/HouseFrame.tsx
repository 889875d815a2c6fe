import 'server-only';
import type { ReactNode } from 'react';
import { ownAccount } from '@/app/_session/actor';
import { Frame } from '@/app/_session/Frame';
import { screen } from '@/app/_session/screen';

/** The frame of the screens outside every project: projects, account, and accounts for administrators. */
export async function HouseFrame({ children }: { children: ReactNode }) {
  const [{ t }, { administrator }] = await Promise.all([screen(), ownAccount()]);
  const items = [
    { href: '/projects', label: t('shell.projects') },
    { href: '/account', label: t('shell.account') },
    ...(administrator ? [{ href: '/accounts', label: t('shell.accounts') }] : []),
  ];
  return <Frame items={items}>{children}</Frame>;
}
