import { and, asc, eq, inArray } from 'drizzle-orm';
import type { DissentId, ProjectId, ReconciliationId, UserId } from '../../lib/id';
import type { Executor } from '../client';
import { dissents, users } from '../schema';

/** A minority value that somebody signed. Exactly one of `low` and `value` is not null; `high` null is open above. */
export interface Dissent {
  readonly id: DissentId;
  readonly reconciliationId: ReconciliationId;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
  readonly reason: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Date;
}

/** Every dissent signed on these reconciliations, in the order of their signing. */
export async function dissentsOf(db: Executor, projectId: ProjectId, ids: readonly string[]): Promise<Dissent[]> {
  if (!ids.length) return [];
  const rows = await db
    .select({ d: dissents, name: users.name })
    .from(dissents)
    .innerJoin(users, eq(users.id, dissents.createdBy))
    .where(and(eq(dissents.projectId, projectId), inArray(dissents.reconciliationId, [...ids])))
    .orderBy(asc(dissents.createdAt), asc(dissents.id));
  return rows.map(({ d: { createdBy, createdAt, projectId: _, ...dissent }, name }) => ({
    ...dissent,
    id: dissent.id as DissentId,
    reconciliationId: dissent.reconciliationId as ReconciliationId,
    by: { id: createdBy as UserId, name },
    at: createdAt,
  }));
}
