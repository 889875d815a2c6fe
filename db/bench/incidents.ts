import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { IncidentId, ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { columns, type Incident } from '../incident/read';
import { beneath, type ListFilter, NEWEST, type Newest, newest, newestFirst, PAGE, type Page, pageOf } from '../page';
import { incidents, questionSummaries } from '../schema';
import { holds } from '../search';

export interface IncidentRow extends Incident {
  readonly questions: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly contested: number;
  readonly approved: number;
  readonly awaiting: number;
}

type Named = Pick<Incident, 'id' | 'titleEn' | 'titleAr'>;

export interface IncidentPage extends Page<IncidentRow> {
  /** Wholes that are not on the page themselves, of parts that are. */
  readonly wholes: readonly Named[];
}

type Row = Incident & { readonly createdAt: Date };

async function rowsOf(db: Executor, condition: SQL | undefined, limit?: number): Promise<Row[]> {
  const { date, createdAt, id } = incidents;
  const query = db
    .select({ ...columns, createdAt })
    .from(incidents)
    .where(condition)
    .orderBy(newestFirst(date, createdAt, id));
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.map((row) => ({ ...row, id: row.id as IncidentId, partOf: row.partOf as IncidentId | null }));
}

/** Everything under these incidents, however deep; a circle ends where it closes. */
async function partsUnder(db: Executor, projectId: ProjectId, wholes: readonly IncidentId[]): Promise<Row[]> {
  if (!wholes.length) return [];
  const heads = sql.join(
    wholes.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const under = sql`${incidents.id} in (with recursive under(id) as (
    select p.id from incidents p where p.project_id = ${projectId} and p.part_of in (${heads})
    union select p.id from incidents p join under on p.part_of = under.id where p.project_id = ${projectId}) select id from under)`;
  return rowsOf(db, and(eq(incidents.projectId, projectId), under));
}

async function countsOf(db: Executor, projectId: ProjectId, ids: readonly IncidentId[]) {
  const s = questionSummaries;
  const counted = ids.length
    ? await db
        .select({
          incidentId: s.incidentId,
          questions: sql<number>`count(*)::int`,
          claims: sql<number>`sum(${s.reports})::int`,
          conflicts: sql<number>`sum(${s.conflicts})::int`,
          contested: sql<number>`(count(*) filter (where ${s.standing} = 'contested'))::int`,
          approved: sql<number>`(count(*) filter (where ${s.settlement} = 'approved'))::int`,
          awaiting: sql<number>`(count(*) filter (where ${s.settlement} = 'submitted'))::int`,
        })
        .from(s)
        .where(and(eq(s.projectId, projectId), inArray(s.incidentId, [...ids])))
        .groupBy(s.incidentId)
    : [];
  return new Map(counted.map(({ incidentId, ...counts }) => [incidentId, counts]));
}

const NONE = { questions: 0, claims: 0, conflicts: 0, contested: 0, approved: 0, awaiting: 0 };

/**
 * A page of incidents with what stands on their benches, newest first: fifty wholes, each with all its parts; when words narrow
 * the list, fifty of whatever holds them.
 */
export function listIncidents(
  context: Context,
  projectId: ProjectId,
  { text = '', after, limit = PAGE }: ListFilter = {},
): Promise<Result<IncidentPage>> {
  return look(context, 'project.read', projectId, async (db) => {
    const { date, createdAt, id, folded } = incidents;
    const which = text ? holds(folded, text) : isNull(incidents.partOf);
    const found = await rowsOf(db, and(eq(incidents.projectId, projectId), which, beneath(after, date, createdAt, id)), limit + 1);
    const { rows, next } = pageOf(found, limit);
    const ids = rows.map((row) => row.id);
    const all = text ? rows : [...rows, ...(await partsUnder(db, projectId, ids))];
    const here = new Set(all.map((row) => row.id));
    const elsewhere = all.flatMap(({ partOf }) => (partOf && !here.has(partOf) ? [partOf] : []));
    const [counts, wholes] = await Promise.all([
      countsOf(db, projectId, [...here]),
      elsewhere.length ? rowsOf(db, and(eq(incidents.projectId, projectId), inArray(id, elsewhere))) : [],
    ]);
    return ok({ rows: all.map(({ createdAt: _, ...row }) => ({ ...row, ...(counts.get(row.id) ?? NONE) })), next, wholes });
  });
}

/** The newest incidents by name, for a list to choose one from, and whether these are all. */
export function listIncidentNames(context: Context, projectId: ProjectId): Promise<Result<Newest<Incident>>> {
  return look(context, 'project.read', projectId, async (db) =>
    ok(newest(await rowsOf(db, eq(incidents.projectId, projectId), NEWEST + 1))),
  );
}
