import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { CaptureId, ClaimId, DocumentId, ProjectId } from '../../lib/id';
import type { Act } from '../context';
import { claimVersions, quotes, toRead } from '../schema';

/** Claims the reading of the row's capture proposes that nobody has decided about or recorded by hand. */
const UNDECIDED = sql`(select count(*)::int from proposals p where p.kind = 'claim' and p.capture_id = ${toRead.captureId}
  and not exists (select 1 from proposal_outcomes o where o.proposal_id = p.id)
  and not exists (select 1 from quotes q join claim_versions v on v.quote_id = q.id
    join claims k on k.id = v.claim_id and k.current_version = v.version join questions s on s.id = v.question_id
    where q.capture_id = p.capture_id and s.measure = p.reading->'claim'->>'measure'
    and q.start < coalesce((p.reading->'claim'->'number'->>'end')::int, p."end")
    and q."end" > coalesce((p.reading->'claim'->'number'->>'start')::int, p.start)
    and not exists (select 1 from proposal_outcomes o where o.claim_id = k.id)))`;

/** Whether anything is proposed of the row's capture: of what nothing is proposed nothing waits. */
const PROPOSED = sql`exists (select from proposals p where p.kind = 'claim' and p.capture_id = ${toRead.captureId})`;

function recount({ tx, send }: Act, condition: SQL | undefined): void {
  const rows = and(condition, PROPOSED);
  // Locked before it is counted: of two who decide at once, the second counts what the first did.
  send(() => tx.select({ id: toRead.documentId }).from(toRead).where(rows).for('update'));
  send(() => tx.update(toRead).set({ undecided: UNDECIDED }).where(rows));
}

/** A document waits to be read at its newest capture; called by every act that captures. */
export async function awaitReading(action: Act, projectId: ProjectId, documentId: DocumentId, captureId: CaptureId): Promise<void> {
  const { tx, at } = action;
  const row = { captureId, since: at, undecided: 0 };
  await tx
    .insert(toRead)
    .values({ documentId, projectId, ...row })
    .onConflictDoUpdate({ target: toRead.documentId, set: row });
  recount(action, eq(toRead.documentId, documentId));
}

/** Counts anew what waits in a capture; called by every act that decides about one of its proposals. */
export function recountCapture(action: Act, projectId: ProjectId, captureId: CaptureId): void {
  recountCaptures(action, projectId, [captureId]);
}

/** The same for several captures at once. */
export function recountCaptures(action: Act, projectId: ProjectId, captureIds: readonly CaptureId[]): void {
  if (captureIds.length) recount(action, and(eq(toRead.projectId, projectId), inArray(toRead.captureId, [...captureIds])));
}

/** The same for the captures a claim is or was quoted from; called by every act that gives a claim a version of other words. */
export function recountClaim(action: Act, projectId: ProjectId, claimId: ClaimId): void {
  const quoted = action.tx
    .select({ id: quotes.captureId })
    .from(claimVersions)
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .where(and(eq(claimVersions.projectId, projectId), eq(claimVersions.claimId, claimId)));
  recount(action, and(eq(toRead.projectId, projectId), inArray(toRead.captureId, quoted)));
}
