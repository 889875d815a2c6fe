import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Measure } from '../../lib/claim/claim';
import type { IncidentId, QuestionId, ReconciliationId } from '../../lib/id';
import type { Section } from '../../lib/queue/section';
import type { Standing } from '../../lib/verdict/standing';
import { incidents, questionSummaries as q, questions, users } from '../schema';
import { holds } from '../search';
import { assignedAs, beyond, holderOf, type Place, type QueueFilter, type Scope } from './filter';

export type QuestionSection = Extract<Section, 'contested' | 'returned' | 'awaiting' | 'stale'>;

export interface Holder {
  readonly id: string;
  readonly name: string;
}

export interface QuestionItem extends Place {
  readonly kind: 'question';
  readonly questionId: QuestionId;
  readonly measure: Measure;
  readonly populationEn: string;
  readonly populationAr: string;
  readonly incident: { readonly id: IncidentId; readonly titleEn: string; readonly titleAr: string };
  readonly standing: Standing;
  readonly reports: number;
  readonly origins: number;
  readonly conflicts: number;
  readonly stale: boolean;
  /** The submission it is about, and who wrote it; null when nobody submitted yet. */
  readonly reconciliationId: ReconciliationId | null;
  readonly author: string | null;
  readonly holder: Holder | null;
}

/** What is given to somebody: the question while it is contested, the submission once there is one to see to. */
function subjectOf(section: QuestionSection) {
  return section === 'contested' ? q.questionId : q.reconciliationId;
}

/** Each as its partial index has it, word for word: with parameters in it no index would be found. */
function waits({ me }: Scope, section: QuestionSection): SQL {
  switch (section) {
    case 'contested':
      return sql`${q.standing} = 'contested' and (${q.settlement} <> 'approved' or ${q.stale})`;
    case 'returned':
      return sql`${q.settlement} = 'returned' and ${q.authorId} = ${me}`;
    case 'awaiting':
      return sql`${q.settlement} = 'submitted' and ${q.authorId} <> ${me}`;
    case 'stale':
      return sql`${q.stale}`;
  }
}

function named({ projectId }: Scope, text: string): SQL | undefined {
  if (!text) return undefined;
  return sql`(${q.incidentId} in (select i.id from incidents i where i.project_id = ${projectId} and ${holds(sql`i.folded`, text)})
    or ${q.questionId} in (select s.id from questions s where s.project_id = ${projectId} and ${holds(sql`s.folded`, text)}))`;
}

/** What of a section matches, without anything joined: this is what counts are made of. */
export function questionsWaiting(scope: Scope, section: QuestionSection, filter: QueueFilter, keys?: readonly string[]): SQL | undefined {
  return and(
    eq(q.projectId, scope.projectId),
    waits(scope, section),
    filter.incident && eq(q.incidentId, filter.incident),
    assignedAs(scope, filter, subjectOf(section)),
    named(scope, filter.text),
    keys && inArray(q.questionId, [...keys]),
  );
}

export async function questionItems(
  scope: Scope,
  section: QuestionSection,
  filter: QueueFilter,
  after: Place | null,
  limit: number,
): Promise<QuestionItem[]> {
  const author = alias(users, 'author');
  const holder = alias(users, 'holder');
  const rows = await scope.db
    .select({
      since: q.changedAt,
      questionId: q.questionId,
      measure: questions.measure,
      populationEn: questions.populationEn,
      populationAr: questions.populationAr,
      incident: { id: incidents.id, titleEn: incidents.titleEn, titleAr: incidents.titleAr },
      standing: q.standing,
      reports: q.reports,
      origins: q.origins,
      conflicts: q.conflicts,
      stale: q.stale,
      reconciliationId: q.reconciliationId,
      author: author.name,
      holder: { id: holder.id, name: holder.name },
    })
    .from(q)
    .innerJoin(questions, eq(questions.id, q.questionId))
    .innerJoin(incidents, eq(incidents.id, q.incidentId))
    .leftJoin(author, eq(author.id, q.authorId))
    .leftJoin(holder, eq(holder.id, holderOf(scope, subjectOf(section))))
    .where(and(questionsWaiting(scope, section, filter), beyond(after, q.changedAt, q.questionId)))
    .orderBy(asc(q.changedAt), asc(q.questionId))
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    kind: 'question',
    key: row.questionId,
    questionId: row.questionId as QuestionId,
    incident: { ...row.incident, id: row.incident.id as IncidentId },
    reconciliationId: row.reconciliationId as ReconciliationId | null,
  }));
}

/** What a bulk assignment is about: the subjects of what matches, oldest first, with who has each. */
export async function questionSubjects(
  scope: Scope,
  section: QuestionSection,
  filter: QueueFilter,
  keys: readonly string[] | undefined,
  limit: number,
) {
  const holder = alias(users, 'holder');
  return scope.db
    .select({ id: sql<string>`${subjectOf(section)}`, holder: { id: holder.id, name: holder.name } })
    .from(q)
    .leftJoin(holder, eq(holder.id, holderOf(scope, subjectOf(section))))
    .where(questionsWaiting(scope, section, filter, keys))
    .orderBy(asc(q.changedAt), asc(q.questionId))
    .limit(limit);
}
