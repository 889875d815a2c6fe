import type { Target, Thread } from '@/db/annotation/read';
import type { writeAnnotation } from '@/db/annotation/write';

/** What a new thread is to be about; a quote comes as its stretch of the capture and need not be kept yet. */
export type NewThreadTarget = Parameters<typeof writeAnnotation>[2]['target'];

/** One string per target, the same for both orders of a pair. */
function keyOf(target: Target): string {
  switch (target.kind) {
    case 'quote':
      return `quote ${target.quoteId}`;
    case 'claim':
      return `claim ${target.claimId}`;
    case 'question':
      return `question ${target.questionId}`;
    case 'pair':
      return `pair ${[target.claimId, target.otherClaimId].sort().join(' ')}`;
    case 'reconciliation':
      return `reconciliation ${target.reconciliationId}`;
  }
}

/** The threads about exactly this, of all that a read returned. */
export function threadsAbout(threads: readonly Thread[], target: Target): Thread[] {
  const key = keyOf(target);
  return threads.filter((thread) => keyOf(thread.target) === key);
}
