import { and, eq } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import { parseInputs } from '../../lib/reconcile/inputs';
import type { Executor } from '../client';
import { reconciliations, stalenesses } from '../schema';
import { type ToldChange, tellChanges } from './changes';
import { evidenceOf } from './evidence';
import type { Reconciliation } from './read';
import { sealNow } from './staleness';

/** How far what a stale record rested on moved. */
export interface Movement {
  /** From what was sealed to what stands now; when that is nothing, to what stood right after the act that made it stale. */
  readonly changes: readonly ToldChange[];
  /** All is as it was again; the record stays stale. */
  readonly putBack: boolean;
}

async function inputsOf(db: Executor, projectId: ProjectId, id: string): Promise<string | null> {
  const [row] = await db
    .select({ inputs: reconciliations.inputs })
    .from(reconciliations)
    .where(and(eq(reconciliations.projectId, projectId), eq(reconciliations.id, id)));
  return row?.inputs ?? null;
}

/** Null when the record is not stale. */
export async function movementOf(db: Executor, projectId: ProjectId, record: Reconciliation, inputs: string): Promise<Movement | null> {
  if (!record.stale) return null;
  const evidence = (await evidenceOf(db, projectId, [record.questionId])).get(record.questionId);
  if (!evidence) return null;
  const sealed = parseInputs(inputs);
  const changes = await tellChanges(db, projectId, sealed, parseInputs(sealNow(evidence, inputs).inputs));
  if (changes.length) return { changes, putBack: false };
  const [then] = await db.select({ inputs: stalenesses.inputs }).from(stalenesses).where(eq(stalenesses.reconciliationId, record.id));
  return { changes: then ? await tellChanges(db, projectId, sealed, parseInputs(then.inputs)) : [], putBack: true };
}

/** What a submission of a question asks its approver to look at when an earlier one was approved. */
export interface SinceApproved {
  readonly earlier: Reconciliation;
  readonly changes: readonly ToldChange[];
}

/** The last approved submission before this one, and in what this one rests on something else. Null for a first approval. */
export async function sinceApproved(
  db: Executor,
  projectId: ProjectId,
  record: Reconciliation,
  versions: readonly Reconciliation[],
  inputs: string,
): Promise<SinceApproved | null> {
  const earlier = versions.findLast(({ number, decision }) => number < record.number && decision?.kind === 'approved');
  const before = earlier && (await inputsOf(db, projectId, earlier.id));
  return before ? { earlier, changes: await tellChanges(db, projectId, parseInputs(before), parseInputs(inputs)) } : null;
}
