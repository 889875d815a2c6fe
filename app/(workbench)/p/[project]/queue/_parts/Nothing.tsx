import type { ProjectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { EmptyState } from '@/app/_ui/EmptyState';
import { may } from '@/lib/policy';
import type { Section } from '@/lib/queue/section';
import { queueAddress } from './filter';
import type { Loaded } from './load';

/** Where one goes on when a section is empty. */
const ELSEWHERE = {
  to_read: ['documents/new', 'queue.toDocuments'],
  contested: ['incidents', 'queue.toIncidents'],
  returned: ['records', 'queue.toRecords'],
  awaiting: ['records', 'queue.toRecords'],
  stale: ['records', 'queue.toRecords'],
  mentions: ['incidents', 'queue.toIncidents'],
} as const satisfies Record<Section, readonly [string, string]>;

/** An empty section says the next act. */
export function Nothing({ loaded: { filter }, screen: { t, at, project } }: { loaded: Loaded; screen: ProjectScreen }) {
  const { section, assigned, incident, text, after } = filter;
  if ((assigned && section !== 'mentions') || incident || text || after)
    return (
      <EmptyState
        title={t('queue.noneMatch')}
        action={<ButtonLink href={queueAddress(at('queue'), { section })}>{t('queue.clear')}</ButtonLink>}
      />
    );
  const [path, label] = ELSEWHERE[section];
  const captures = may({ role: project.role, administrator: false }, 'document.capture');
  return (
    <EmptyState
      title={t(`queue.none.${section}`)}
      action={(section !== 'to_read' || captures) && <ButtonLink href={at(path)}>{t(label)}</ButtonLink>}
    >
      <p>{t(`queue.act.${section}`)}</p>
    </EmptyState>
  );
}
