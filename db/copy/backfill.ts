import { asc, eq, isNull } from 'drizzle-orm';
import type { CaptureId, DocumentId, ProjectId } from '../../lib/id';
import type { Database } from '../client';
import { captureSketches, captures } from '../schema';
import { findCopies } from './find';

/** Finds the copies among captures stored before copies were looked for, oldest first, each in a transaction of its own. */
export async function findOlderCopies(db: Database): Promise<void> {
  const older = await db
    .select({ captureId: captures.id, projectId: captures.projectId, documentId: captures.documentId })
    .from(captures)
    .leftJoin(captureSketches, eq(captureSketches.captureId, captures.id))
    .where(isNull(captureSketches.captureId))
    .orderBy(asc(captures.id));
  for (const { captureId, projectId, documentId } of older) {
    await db.transaction(async (tx) => {
      const [capture] = await tx.select({ text: captures.text }).from(captures).where(eq(captures.id, captureId));
      if (!capture) return;
      const ids = { captureId: captureId as CaptureId, documentId: documentId as DocumentId };
      await findCopies(tx, projectId as ProjectId, { ...ids, text: capture.text });
    });
  }
}
