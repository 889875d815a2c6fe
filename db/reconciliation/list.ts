import { and, eq, inArray, not, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { ProjectId, QuestionId } from '../../lib/id';
import type { RecordFilter } from '../../lib/reconcile/recordFilter';
import { ok, type Result } from '../../lib/result';
import { among } from '../among';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { hiddenFrom, type Looker } from '../doubleReading/hidden';
import { type Incident, type Question, questionsWithIncidents } from '../incident/read';
import { beneathMoment, type ListFilter, PAGE, type Page, pageOf } from '../page';
import { questionSummaries as q, reconciliations as r } from '../schema';
import { type Reconciliation, reconciliationsOfProject } from './read';

export interface RecordRow extends Reconciliation {
  readonly question: Question;
  readonly incident: Pick<Incident, 'id' | 'titleEn' | 'titleAr' | 'date'>;
}

const decided = (as: 'approved' | 'returned') =>
  sql`exists (select 1 from approvals a where a.reconciliation_id = ${r.id} and a.decision = ${sql.raw(`'${as}'`)})`;
const undecided = sql`not exists (select 1 from approvals a where a.reconciliation_id = ${r.id})`;
const replaced = sql`exists (select 1 from reconciliations l where l.question_id = ${r.questionId} and l.number > ${r.number})`;
const approvedAnew = sql`exists (select 1 from reconciliations l join approvals b on b.reconciliation_id = l.id and b.decision = 'approved'
  where l.question_id = ${r.questionId} and l.number > ${r.number})`;
const submitted = sql`(${undecided} and not ${replaced})`;
/** What is approved and no later approval replaced. */
export const standsApproved = sql`(${decided('approved')} and not ${approvedAnew})`;
/** Those whose evidence moved: few, so that they are found first. */
const stalest = (projectId: SQLWrapper) => sql`(select s.reconciliation_id from stalenesses s where s.project_id = ${projectId}
  union select q.reconciliation_id from question_summaries q where q.project_id = ${projectId} and q.stale and q.reconciliation_id is not null)`;
const moved = (projectId: ProjectId) => sql`${r.id} in ${stalest(sql`${projectId}::uuid`)}`;

/** The statuses of `rows.ts` as conditions on one row. */
const where = (projectId: ProjectId): Readonly<Record<RecordFilter, SQL>> => ({
  submitted,
  approved: standsApproved,
  returned: decided('returned'),
  superseded: sql`((${undecided} and ${replaced}) or (${decided('approved')} and ${approvedAnew}))`,
  stale: sql`(${moved(projectId)} and (${submitted} or ${standsApproved}))`,
});

/** That a record is on nothing the asker reads blind. */
async function shownTo(db: Executor, projectId: ProjectId, looker: Looker): Promise<SQL | undefined> {
  const hidden = await hiddenFrom(db, projectId, looker);
  return hidden ? not(among(r.questionId, hidden.questions)) : undefined;
}

/** A page of the project's records that fit, newest first; only what is on it is read whole. Not those on what the asker reads blind. */
export async function recordsPage(
  db: Executor,
  projectId: ProjectId,
  looker: Looker,
  condition: SQL | undefined,
  { after, limit = PAGE }: Pick<ListFilter, 'after' | 'limit'>,
): Promise<Page<RecordRow>> {
  const found = await db
    .select({ id: r.id, questionId: r.questionId, date: sql<null>`null`, createdAt: r.submittedAt })
    .from(r)
    .where(and(eq(r.projectId, projectId), condition, await shownTo(db, projectId, looker), beneathMoment(after, r.submittedAt, r.id)))
    .orderBy(sql`${r.submittedAt} desc, ${r.id} desc`)
    .limit(limit + 1);
  const { rows, next } = pageOf(found, limit);
  const questionIds = [...new Set(rows.map(({ questionId }) => questionId as QuestionId))];
  if (!questionIds.length) return { rows: [], next };
  const [all, asked] = await Promise.all([
    reconciliationsOfProject(db, projectId, questionIds),
    questionsWithIncidents(db, projectId, questionIds),
  ]);
  const records = new Map<string, Reconciliation>(all.map((record) => [record.id, record]));
  const about = new Map<string, (typeof asked)[number]>(asked.map((each) => [each.question.id, each]));
  const told = rows.flatMap(({ id, questionId }) => {
    const [record, of] = [records.get(id), about.get(questionId)];
    return record && of ? [{ ...record, ...of }] : [];
  });
  return { rows: told, next };
}

export interface RecordListFilter extends Pick<ListFilter, 'after' | 'limit'> {
  readonly filter?: RecordFilter | null;
}

/** A page of the project's reconciliations with their questions and incidents, newest first. */
export function listRecords(
  context: Context,
  projectId: ProjectId,
  { filter = null, ...place }: RecordListFilter = {},
): Promise<Result<Page<RecordRow>>> {
  return look(context, 'project.read', projectId, async (db, looker) =>
    ok(await recordsPage(db, projectId, looker, filter ? where(projectId)[filter] : undefined, place)),
  );
}

/** How many there are in all, and of each status. */
export type RecordCounts = Readonly<Record<RecordFilter | 'all', number>>;

/**
 * Counted without looking at each: as many are submitted as questions wait, as many approved as questions have an approval, and
 * what is neither, nor returned, was superseded.
 */
export function countRecords(context: Context, projectId: ProjectId): Promise<Result<RecordCounts>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const shown = (await shownTo(db, projectId, looker)) ?? sql`true`;
    const hidden = (await hiddenFrom(db, projectId, looker))?.questions;
    const waiting = and(eq(q.projectId, projectId), eq(q.settlement, 'submitted'), hidden ? not(among(q.questionId, hidden)) : undefined);
    const decidedAs = (decision: string) => sql`from reconciliations join approvals a on a.reconciliation_id = reconciliations.id
      and a.project_id = ${projectId} and a.decision = ${sql.raw(`'${decision}'`)} where reconciliations.project_id = ${projectId} and ${shown}`;
    const [counts] = await db.execute<Record<'all' | 'submitted' | 'approved' | 'returned' | 'stale', number>>(sql`select
      (select count(*)::int from reconciliations where reconciliations.project_id = ${projectId} and ${shown}) as "all",
      (select count(*)::int from ${q} where ${waiting}) as submitted,
      (select count(*)::int from (select 1 ${decidedAs('approved')} group by reconciliations.question_id) t) as approved,
      (select count(*)::int ${decidedAs('returned')}) as returned,
      (select count(*)::int from reconciliations where reconciliations.project_id = ${projectId} and ${shown} and ${where(projectId).stale}) as stale`);
    const { all = 0, submitted: waits = 0, approved = 0, returned = 0, stale = 0 } = counts ?? {};
    return ok({ all, submitted: waits, approved, returned, superseded: all - waits - approved - returned, stale });
  });
}

/** Of these records, which state a closed range of one of these measures. */
export function ranged(projectId: ProjectId, measures: readonly Question['measure'][]): SQL {
  return sql`(${r.settled} and ${r.low} is not null and ${r.high} is not null and not ${moved(projectId)}
    and exists (select 1 from questions k where k.id = ${r.questionId} and ${inArray(sql`k.measure`, [...measures])}))`;
}
