import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { AnnotationId } from '../../lib/id';
import { mentionedIn } from '../annotation/mention';
import { type Target, targetOf } from '../annotation/read';

import {
  annotations as a,
  captures,
  claims,
  claimVersions,
  documents,
  incidents,
  mentions,
  questions,
  quotes,
  reconciliations,
  users,
} from '../schema';
import { says } from '../search';
import { beyond, type Place, type QueueFilter, type Scope } from './filter';

export interface MentionItem extends Place {
  readonly kind: 'mention';
  /** The first note of the thread. */
  readonly threadId: AnnotationId;
  readonly target: Target;
  readonly body: string;
  /** The members it names. */
  readonly names: readonly string[];
  readonly by: string;
  /** What the note stands on, as far as its target has one. */
  readonly question: Pick<typeof questions.$inferSelect, 'id' | 'measure' | 'populationEn' | 'populationAr'> | null;
  readonly incident: Pick<typeof incidents.$inferSelect, 'id' | 'titleEn' | 'titleAr'> | null;
  readonly document: { readonly id: string; readonly title: string; readonly language: string; readonly captureId: string } | null;
  readonly holder: null;
}

const head = sql`coalesce(${a.threadId}, ${a.id})`;

/** Of me, in a thread that is open and in which I said nothing since. Looking at it settles nothing. */
export function mentionsWaiting({ projectId, me }: Scope, filter: QueueFilter): SQL | undefined {
  return and(
    eq(mentions.projectId, projectId),
    eq(mentions.userId, me),
    sql`not coalesce((select s.resolved from thread_states s where s.project_id = ${projectId} and s.thread_id = ${head}
      order by s.created_at desc, s.id desc limit 1), false)`,
    sql`not exists (select 1 from annotations r where r.project_id = ${projectId} and r.thread_id = ${head} and r.created_by = ${me}
      and (r.created_at, r.id) > (${a.createdAt}, ${a.id}))`,
    filter.text ? says(a.body, filter.text) : undefined,
    filter.incident
      ? sql`exists (select 1 from questions s where s.incident_id = ${filter.incident} and s.id = coalesce(${a.questionId},
          (select v.question_id from claims c join claim_versions v on v.claim_id = c.id and v.version = c.current_version where c.id = ${a.claimId}),
          (select n.question_id from reconciliations n where n.id = ${a.reconciliationId})))`
      : undefined,
  );
}

export async function mentionItems(scope: Scope, filter: QueueFilter, after: Place | null, limit: number): Promise<MentionItem[]> {
  const { projectId } = scope;
  const rows = await scope.db
    .select({
      note: a,
      by: users.name,
      question: {
        id: questions.id,
        measure: questions.measure,
        populationEn: questions.populationEn,
        populationAr: questions.populationAr,
      },
      incident: { id: incidents.id, titleEn: incidents.titleEn, titleAr: incidents.titleAr },
      document: { id: documents.id, title: documents.title, language: documents.language },
      captureId: captures.id,
    })
    .from(mentions)
    .innerJoin(a, and(eq(a.projectId, projectId), eq(a.id, mentions.annotationId)))
    .innerJoin(users, eq(users.id, a.createdBy))
    .leftJoin(claims, eq(claims.id, a.claimId))
    .leftJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
    .leftJoin(reconciliations, eq(reconciliations.id, a.reconciliationId))
    .leftJoin(questions, sql`${questions.id} = coalesce(${a.questionId}, ${claimVersions.questionId}, ${reconciliations.questionId})`)
    .leftJoin(incidents, eq(incidents.id, questions.incidentId))
    .leftJoin(quotes, sql`${quotes.id} = coalesce(${a.quoteId}, ${claimVersions.quoteId})`)
    .leftJoin(captures, eq(captures.id, quotes.captureId))
    .leftJoin(documents, eq(documents.id, captures.documentId))
    .where(and(mentionsWaiting(scope, filter), beyond(after, a.createdAt, a.id)))
    .orderBy(asc(a.createdAt), asc(a.id))
    .limit(limit);
  const named = await mentionedIn(
    scope.db,
    projectId,
    rows.map(({ note }) => note.id),
  );
  return rows.map(({ note, document, captureId, ...row }) => ({
    ...row,
    kind: 'mention',
    key: note.id,
    since: note.createdAt,
    threadId: (note.threadId ?? note.id) as AnnotationId,
    target: targetOf(note),
    body: note.body,
    names: named.get(note.id) ?? [],
    document: document && captureId ? { ...document, captureId } : null,
    holder: null,
  }));
}
