import { type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { IncidentId, ProjectId } from '../../lib/id';
import type { Role } from '../../lib/policy';
import { type Section, sectionsOf } from '../../lib/queue/section';
import { fail, ok, type Result } from '../../lib/result';
import { type Mentionable, mentionableOf } from '../annotation/mention';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { type Hidden, hiddenFrom } from '../doubleReading/hidden';
import { incidentOf } from '../incident/read';
import { parse } from '../parse';
import { annotations, mentions, questionSummaries, toRead } from '../schema';
import { type DocumentItem, documentItems, documentsWaiting } from './documents';
import { Filter, type Place, type QueueFilter, readPlace, type Scope, writePlace } from './filter';
import { type MentionItem, mentionItems, mentionsWaiting } from './mentions';
import { type QuestionItem, questionItems, questionsWaiting } from './questions';

export type QueueItem = DocumentItem | QuestionItem | MentionItem;

/** How many wait; `more` when there are more than is worth counting. */
interface Count {
  readonly count: number;
  readonly more: boolean;
}

export interface QueuePage {
  /** What has waited longest first. */
  readonly items: readonly QueueItem[];
  /** Where the next page begins, or null on the last one. */
  readonly next: string | null;
  /** How many of each section the same filter leaves, in the order of the work. */
  readonly counts: readonly (Count & { readonly section: Section })[];
  /** Whom work can be given to. */
  readonly people: readonly Mentionable[];
  /** The incident the filter names. */
  readonly incident: { readonly id: IncidentId; readonly titleEn: string; readonly titleAr: string } | null;
}

const PAGE = 50;
const COUNTED = 10_000;

function itemsOf(scope: Scope, filter: QueueFilter, after: Place | null, limit: number): Promise<QueueItem[]> {
  switch (filter.section) {
    case 'to_read':
      return documentItems(scope, filter, after, limit);
    case 'contested':
    case 'returned':
    case 'awaiting':
    case 'stale':
      return questionItems(scope, filter.section, filter, after, limit);
    case 'mentions':
      return mentionItems(scope, filter, after, limit);
  }
}

function matching(scope: Scope, section: Section, filter: QueueFilter): { from: SQL; where: SQL | undefined } {
  switch (section) {
    case 'to_read':
      return { from: sql`${toRead}`, where: documentsWaiting(scope, filter) };
    case 'contested':
    case 'returned':
    case 'awaiting':
    case 'stale':
      return { from: sql`${questionSummaries}`, where: questionsWaiting(scope, section, filter) };
    case 'mentions':
      return {
        from: sql`${mentions} join ${annotations} on ${annotations.id} = ${mentions.annotationId}`,
        where: mentionsWaiting(scope, filter),
      };
  }
}

/** Counted no further than anybody reads: at any size of project this touches at most so many entries of one index. */
async function countOf(scope: Scope, section: Section, filter: QueueFilter): Promise<Count & { readonly section: Section }> {
  const { from, where } = matching(scope, section, filter);
  const [row] = await scope.db.execute<{ count: number }>(
    sql`select count(*)::int as count from (select 1 from ${from} where ${where} limit ${COUNTED + 1}) counted`,
  );
  const count = row?.count ?? 0;
  return { section, count: Math.min(count, COUNTED), more: count > COUNTED };
}

export function scopeOf(db: Executor, context: Context, projectId: ProjectId, role: Role): Scope {
  return { db, projectId, me: context.actor.userId, role };
}

/** Whether an item tells of what its reader reads blind: a question's standing, a note on the document. What is to be read stays. */
function isHidden(hidden: Hidden | null, item: QueueItem): boolean {
  if (!hidden || item.kind === 'document') return false;
  const [questionId, documentId] = item.kind === 'question' ? [item.questionId, null] : [item.question?.id, item.document?.id];
  return hidden.questions.has(questionId ?? '') || hidden.documents.has(documentId ?? '');
}

/** One page of one section. `after` is a page's `next`; a filter that cannot be read is refused, a section one has none of is empty. */
export async function readQueue(
  context: Context,
  projectId: ProjectId,
  filter: z.input<typeof Filter>,
  after?: string,
  limit = PAGE,
): Promise<Result<QueuePage>> {
  const parsed = parse(Filter, filter);
  if (!parsed.ok) return parsed;
  return look(context, 'project.read', projectId, async (db, looker) => {
    const { role } = looker;
    if (role === null) return fail('not_found');
    const hidden = await hiddenFrom(db, projectId, looker);
    const scope = scopeOf(db, context, projectId, role);
    const sections = sectionsOf(role);
    const { section, incident } = parsed.value;
    const [rows, people, about, ...counts] = await Promise.all([
      sections.includes(section) ? itemsOf(scope, parsed.value, readPlace(after), limit + 1) : [],
      mentionableOf(db, projectId),
      incident ? incidentOf(db, projectId, incident) : null,
      ...sections.map((each) => countOf(scope, each, parsed.value)),
    ]);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const items = page.filter((item) => !isHidden(hidden, item));
    return ok({ items, next: rows.length > limit && last ? writePlace(last) : null, counts, people, incident: about });
  });
}

/** What comes after a place in a section, for going from one to the next without the list between; null after the last. */
export async function nextInQueue(
  context: Context,
  projectId: ProjectId,
  filter: z.input<typeof Filter>,
  after?: string,
): Promise<Result<QueueItem | null>> {
  const parsed = parse(Filter, filter);
  if (!parsed.ok) return parsed;
  return look(context, 'project.read', projectId, async (db, looker) => {
    const { role } = looker;
    if (role === null) return fail('not_found');
    const hidden = await hiddenFrom(db, projectId, looker);
    const scope = scopeOf(db, context, projectId, role);
    if (!sectionsOf(role).includes(parsed.value.section)) return ok(null);
    const items = await itemsOf(scope, parsed.value, readPlace(after), hidden ? PAGE : 1);
    return ok(items.find((item) => !isHidden(hidden, item)) ?? null);
  });
}
