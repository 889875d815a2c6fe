import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { type About, type Thread, threadsOf } from './read';

/** Threads about any of these, oldest first, for a member of the project. */
export function listThreads(context: Context, projectId: ProjectId, about: About): Promise<Result<readonly Thread[]>> {
  return look(context, 'project.read', projectId, async (db) => ok(await threadsOf(db, projectId, about)));
}
