import { and, asc, eq, inArray } from 'drizzle-orm';
import type { CaptureId, DocumentId, ProjectId, SourceId, UserId } from '../../lib/id';
import type { Executor } from '../client';
import type { StoredPolicy } from '../policy/read';
import { captures, documents, policyVersions, users } from '../schema';

/** A stored text a record rests on, and the publication it is a capture of. */
export interface RecordCapture {
  readonly id: CaptureId;
  readonly number: number;
  readonly sha256: string;
  readonly capturedAt: Date;
  readonly collectedBy: string;
  readonly collectedById: UserId;
  readonly tool: string;
  readonly document: {
    readonly id: DocumentId;
    readonly title: string;
    readonly author: string | null;
    readonly address: string | null;
    readonly language: string;
    readonly publishedOn: string | null;
    readonly sourceId: SourceId;
  };
}

export async function capturesOf(db: Executor, projectId: ProjectId, ids: readonly CaptureId[]): Promise<RecordCapture[]> {
  if (!ids.length) return [];
  const rows = await db
    .select({
      id: captures.id,
      number: captures.number,
      sha256: captures.sha256,
      capturedAt: captures.capturedAt,
      collectedBy: users.name,
      collectedById: captures.collectedBy,
      tool: captures.tool,
      document: {
        id: documents.id,
        title: documents.title,
        author: documents.author,
        address: documents.address,
        language: documents.language,
        publishedOn: documents.publishedOn,
        sourceId: documents.sourceId,
      },
    })
    .from(captures)
    .innerJoin(documents, eq(documents.id, captures.documentId))
    .innerJoin(users, eq(users.id, captures.collectedBy))
    .where(and(eq(captures.projectId, projectId), inArray(captures.id, [...new Set(ids)])))
    .orderBy(asc(captures.capturedAt), asc(captures.id));
  return rows.map(({ id, document, collectedById, ...row }) => ({
    ...row,
    collectedById: collectedById as UserId,
    id: id as CaptureId,
    document: { ...document, id: document.id as DocumentId, sourceId: document.sourceId as SourceId },
  }));
}

/** The policy a reconciliation was submitted under; its bounds are those the author saw. */
export async function policyAt(db: Executor, projectId: ProjectId, version: number): Promise<StoredPolicy> {
  const [row] = await db
    .select()
    .from(policyVersions)
    .where(and(eq(policyVersions.projectId, projectId), eq(policyVersions.version, version)));
  if (!row) throw new Error(`project ${projectId} has no policy ${version}`);
  return { id: row.id, version: row.version, aboutTolerance: row.aboutTolerance, vague: row.vague };
}
