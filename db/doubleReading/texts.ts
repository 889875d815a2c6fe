import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { CaptureId, DocumentId, ProjectId, SourceId } from '../../lib/id';
import type { Executor } from '../client';
import { captures, documents } from '../schema';
import type { DoubleReadingRow } from './row';

/** One text that both read: the newest capture of its document when the reading was assigned. */
export interface ReadText {
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly title: string;
  readonly language: string;
  readonly sourceId: SourceId;
  readonly publishedOn: string | null;
  readonly text: string;
  readonly characters: number;
}

/** The documents with a claim about an incident, as they stood at a time. */
const toldOf = (incidentId: string, at: Date) => sql`(select c.document_id from claim_versions v
  join questions q on q.id = v.question_id join quotes u on u.id = v.quote_id join captures c on c.id = u.capture_id
  where q.incident_id = ${incidentId}::uuid and v.created_at <= ${at.toISOString()}::timestamptz)`;

/** The documents that are read, without their texts. */
export async function documentsOf(db: Executor, { documentId, incidentId, createdAt }: Subject): Promise<DocumentId[]> {
  if (documentId) return [documentId as DocumentId];
  const rows = await db.execute<{ id: DocumentId }>(sql`select distinct t.document_id as id from ${toldOf(incidentId ?? '', createdAt)} t`);
  return rows.map(({ id }) => id);
}

type Subject = Pick<DoubleReadingRow, 'documentId' | 'incidentId' | 'createdAt'>;

/** What is read: the document, or every document that had a claim about the incident. The same for both readers, and for good. */
export async function textsOf(db: Executor, projectId: ProjectId, { documentId, incidentId, createdAt }: Subject): Promise<ReadText[]> {
  const rows = await db
    .selectDistinctOn([captures.documentId], { capture: captures, document: documents })
    .from(captures)
    .innerJoin(documents, eq(documents.id, captures.documentId))
    .where(
      and(
        eq(captures.projectId, projectId),
        lte(captures.capturedAt, createdAt),
        documentId ? eq(captures.documentId, documentId) : sql`${captures.documentId} in ${toldOf(incidentId ?? '', createdAt)}`,
      ),
    )
    .orderBy(captures.documentId, desc(captures.number));
  return rows.map(({ capture, document }) => ({
    documentId: document.id as DocumentId,
    captureId: capture.id as CaptureId,
    title: document.title,
    language: document.language,
    sourceId: document.sourceId as SourceId,
    publishedOn: document.publishedOn,
    text: capture.text,
    characters: capture.characters,
  }));
}
