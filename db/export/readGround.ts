import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CaptureLine, IncidentLine, Person, QuestionLine, SourceLine } from '../../lib/bundle/lines';
import type { Executor } from '../client';
import { captures, documents, incidents, questions, sourceGrades, sources, users } from '../schema';
import { portions } from './portions';
import { oneOfIds, type Scope, within } from './scope';

/** Whether people are named. */
export interface Naming {
  readonly names: boolean;
}

export const personOf = ({ names }: Naming, id: string, name: string): Person => (names ? { id, name } : { id });

/** Captures of the scope by their ids, each with the capture of its document before it, when that is in the scope. */
export async function* capturesOf(db: Executor, { projectId, only }: Scope, naming: Naming) {
  const before = alias(captures, 'before');
  const chosen = only && new Set(only.captures);
  const read = (after: string | null, limit: number) =>
    db
      .select({
        id: captures.id,
        ...{ documentId: captures.documentId, number: captures.number, sha256: captures.sha256, characters: captures.characters },
        ...{ capturedAt: captures.capturedAt, tool: captures.tool, byId: captures.collectedBy, by: users.name },
        document: documents,
        before: before.id,
      })
      .from(captures)
      .innerJoin(documents, eq(documents.id, captures.documentId))
      .innerJoin(users, eq(users.id, captures.collectedBy))
      .leftJoin(before, and(eq(before.documentId, captures.documentId), sql`${before.number} = ${captures.number} - 1`))
      .where(
        and(eq(captures.projectId, projectId), within(captures.id, only?.captures), after === null ? undefined : gt(captures.id, after)),
      )
      .orderBy(asc(captures.id))
      .limit(limit);
  for await (const rows of portions(read))
    yield rows.map(
      ({ document: { title, author, address, language, publishedOn, sourceId }, before: last, by, byId, capturedAt, ...row }) => {
        const { id, documentId, number, sha256, characters, tool } = row;
        const line: CaptureLine = {
          ...{ id, documentId, number, sha256, characters, capturedAt: capturedAt.toISOString(), by: personOf(naming, byId, by), tool },
          document: { title, author, address, language, publishedOn, sourceId },
        };
        return { line, before: last !== null && (!chosen || chosen.has(last)) ? last : null };
      },
    );
}

/** The texts of the scope's captures, few at a time: each may be as large as a book. */
export async function* textsOf(db: Executor, { projectId, only }: Scope): AsyncGenerator<{ readonly id: string; readonly text: string }> {
  const read = (after: string | null, limit: number) =>
    db
      .select({ id: captures.id, text: captures.text })
      .from(captures)
      .where(
        and(eq(captures.projectId, projectId), within(captures.id, only?.captures), after === null ? undefined : gt(captures.id, after)),
      )
      .orderBy(asc(captures.id))
      .limit(limit);
  for await (const rows of portions(read, 8)) yield* rows;
}

/** Sources of the scope with all their grades, oldest first. */
export async function* sourcesOf(db: Executor, { projectId, only }: Scope, naming: Naming): AsyncGenerator<SourceLine[]> {
  const read = (after: string | null, limit: number) =>
    db
      .select({ id: sources.id, kind: sources.kind, nameEn: sources.nameEn, nameAr: sources.nameAr, party: sources.party })
      .from(sources)
      .where(and(eq(sources.projectId, projectId), within(sources.id, only?.sources), after === null ? undefined : gt(sources.id, after)))
      .orderBy(asc(sources.id))
      .limit(limit);
  for await (const rows of portions(read)) {
    const graded = await db
      .select({ grade: sourceGrades, by: users.name })
      .from(sourceGrades)
      .innerJoin(users, eq(users.id, sourceGrades.createdBy))
      .where(
        and(
          eq(sourceGrades.projectId, projectId),
          oneOfIds(
            sourceGrades.sourceId,
            rows.map(({ id }) => id),
          ),
        ),
      )
      .orderBy(asc(sourceGrades.gradedOn), asc(sourceGrades.createdAt), asc(sourceGrades.id));
    yield rows.map((row) => ({
      ...row,
      grades: graded
        .filter(({ grade }) => grade.sourceId === row.id)
        .map(({ grade: { topic, grade, reason, gradedOn, createdBy }, by }) => ({
          ...{ topic, grade, reason, gradedOn },
          by: personOf(naming, createdBy, by),
        })),
    }));
  }
}

export function questionsOf(db: Executor, { projectId, only }: Scope): AsyncGenerator<readonly QuestionLine[]> {
  const { id, incidentId, measure, populationEn, populationAr, position } = questions;
  return portions((after, limit) =>
    db
      .select({ id, incidentId, measure, populationEn, populationAr, position })
      .from(questions)
      .where(and(eq(questions.projectId, projectId), within(id, only?.questions), after === null ? undefined : gt(id, after)))
      .orderBy(asc(id))
      .limit(limit),
  );
}

export function incidentsOf(db: Executor, { projectId, only }: Scope): AsyncGenerator<readonly IncidentLine[]> {
  const { id, titleEn, titleAr, date, placeEn, placeAr, precision, partOf } = incidents;
  return portions((after, limit) =>
    db
      .select({ id, titleEn, titleAr, date, placeEn, placeAr, precision, partOf })
      .from(incidents)
      .where(and(eq(incidents.projectId, projectId), within(id, only?.incidents), after === null ? undefined : gt(id, after)))
      .orderBy(asc(id))
      .limit(limit),
  );
}
