import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { refuseHidden } from '../doubleReading/hidden';
import { type About, type Thread, threadsOf } from './read';

/** Threads about any of these, oldest first, for a member of the project. Problem: reading_blind. */
export function listThreads(context: Context, projectId: ProjectId, about: About): Promise<Result<readonly Thread[]>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const { claimIds = [], questionIds = [], reconciliationIds = [], quoteCaptureId } = about;
    const asked = [...claimIds, ...questionIds, ...reconciliationIds, ...(quoteCaptureId ? [quoteCaptureId] : [])];
    const free = await refuseHidden(db, projectId, looker, asked);
    return free.ok ? ok(await threadsOf(db, projectId, about)) : free;
  });
}
