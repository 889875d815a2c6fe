import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { AnnotationId, CaptureId, ClaimId, ProjectId, QuestionId, QuoteId, ReconciliationId } from '../../lib/id';
import type { Executor } from '../client';
import { annotations, quotes, threadStates, users } from '../schema';
import { mentionedIn } from './mention';

/** What a thread is about. The two claims of a pair are in the order of their ids. */
export type Target =
  | { readonly kind: 'quote'; readonly quoteId: QuoteId }
  | { readonly kind: 'claim'; readonly claimId: ClaimId }
  | { readonly kind: 'question'; readonly questionId: QuestionId }
  | { readonly kind: 'pair'; readonly claimId: ClaimId; readonly otherClaimId: ClaimId }
  | { readonly kind: 'reconciliation'; readonly reconciliationId: ReconciliationId };

interface Note {
  readonly id: AnnotationId;
  readonly body: string;
  /** Names it mentions, as `@[name]`. */
  readonly mentions: readonly string[];
  readonly by: string;
  readonly at: Date;
}

export interface Thread {
  readonly id: AnnotationId;
  readonly target: Target;
  /** The first note and its replies, oldest first. */
  readonly notes: readonly Note[];
  readonly resolved: { readonly by: string; readonly at: Date } | null;
}

type Row = typeof annotations.$inferSelect;

export function targetOf(row: Row): Target {
  switch (row.target) {
    case 'quote':
      return { kind: 'quote', quoteId: row.quoteId as QuoteId };
    case 'claim':
      return { kind: 'claim', claimId: row.claimId as ClaimId };
    case 'question':
      return { kind: 'question', questionId: row.questionId as QuestionId };
    case 'pair':
      return { kind: 'pair', claimId: row.claimId as ClaimId, otherClaimId: row.otherClaimId as ClaimId };
    case 'reconciliation':
      return { kind: 'reconciliation', reconciliationId: row.reconciliationId as ReconciliationId };
  }
}

export interface About {
  readonly claimIds?: readonly ClaimId[];
  readonly questionIds?: readonly QuestionId[];
  readonly reconciliationIds?: readonly ReconciliationId[];
  readonly quoteCaptureId?: CaptureId;
}

function about(db: Executor, { claimIds = [], questionIds = [], reconciliationIds = [], quoteCaptureId }: About): SQL | undefined {
  const conditions = [
    claimIds.length ? inArray(annotations.claimId, [...claimIds]) : undefined,
    questionIds.length ? inArray(annotations.questionId, [...questionIds]) : undefined,
    reconciliationIds.length ? inArray(annotations.reconciliationId, [...reconciliationIds]) : undefined,
    quoteCaptureId
      ? inArray(annotations.quoteId, db.select({ id: quotes.id }).from(quotes).where(eq(quotes.captureId, quoteCaptureId)))
      : undefined,
  ].filter((condition) => condition !== undefined);
  return conditions.length ? or(...conditions) : undefined;
}

/** Threads about any of these, oldest first, with who resolved them. Pairs come with either of their claims. */
export async function threadsOf(db: Executor, projectId: ProjectId, subject: About): Promise<Thread[]> {
  const condition = about(db, subject);
  if (!condition) return [];
  const heads = await db
    .select({ note: annotations, by: users.name })
    .from(annotations)
    .innerJoin(users, eq(users.id, annotations.createdBy))
    .where(and(eq(annotations.projectId, projectId), isNull(annotations.threadId), condition))
    .orderBy(asc(annotations.createdAt));
  if (!heads.length) return [];
  const ids = heads.map(({ note }) => note.id);
  const replies = await db
    .select({ note: annotations, by: users.name })
    .from(annotations)
    .innerJoin(users, eq(users.id, annotations.createdBy))
    .where(and(eq(annotations.projectId, projectId), inArray(annotations.threadId, ids)))
    .orderBy(asc(annotations.createdAt));
  const states = await db
    .select({ threadId: threadStates.threadId, resolved: threadStates.resolved, by: users.name, at: threadStates.createdAt })
    .from(threadStates)
    .innerJoin(users, eq(users.id, threadStates.createdBy))
    .where(and(eq(threadStates.projectId, projectId), inArray(threadStates.threadId, ids)))
    .orderBy(asc(threadStates.createdAt), asc(threadStates.id));
  const named = await mentionedIn(
    db,
    projectId,
    [...heads, ...replies].filter(({ note }) => note.body.includes('@[')).map(({ note }) => note.id),
  );
  const noteOf = ({ note, by }: (typeof heads)[number]): Note => ({
    id: note.id as AnnotationId,
    body: note.body,
    mentions: named.get(note.id) ?? [],
    by,
    at: note.createdAt,
  });
  return heads.map((head) => {
    const last = states.filter(({ threadId }) => threadId === head.note.id).at(-1);
    return {
      id: head.note.id as AnnotationId,
      target: targetOf(head.note),
      notes: [head, ...replies.filter(({ note }) => note.threadId === head.note.id)].map(noteOf),
      resolved: last?.resolved ? { by: last.by, at: last.at } : null,
    };
  });
}
