import { and, eq, not, or, sql } from 'drizzle-orm';
import type { CaptureId, ClaimId, DocumentId, DoubleReadingId, ProjectId, UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import type { Act } from '../context';
import { captures, claims, claimVersions, doubleReadings, quotes } from '../schema';
import { closed } from './row';
import { documentsOf } from './texts';

const mine = (userId: UserId) => or(eq(doubleReadings.firstReader, userId), eq(doubleReadings.secondReader, userId));

/** The double reading through which this person is reading a document and one of both has not handed in; null when there is none. */
export async function blindReading(
  db: Executor,
  projectId: ProjectId,
  documentId: DocumentId,
  userId: UserId,
): Promise<DoubleReadingId | null> {
  const rows = await db
    .select()
    .from(doubleReadings)
    .where(
      and(
        eq(doubleReadings.projectId, projectId),
        mine(userId),
        or(eq(doubleReadings.documentId, documentId), sql`${doubleReadings.incidentId} is not null`),
        not(closed),
      ),
    );
  for (const row of rows) {
    if (row.documentId === documentId) return row.id as DoubleReadingId;
    if ((await documentsOf(db, row)).includes(documentId)) return row.id as DoubleReadingId;
  }
  return null;
}

/** The documents this person, or anybody, is reading blind: of them nothing that others made is shown or given to who reads them. */
export async function blindDocuments(db: Executor, projectId: ProjectId, userId: UserId | 'anybody'): Promise<Set<DocumentId>> {
  const open = await db
    .select()
    .from(doubleReadings)
    .where(and(eq(doubleReadings.projectId, projectId), userId === 'anybody' ? undefined : mine(userId), not(closed)));
  const read = await Promise.all(open.map((row) => documentsOf(db, row)));
  return new Set(read.flat());
}

function selectOpen(db: Executor) {
  const { firstReader, secondReader } = doubleReadings;
  const theirs = or(eq(firstReader, sql.placeholder('by')), eq(secondReader, sql.placeholder('by')));
  return db
    .select({ id: doubleReadings.id })
    .from(doubleReadings)
    .where(and(eq(doubleReadings.projectId, sql.placeholder('projectId')), theirs, not(closed)))
    .limit(1);
}

/**
 * A reader makes no claims and notes of a document while it is read blind: whatever one made, the other would see on every other
 * screen. A capture that is not there is nobody's. Problem: reading_blind.
 */
export async function refuseBlind({ tx, by }: Act, projectId: ProjectId, captureId: CaptureId): Promise<Result<null>> {
  const reading = await sendBuilt(tx, 'what somebody reads blind', selectOpen, { projectId, by });
  if (!reading.length) return ok(null);
  const [capture] = await tx
    .select({ documentId: captures.documentId })
    .from(captures)
    .where(and(eq(captures.projectId, projectId), eq(captures.id, captureId)));
  const blind = capture && (await blindReading(tx, projectId, capture.documentId as DocumentId, by));
  return blind ? fail('reading_blind') : ok(null);
}

/** The same for whoever would judge or correct a claim of the document. */
export async function refuseBlindClaim(action: Act, projectId: ProjectId, claimId: ClaimId): Promise<Result<null>> {
  const [quoted] = await action.tx
    .select({ captureId: quotes.captureId })
    .from(claims)
    .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .where(and(eq(claims.projectId, projectId), eq(claims.id, claimId)));
  return quoted ? refuseBlind(action, projectId, quoted.captureId as CaptureId) : ok(null);
}
