import { eq } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import type { Database } from '../client';
import { projects } from '../schema';

/** A project keeps its address for ever, so each is looked up once; a thousand are kept. */
const known = new WeakMap<Database, Map<string, ProjectId>>();
const KNOWN_MAXIMUM = 1000;

/** The project of an address, or null. Says nothing of rights: whatever reads or writes next asks for them. */
export async function findProject(db: Database, slug: string): Promise<ProjectId | null> {
  if (!/^[a-z0-9-]{1,60}$/.test(slug)) return null;
  const here = known.get(db) ?? new Map<string, ProjectId>();
  known.set(db, here);
  const found = here.get(slug);
  if (found) return found;
  const [row] = await db.select({ id: projects.id }).from(projects).where(eq(projects.slug, slug)).limit(1);
  if (!row) return null;
  if (here.size >= KNOWN_MAXIMUM) here.clear();
  here.set(slug, row.id as ProjectId);
  return row.id as ProjectId;
}
