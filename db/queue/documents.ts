import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CaptureId, DocumentId } from '../../lib/id';
import { documents, sources, toRead, users } from '../schema';
import { holds } from '../search';
import { assignedAs, beyond, holderOf, type Place, type QueueFilter, type Scope } from './filter';
import type { Holder } from './questions';

export interface DocumentItem extends Place {
  readonly kind: 'document';
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly title: string;
  readonly language: string;
  readonly sourceEn: string;
  readonly sourceAr: string;
  /** Claims proposed that nobody has decided about. */
  readonly undecided: number;
  readonly holder: Holder | null;
}

function named({ projectId }: Scope, text: string): SQL | undefined {
  if (!text) return undefined;
  return sql`${toRead.documentId} in (select d.id from documents d where d.project_id = ${projectId} and ${holds(sql`d.folded`, text)}
    union all select d.id from documents d join sources o on o.id = d.source_id where o.project_id = ${projectId} and ${holds(sql`o.folded`, text)})`;
}

/** A document is about an incident when something in its newest capture answers a question about it. */
function about(incident: string | undefined): SQL | undefined {
  return incident === undefined
    ? undefined
    : sql`${toRead.captureId} in (select u.capture_id from questions s join claim_versions v on v.question_id = s.id and v.project_id = s.project_id
        join quotes u on u.id = v.quote_id where s.incident_id = ${incident} and s.project_id = ${toRead.projectId})`;
}

export function documentsWaiting(scope: Scope, filter: QueueFilter, keys?: readonly string[]): SQL | undefined {
  return and(
    eq(toRead.projectId, scope.projectId),
    sql`${toRead.undecided} > 0`,
    about(filter.incident),
    assignedAs(scope, filter, toRead.captureId),
    named(scope, filter.text),
    keys && inArray(toRead.captureId, [...keys]),
  );
}

export async function documentItems(scope: Scope, filter: QueueFilter, after: Place | null, limit: number): Promise<DocumentItem[]> {
  const holder = alias(users, 'holder');
  const rows = await scope.db
    .select({
      since: toRead.since,
      documentId: toRead.documentId,
      captureId: toRead.captureId,
      title: documents.title,
      language: documents.language,
      sourceEn: sources.nameEn,
      sourceAr: sources.nameAr,
      undecided: toRead.undecided,
      holder: { id: holder.id, name: holder.name },
    })
    .from(toRead)
    .innerJoin(documents, eq(documents.id, toRead.documentId))
    .innerJoin(sources, eq(sources.id, documents.sourceId))
    .leftJoin(holder, eq(holder.id, holderOf(scope, toRead.captureId)))
    .where(and(documentsWaiting(scope, filter), beyond(after, toRead.since, toRead.captureId)))
    .orderBy(asc(toRead.since), asc(toRead.captureId))
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    kind: 'document',
    key: row.captureId,
    documentId: row.documentId as DocumentId,
    captureId: row.captureId as CaptureId,
  }));
}

export async function documentSubjects(scope: Scope, filter: QueueFilter, keys: readonly string[] | undefined, limit: number) {
  const holder = alias(users, 'holder');
  return scope.db
    .select({ id: toRead.captureId, holder: { id: holder.id, name: holder.name } })
    .from(toRead)
    .leftJoin(holder, eq(holder.id, holderOf(scope, toRead.captureId)))
    .where(documentsWaiting(scope, filter, keys))
    .orderBy(asc(toRead.since), asc(toRead.captureId))
    .limit(limit);
}
