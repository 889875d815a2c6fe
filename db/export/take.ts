import { and, eq, max } from 'drizzle-orm';
import { type Id, type ProjectId, parseId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Act, act, type Context, newId } from '../context';
import type { House } from '../house';
import { latestCheckpoint } from '../ledger/proof';
import { asResult } from '../problem';
import { incidents, ledger, projects, reconciliations } from '../schema';

/** What can be taken away: a whole project, one incident or one record. */
const EXPORT_SUBJECTS = ['project', 'incident', 'reconciliation'] as const;
type ExportSubject = (typeof EXPORT_SUBJECTS)[number];

export interface Export {
  readonly subject: ExportSubject;
  /** A project's own id for the whole of it. */
  readonly subjectId: string;
  /** What it is taken as: `bundle`, `csv`, … */
  readonly kind: string;
  /** What was asked for and left out, as plain JSON. */
  readonly choices: Readonly<Record<string, string | number | boolean>>;
}

export interface ExportTaken {
  /** The act's id in the ledger, and its position. */
  readonly entryId: string;
  readonly entryPosition: number;
  /** The last position of the project's ledger before this act: everything up to it is in the export. */
  readonly position: number;
  readonly at: Date;
  /** The newest checkpoint then, or null before the first: what the export says it was taken at. */
  readonly checkpoint: { readonly size: number; readonly note: string } | null;
}

async function isThere(tx: Executor, projectId: ProjectId, { subject, subjectId }: Export): Promise<boolean> {
  const id = parseId<Id<string>>(subjectId);
  if (!id) return false;
  switch (subject) {
    case 'project':
      return id === projectId && (await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, id))).length > 0;
    case 'incident':
    case 'reconciliation': {
      const table = subject === 'incident' ? incidents : reconciliations;
      const rows = await tx
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.projectId, projectId), eq(table.id, id)));
      return rows.length > 0;
    }
  }
}

type Taking = Pick<Act, 'tx' | 'at'> & { readonly by: Act['by'] | null };

async function take({ tx, at, by }: Taking, projectId: ProjectId, asked: Export): Promise<Result<ExportTaken>> {
  if (!(await isThere(tx, projectId, asked))) return fail('not_found');
  const [last] = await tx
    .select({ position: max(ledger.position) })
    .from(ledger)
    .where(eq(ledger.projectId, projectId));
  const position = last?.position ?? 0;
  const { subject, subjectId, kind, choices } = asked;
  const entryId = newId();
  const [entry] = await tx
    .insert(ledger)
    .values({ id: entryId, projectId, actorId: by, verb: 'export.take', subject, subjectId, payload: { kind, choices, position }, at })
    .returning({ position: ledger.position });
  if (!entry) throw new Error('an act that was written has a position');
  const checkpoint = await latestCheckpoint(tx);
  return ok({
    entryId,
    entryPosition: entry.position,
    position,
    at,
    checkpoint: checkpoint && { size: checkpoint.size, note: checkpoint.note },
  });
}

/**
 * Takes note that somebody takes something away, and of what it says it was taken at. To be called before the data is read, so that
 * nobody reads what no act tells of. The house (the command line) needs no role. Problem: not_found (no such subject in the project).
 */
export function takeExport(context: Context | House, projectId: ProjectId, asked: Export): Promise<Result<ExportTaken>> {
  if (context.actor) return act(context, 'export.take', projectId, (action) => take(action, projectId, asked));
  const { db, now } = context;
  return asResult(() => db.transaction((tx) => take({ tx, at: now(), by: null }, projectId, asked)));
}
