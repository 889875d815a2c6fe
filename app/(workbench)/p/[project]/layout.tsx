import type { ReactNode } from 'react';
import { Frame } from '@/app/_session/Frame';
import { projectScreen } from '@/app/_session/screen';

interface Props {
  params: Promise<{ project: string }>;
  children: ReactNode;
}

const SCREENS = ['incidents', 'documents', 'sources', 'records', 'policy', 'ledger', 'members'] as const;

/** One project: its screens in the navigation, and nothing for those who are no member. */
export default async function ProjectLayout({ params, children }: Props) {
  const { t, at, title } = await projectScreen(params);
  const items = SCREENS.map((screen) => ({ href: at(screen), label: t(`shell.${screen}`) }));
  return (
    <Frame project={{ name: title, href: at('incidents') }} items={items}>
      {children}
    </Frame>
  );
}
