import { and, eq, sql } from 'drizzle-orm';
import type { CaptureId, ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { captures } from '../schema';

/** A stretch of a capture in code points, end exclusive, with the words that must stand there. */
export interface Stretch {
  readonly captureId: CaptureId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** What stands around it; `opens` and `closes` say that the document begins or ends there. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Up to `around` code points on either side of each stretch, in the order asked. Throws when a capture says something else there. */
export function readSurroundings(
  context: Context,
  projectId: ProjectId,
  stretches: readonly Stretch[],
  around = 200,
): Promise<Result<Surroundings[]>> {
  return look(context, 'project.read', projectId, async (db) => {
    const found: Surroundings[] = [];
    for (const { captureId, start, end, exact } of stretches) {
      const from = Math.max(0, start - around);
      const [row] = await db
        .select({
          characters: captures.characters,
          // substr counts from 1 and in code points: the database is UTF-8.
          before: sql<string>`substr(${captures.text}, ${from + 1}::int, ${start - from}::int)`,
          exact: sql<string>`substr(${captures.text}, ${start + 1}::int, ${end - start}::int)`,
          after: sql<string>`substr(${captures.text}, ${end + 1}::int, ${around}::int)`,
        })
        .from(captures)
        .where(and(eq(captures.projectId, projectId), eq(captures.id, captureId)));
      if (!row) return fail('not_found');
      if (row.exact !== exact) throw new Error(`capture ${captureId} does not say at ${start} what was quoted from it`);
      found.push({ before: row.before, after: row.after, opens: from === 0, closes: end + around >= row.characters });
    }
    return ok(found);
  });
}
