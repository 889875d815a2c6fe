import type { ProjectScreen } from '@/app/_session/screen';
import type { MentionItem } from '@/db/queue/mentions';
import type { QueueItem } from '@/db/queue/read';
import type { Section } from '@/lib/queue/section';
import { type QueueFilter, queryOf } from './filter';

function mentioned({ target, incident, document }: MentionItem): string {
  switch (target.kind) {
    case 'quote':
      return document ? `documents/${document.id}?capture=${document.captureId}&quote=${target.quoteId}` : 'documents';
    case 'claim':
      return document ? `documents/${document.id}?capture=${document.captureId}&claim=${target.claimId}` : 'documents';
    case 'pair':
      return incident ? `incidents/${incident.id}?pair=${target.claimId}.${target.otherClaimId}` : 'incidents';
    case 'question':
      return incident ? `incidents/${incident.id}?row=${target.questionId}` : 'incidents';
    case 'reconciliation':
      return `records/${target.reconciliationId}`;
  }
}

/** The screen on which an item is seen to: the reader, the bench at its row, the record. */
function screenOf(section: Section, item: QueueItem): string {
  switch (item.kind) {
    case 'document':
      return `documents/${item.documentId}?capture=${item.captureId}`;
    case 'question':
      return section === 'contested' || item.reconciliationId === null
        ? `incidents/${item.incident.id}?row=${item.questionId}`
        : `records/${item.reconciliationId}`;
    case 'mention':
      return mentioned(item);
  }
}

/** The address of an item, with the queue it was opened from and its own place there, so that one goes on to the next from it. */
export function addressOf({ at }: ProjectScreen, filter: QueueFilter & { readonly section: Section }, item: QueueItem): string {
  const screen = screenOf(filter.section, item);
  const queue = queryOf({ ...filter, after: `${item.since.getTime()}.${item.key}` });
  return at(`${screen}${screen.includes('?') ? '&' : '?'}queue=${encodeURIComponent(queue)}`);
}
