import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { daysOf } from '../../lib/figure/partialDate';
import type { IncidentId, ProjectId, QuestionId } from '../../lib/id';
import { namesIn, STALE } from '../../lib/proposal/incident';
import { among } from '../among';
import type { Executor } from '../client';
import { NEWEST } from '../page';
import { questions as asked, incidents } from '../schema';
import { columns, type Incident, incidentFrom, incidentsOf, type Question, questionsOf, questionsOfIncidents } from './read';

/** Of more, so many of the days a text speaks of are, of no known day, and of any day that are called alike. */
const OF_DAYS = 200;
const UNDATED = 50;
const ALIKE = 50;
/** Of the incidents that share a name with the text so many are looked at: «دمشق» may be in ten thousand. */
const LOOKED_AT = 2000;
/** Names and days of a text that are asked for. */
const NAMES = 40;
/** They are looked for in its beginning, in UTF-16 units: a report says there what it is about. */
const OPENING = 20_000;
const DAYS = 40;

/** A text, and what is known to belong to it whatever it says. */
export interface Around {
  readonly title: string;
  readonly text: string;
  /** EDTF of the days its claims are of, and of the day it was published. */
  readonly dates: readonly string[];
  readonly publishedOn: string | null;
  readonly incidentIds: readonly IncidentId[];
  readonly questionIds: readonly QuestionId[];
}

/** Incidents, newest first, and all their questions. */
export interface Near {
  readonly incidents: readonly Incident[];
  readonly questions: readonly Question[];
  /** Whether these are all the project has. */
  readonly everyIncident: boolean;
}

/**
 * The incidents a text may belong to: all of a project that has few; of others those whose day it speaks of or that were fresh when it was
 * published, those of no known day and those called alike, each the most alike first. What `suggestIncident` would choose is among them
 * unless hundreds are as much alike.
 */
export async function incidentsNear(db: Executor, projectId: ProjectId, around: Around): Promise<Near> {
  const own = eq(incidents.projectId, projectId);
  const some = await db
    .select({ id: incidents.id })
    .from(incidents)
    .where(own)
    .limit(NEWEST + 1);
  if (some.length <= NEWEST) {
    return { incidents: await incidentsOf(db, projectId), questions: await questionsOf(db, projectId), everyIncident: true };
  }
  const names = [...new Set([...namesIn(around.title), ...namesIn(around.text.slice(0, OPENING))])].slice(0, NAMES);
  const days = daysAround(around);
  const ids = await idsOf(db, projectId, around);
  const found = await Promise.all([
    ids.length ? mostAlike(db, and(own, among(incidents.id, ids)), names, ids.length) : [],
    days ? mostAlike(db, and(own, days), names, OF_DAYS) : [],
    mostAlike(db, and(own, isNull(incidents.date)), names, UNDATED),
    names.length ? mostAlike(db, and(own, called(projectId, names)), names, ALIKE) : [],
  ]);
  const rows = [...new Map(found.flat().map((one) => [one.id, one])).values()].sort(newestFirst);
  const questions = await questionsOfIncidents(
    db,
    projectId,
    rows.map(({ id }) => id),
  );
  return { incidents: rows, questions, everyIncident: false };
}

const newestFirst = (a: Incident, b: Incident) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);

/** The incidents named by what belongs to the text already. */
async function idsOf(db: Executor, projectId: ProjectId, { incidentIds, questionIds }: Around): Promise<IncidentId[]> {
  const rows = questionIds.length
    ? await db
        .selectDistinct({ id: asked.incidentId })
        .from(asked)
        .where(and(eq(asked.projectId, projectId), among(asked.id, questionIds)))
    : [];
  return [...new Set([...incidentIds, ...rows.map(({ id }) => id as IncidentId)])];
}

/** Whether an incident's date, as EDTF sorts, can be one of the days the text speaks of, or of the two months before it was published. */
function daysAround({ dates, publishedOn }: Around): SQL | undefined {
  const date = sql`coalesce(${incidents.date}, '')`;
  const spans = [...new Set(dates)].slice(0, DAYS).map(daysOf);
  const published = publishedOn === null ? null : daysOf(publishedOn);
  if (published?.from && published.to) spans.push({ from: daysFrom(published.from, -STALE), to: published.to });
  return or(
    ...spans.flatMap((span) => {
      if (!span?.from || !span.to) return [];
      // A date of a month sorts before its days, one of a year before its months; an interval sorts by its beginning.
      const [year, month] = [span.from.slice(0, 4), span.from.slice(0, 7)];
      return [sql`${date} >= ${month} and ${date} < ${daysFrom(span.to, 1)}`, sql`${date} = ${year}`];
    }),
  );
}

function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whether an incident's title or place has one of the names. */
function called(projectId: ProjectId, names: readonly string[]): SQL {
  const patterns = names.map((name) => `%${name.replace(/[\\%_]/g, '\\$&')}%`);
  const letters = sql.join(
    patterns.map((pattern) => sql`trigram_letters(${pattern})`),
    sql`, `,
  );
  return sql`${incidents.id} in (select i.id from ${incidents} i where i.project_id = ${projectId} and trigram_letters(i.folded) like any (array[${letters}]) limit ${LOOKED_AT})`;
}

/** Those that have the most of the names in their title and place, newest first among equals. */
async function mostAlike(db: Executor, where: SQL | undefined, names: readonly string[], limit: number): Promise<Incident[]> {
  const shared = sql`(select count(*) from unnest(${sql.param([...names])}::text[]) as name where strpos(${incidents.folded}, name) > 0)`;
  const rows = await db
    .select(columns)
    .from(incidents)
    .where(where)
    .orderBy(desc(shared), desc(sql`coalesce(${incidents.date}, '')`), incidents.id)
    .limit(limit);
  return rows.map(incidentFrom);
}
