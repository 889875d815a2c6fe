import { and, eq, lt, sql } from 'drizzle-orm';
import type { UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { idempotencyKeys } from '../schema';

/** A request that may be sent again without being done again. */
export interface Once {
  readonly key: string;
  /** Method and path. */
  readonly request: string;
  readonly bodySha256: Uint8Array;
  /** What is answered when the act came to this value; kept with it, in its own transaction. */
  answer(value: unknown): Answer;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The act was done before; this is what was answered then. */
export class Replayed extends Error {
  constructor(readonly answer: Answer) {
    super('answered before');
  }
}

const KEPT_MS = 24 * 60 * 60 * 1000;
const ofKey = (userId: UserId, key: string) => and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key));

/**
 * Whether the act is still to be done: nobody else is at it now and nobody did it in the last 24 hours. The lock lives as long as the
 * act's transaction, so of two at once one does it, and an act that failed or died leaves nothing behind. Throws `Replayed` when it was
 * done. Problems: idempotency_in_flight, idempotency_reused.
 */
export async function claimKey(tx: Executor, userId: UserId, once: Once, now: Date): Promise<Result<null>> {
  const name = `idempotency ${userId} ${once.key}`;
  const [lock] = await tx.execute<{ free: boolean }>(sql`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as free`);
  if (!lock?.free) return fail('idempotency_in_flight');
  // A statement of its own, after the lock: it sees what whoever held it before committed.
  const [kept] = await tx.select().from(idempotencyKeys).where(ofKey(userId, once.key));
  if (!kept || now.getTime() - kept.createdAt.getTime() >= KEPT_MS) return ok(null);
  const same = kept.request === once.request && Buffer.compare(kept.bodySha256, once.bodySha256) === 0;
  if (!same || kept.status === null) return fail('idempotency_reused');
  throw new Replayed({ status: kept.status, text: kept.answer ?? '' });
}

/** Keeps what is answered, in the act's own transaction; keys of this person that are a day old are swept on the way. */
export async function keepAnswer(tx: Executor, userId: UserId, once: Once, value: unknown, at: Date): Promise<void> {
  await tx
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, userId), lt(idempotencyKeys.createdAt, new Date(at.getTime() - KEPT_MS))));
  const { status, text } = once.answer(value);
  const { key, request, bodySha256 } = once;
  await tx.insert(idempotencyKeys).values({ userId, key, request, bodySha256, status, answer: text, createdAt: at });
}
