import { and, eq } from 'drizzle-orm';
import type { ScopeKind } from '../../lib/bundle/format';
import type { Measure } from '../../lib/claim/claim';
import { type Id, type ProjectId, parseId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { incidents, projects, questions, reconciliations } from '../schema';

/** What is to be taken away, by its names; of a record its question too. */
export interface BundleSubject {
  readonly kind: ScopeKind;
  readonly id: string;
  readonly titleEn: string;
  readonly titleAr: string;
  readonly question: {
    readonly measure: Measure;
    readonly populationEn: string;
    readonly populationAr: string;
    readonly number: number;
  } | null;
}

const titles = { titleEn: incidents.titleEn, titleAr: incidents.titleAr };

/** A record or an incident of the project by its names. Problem: not_found. */
export function readSubject(
  context: Context,
  projectId: ProjectId,
  kind: 'record' | 'incident',
  given: string,
): Promise<Result<BundleSubject>> {
  return look<BundleSubject>(context, 'project.read', projectId, async (db) => {
    const id = parseId<Id<string>>(given);
    if (!id) return fail('not_found');
    if (kind === 'incident') {
      const [row] = await db
        .select(titles)
        .from(incidents)
        .where(and(eq(incidents.projectId, projectId), eq(incidents.id, id)));
      return row ? ok({ kind, id, ...row, question: null }) : fail('not_found');
    }
    const { measure, populationEn, populationAr } = questions;
    const [row] = await db
      .select({ titles, question: { measure, populationEn, populationAr, number: reconciliations.number } })
      .from(reconciliations)
      .innerJoin(questions, eq(questions.id, reconciliations.questionId))
      .innerJoin(incidents, eq(incidents.id, questions.incidentId))
      .where(and(eq(reconciliations.projectId, projectId), eq(reconciliations.id, id)));
    return row ? ok({ kind, id, ...row.titles, question: row.question }) : fail('not_found');
  });
}

/** What somebody at the machine names, by id or by the project's address; nothing named is the one project there is. */
export interface Named {
  readonly record?: string | undefined;
  readonly incident?: string | undefined;
  readonly project?: string | undefined;
}

export interface Found {
  readonly projectId: ProjectId;
  readonly scope: { readonly kind: ScopeKind; readonly id: string };
}

/** Where a record, an incident or a project is, for the command line. Null when there is none, or more than one project to choose from. */
export async function findSubject(db: Executor, { record, incident, project }: Named): Promise<Found | null> {
  const [kind, given] = record !== undefined ? (['record', record] as const) : (['incident', incident] as const);
  if (given !== undefined) {
    const id = parseId<Id<string>>(given);
    const table = kind === 'record' ? reconciliations : incidents;
    const [row] = id ? await db.select({ projectId: table.projectId }).from(table).where(eq(table.id, id)) : [];
    return id && row ? { projectId: row.projectId as ProjectId, scope: { kind, id } } : null;
  }
  const [first, second] = await db
    .select({ id: projects.id })
    .from(projects)
    .where(project === undefined ? undefined : eq(projects.slug, project))
    .limit(2);
  return first && !second ? { projectId: first.id as ProjectId, scope: { kind: 'project', id: first.id } } : null;
}
