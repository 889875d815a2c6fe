import { and, asc, eq, sql } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import type { Role } from '../../lib/policy';
import { fail, ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { asResult } from '../problem';
import { members, projects } from '../schema';

export interface Project {
  readonly id: ProjectId;
  readonly slug: string;
  readonly titleEn: string;
  readonly titleAr: string;
  /** The reader's own role in it. */
  readonly role: Role;
}

/** A project somebody has entered, and whether they read something of it blind: then lists leave out what others made of that. */
export interface EnteredProject extends Project {
  readonly readsBlind: boolean;
}

const columns = { id: projects.id, slug: projects.slug, titleEn: projects.titleEn, titleAr: projects.titleAr, role: members.role };

/** What a project holds, for the list of projects. */
export interface ProjectRow extends Project {
  readonly incidents: number;
  readonly documents: number;
  readonly members: number;
}

const held = (table: 'incidents' | 'documents' | 'members') =>
  sql<number>`(select count(*)::int from ${sql.identifier(table)} held where held.project_id = ${projects.id})`;

/** The projects the actor is a member of, with what each holds; with a token for one project, that one. */
export function listProjects(context: Context): Promise<Result<ProjectRow[]>> {
  const { userId, token } = context.actor;
  return look(context, 'own.read', null, async (db) => {
    const rows = await db
      .select({ ...columns, incidents: held('incidents'), documents: held('documents'), members: held('members') })
      .from(members)
      .innerJoin(projects, eq(projects.id, members.projectId))
      .where(and(eq(members.userId, userId), token?.projectId ? eq(projects.id, token.projectId) : undefined))
      .orderBy(asc(projects.createdAt));
    return ok(rows.map((row) => ({ ...row, id: row.id as ProjectId })));
  });
}

/** A project by its slug, or not_found for strangers to it. */
export function readProject(context: Context, slug: string): Promise<Result<EnteredProject>> {
  return asResult(async () => {
    const [project] = await context.db.select({ id: projects.id }).from(projects).where(eq(projects.slug, slug)).limit(1);
    if (!project) return fail('not_found');
    const id = project.id as ProjectId;
    return look(context, 'project.read', id, async (db, { role, readsBlind }) => {
      const [row] = await db.select().from(projects).where(eq(projects.id, id)).limit(1);
      if (!row || role === null) return fail('not_found');
      return ok({ id, slug: row.slug, titleEn: row.titleEn, titleAr: row.titleAr, role, readsBlind });
    });
  });
}
