import type { ProjectScreen } from '@/app/_session/screen';
import { Chip } from '@/app/_ui/Chip';
import { Standing } from '@/app/_ui/Standing';
import { Tag } from '@/app/_ui/Tag';
import type { MentionItem } from '@/db/queue/mentions';
import type { QueueItem } from '@/db/queue/read';
import type { Section } from '@/lib/queue/section';
import styles from './queue.module.css';

const ON = {
  pair: 'queue.onPair',
  claim: 'queue.onClaim',
  quote: 'queue.onQuote',
  question: 'queue.onQuestion',
  reconciliation: 'queue.onReconciliation',
} as const satisfies Record<MentionItem['target']['kind'], string>;

/** The facts that put an item where it is. */
export function Why({ item, section, screen }: { item: QueueItem; section: Section; screen: ProjectScreen }) {
  const { t, name } = screen;
  switch (item.kind) {
    case 'document':
      return <span className={styles.facts}>{t('queue.undecided', { count: item.undecided })}</span>;
    case 'question':
      return (
        <span className={styles.facts}>
          {section === 'contested' && item.conflicts > 0 ? (
            <Chip tone="conflict">{t('queue.conflicts', { count: item.conflicts })}</Chip>
          ) : (
            <Standing kind={item.standing} origins={item.origins} t={t} />
          )}
          <span>
            {t('queue.reports', { count: item.reports })} · {t('queue.origins', { count: item.origins })}
          </span>
          {item.author && section !== 'returned' && (
            <span>
              <bdi>{t('queue.submittedBy', { name: item.author })}</bdi>
            </span>
          )}
          {item.stale && section !== 'stale' && <Tag status="stale" t={t} />}
        </span>
      );
    case 'mention': {
      const { incident, document, target } = item;
      return (
        <span className={styles.facts}>
          <span>{t(ON[target.kind])}</span>
          {incident ? (
            <bdi>{name({ en: incident.titleEn, ar: incident.titleAr })}</bdi>
          ) : (
            document && (
              <bdi dir="auto" lang={document.language}>
                {document.title}
              </bdi>
            )
          )}
        </span>
      );
    }
  }
}
