import { sql } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import type { Executor } from '../client';

/**
 * The queue of a project at which captures and rulings on copies wait for one another, to the end of the transaction:
 * whoever passes sees the words, and the circles, of everyone before.
 */
export async function queueForCopies(tx: Executor, projectId: ProjectId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`copies:${projectId}`}, 0))`);
}
