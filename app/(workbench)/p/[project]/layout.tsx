import type { ReactNode } from 'react';
import { Frame } from '@/app/_session/Frame';
import { landing } from '@/app/_session/landing';
import { projectScreen } from '@/app/_session/screen';
import { QueueTrail } from './_queue/QueueTrail';
import QueueWords from './_queue/QueueWords';

interface Props {
  params: Promise<{ project: string }>;
  children: ReactNode;
}

const SCREENS = ['incidents', 'documents', 'sources', 'records', 'import', 'export', 'double', 'policy', 'ledger', 'members'] as const;

/** One project: its screens in the navigation, and nothing for those who are no member. */
export default async function ProjectLayout({ params, children }: Props) {
  const { t, at, title, project } = await projectScreen(params);
  const items = [...(landing(project.role) === 'queue' ? (['queue'] as const) : []), ...SCREENS].map((screen) => ({
    href: at(screen),
    label: t(`shell.${screen}`),
  }));
  return (
    <Frame project={{ name: title, href: at(landing(project.role)) }} items={items}>
      <QueueWords>
        <QueueTrail root={at('queue')}>{children}</QueueTrail>
      </QueueWords>
    </Frame>
  );
}
