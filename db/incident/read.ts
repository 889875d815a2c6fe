import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Measure } from '../../lib/claim/claim';
import type { Precision } from '../../lib/claim/incident';
import type { IncidentId, ProjectId, QuestionId } from '../../lib/id';
import type { Executor } from '../client';
import { incidents, questions } from '../schema';

export interface Incident {
  readonly id: IncidentId;
  readonly titleEn: string;
  readonly titleAr: string;
  /** EDTF level 1, null when not known. */
  readonly date: string | null;
  readonly placeEn: string;
  readonly placeAr: string;
  readonly precision: Precision;
  readonly partOf: IncidentId | null;
}

export interface Question {
  readonly id: QuestionId;
  readonly incidentId: IncidentId;
  readonly measure: Measure;
  readonly populationEn: string;
  readonly populationAr: string;
}

export const columns = {
  id: incidents.id,
  titleEn: incidents.titleEn,
  titleAr: incidents.titleAr,
  date: incidents.date,
  placeEn: incidents.placeEn,
  placeAr: incidents.placeAr,
  precision: incidents.precision,
  partOf: incidents.partOf,
};

/** A row of `columns` as an incident. */
export function incidentFrom(row: Omit<Incident, 'id' | 'partOf'> & { readonly id: string; readonly partOf: string | null }): Incident {
  return { ...row, id: row.id as IncidentId, partOf: row.partOf as IncidentId | null };
}

/** One incident, or null when the project has none of this id. */
export async function incidentOf(db: Executor, projectId: ProjectId, id: IncidentId): Promise<Incident | null> {
  const [row] = await db
    .select(columns)
    .from(incidents)
    .where(and(eq(incidents.projectId, projectId), eq(incidents.id, id)));
  return row ? incidentFrom(row) : null;
}

/** The parts of an incident, in the order of the list. */
export async function partsOf(db: Executor, projectId: ProjectId, whole: IncidentId): Promise<Incident[]> {
  const rows = await db
    .select(columns)
    .from(incidents)
    .where(and(eq(incidents.projectId, projectId), eq(incidents.partOf, whole)))
    .orderBy(sql`${incidents.date} desc nulls last`, asc(incidents.createdAt));
  return rows.map(incidentFrom);
}

/** Every incident of the project: for what must offer all of them to choose from. */
export async function incidentsOf(db: Executor, projectId: ProjectId): Promise<Incident[]> {
  const rows = await db
    .select(columns)
    .from(incidents)
    .where(eq(incidents.projectId, projectId))
    .orderBy(sql`${incidents.date} desc nulls last`, asc(incidents.createdAt));
  return rows.map(incidentFrom);
}

const questionColumns = {
  id: questions.id,
  incidentId: questions.incidentId,
  measure: questions.measure,
  populationEn: questions.populationEn,
  populationAr: questions.populationAr,
};

/** Questions of these incidents, in the order of their rows. */
export async function questionsOfIncidents(db: Executor, projectId: ProjectId, incidentIds: readonly IncidentId[]): Promise<Question[]> {
  if (!incidentIds.length) return [];
  const rows = await db
    .select(questionColumns)
    .from(questions)
    .where(and(eq(questions.projectId, projectId), inArray(questions.incidentId, [...incidentIds])))
    .orderBy(asc(questions.incidentId), asc(questions.position));
  return rows.map((row) => ({ ...row, id: row.id as QuestionId, incidentId: row.incidentId as IncidentId }));
}

/** These questions with what they are asked of, in the order of their rows. */
export async function questionsWithIncidents(
  db: Executor,
  projectId: ProjectId,
  ids: readonly QuestionId[],
): Promise<{ readonly question: Question; readonly incident: Incident }[]> {
  if (!ids.length) return [];
  const rows = await db
    .select({ question: questionColumns, incident: columns })
    .from(questions)
    .innerJoin(incidents, eq(incidents.id, questions.incidentId))
    .where(and(eq(questions.projectId, projectId), inArray(questions.id, [...ids])))
    .orderBy(asc(questions.incidentId), asc(questions.position));
  return rows.map(({ question, incident }) => {
    const incidentId = question.incidentId as IncidentId;
    return {
      question: { ...question, id: question.id as QuestionId, incidentId },
      incident: incidentFrom(incident),
    };
  });
}

/** Questions of one incident or of the whole project, in the order of their rows. */
export async function questionsOf(db: Executor, projectId: ProjectId, incidentId?: IncidentId): Promise<Question[]> {
  const rows = await db
    .select(questionColumns)
    .from(questions)
    .where(and(eq(questions.projectId, projectId), incidentId ? eq(questions.incidentId, incidentId) : undefined))
    .orderBy(asc(questions.incidentId), asc(questions.position));
  return rows.map((row) => ({ ...row, id: row.id as QuestionId, incidentId: row.incidentId as IncidentId }));
}
