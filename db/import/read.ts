import { and, asc, count, desc, eq, gt, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ClaimId, DocumentId, ImportId, ProjectId } from '../../lib/id';
import { MADE, type Made, type RowOutcome } from '../../lib/import/plan';
import { fail, ok, type Problem, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { type Hidden, hiddenFrom } from '../doubleReading/hidden';
import {
  captures,
  claims,
  claimVersions,
  importRows,
  imports,
  importUndos,
  ledger,
  quotes,
  reconciliationClaims,
  reconciliations,
  stalenesses,
  users,
} from '../schema';

interface ImportUndo {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** One file taken in, as the list of imports shows it. */
export interface ImportLine {
  readonly id: ImportId;
  readonly kind: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly imported: number;
  readonly known: number;
  readonly refused: number;
  readonly by: string;
  readonly at: Date;
  readonly undo: ImportUndo | null;
}

async function linesOf(db: Executor, projectId: ProjectId, id?: ImportId): Promise<ImportLine[]> {
  const undoer = alias(users, 'undoer');
  const rows = await db
    .select({ row: imports, by: users.name, undo: importUndos, undoneBy: undoer.name })
    .from(imports)
    .innerJoin(users, eq(users.id, imports.createdBy))
    .leftJoin(importUndos, eq(importUndos.importId, imports.id))
    .leftJoin(undoer, eq(undoer.id, importUndos.createdBy))
    .where(and(eq(imports.projectId, projectId), id ? eq(imports.id, id) : undefined))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(200);
  return rows.map(({ row: { id, kind, fileName, fileSha256, imported, known, refused, createdAt }, by, undo, undoneBy }) => ({
    ...{ id: id as ImportId, kind, fileName, fileSha256, imported, known, refused, by, at: createdAt },
    undo: undo && { by: undoneBy ?? '', at: undo.createdAt, reason: undo.reason },
  }));
}

/** The newest 200 imports of a project, the newest first. */
export function listImports(context: Context, projectId: ProjectId): Promise<Result<ImportLine[]>> {
  return look(context, 'project.read', projectId, async (db) => ok(await linesOf(db, projectId)));
}

export interface LogRow {
  readonly number: number;
  readonly outcome: RowOutcome;
  readonly problems: readonly Problem[];
  readonly claimId: ClaimId | null;
  /** Where the claim stands: its document, capture and words. */
  readonly claim: { readonly words: string; readonly documentId: DocumentId; readonly captureId: string } | null;
}

/** Rows of a log on one page. */
const LOG_PAGE = 200;

async function logOf(db: Executor, importId: ImportId, outcome: RowOutcome | null, after: number, limit: number): Promise<LogRow[]> {
  const rows = await db
    .select({ row: importRows, words: claimVersions.words, captureId: quotes.captureId, documentId: captures.documentId })
    .from(importRows)
    .leftJoin(claimVersions, and(eq(claimVersions.claimId, importRows.claimId), eq(claimVersions.version, 1)))
    .leftJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .leftJoin(captures, eq(captures.id, quotes.captureId))
    .where(and(eq(importRows.importId, importId), gt(importRows.number, after), outcome ? eq(importRows.outcome, outcome) : undefined))
    .orderBy(asc(importRows.number))
    .limit(limit);
  return rows.map(({ row: { number, outcome, problems, claimId }, words, captureId, documentId }) => ({
    ...{ number, outcome, problems, claimId: claimId as ClaimId | null },
    claim: words !== null && captureId && documentId ? { words, captureId, documentId: documentId as DocumentId } : null,
  }));
}

/** A row without the claim of it, where that is quoted from a document its reader reads blind. */
const openTo =
  (hidden: Hidden | null) =>
  (row: LogRow): LogRow =>
    row.claim && hidden?.documents.has(row.claim.documentId) ? { ...row, claim: null } : row;

/** What taking an import back would touch, said before it is done. */
interface Reach {
  /** Claims of it that still stand. */
  readonly standing: number;
  /** Of these, those somebody has judged or corrected since. */
  readonly changed: number;
  /** Submitted reconciliations that rest on them and would turn stale. */
  readonly resting: number;
}

async function reachOf(db: Executor, importId: ImportId): Promise<Reach> {
  const made = db
    .select({ id: importRows.claimId })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), isNotNull(importRows.claimId)));
  const [stood] = await db
    .select({ standing: count(), changed: sql<number>`count(*) filter (where ${claims.currentVersion} > 1)::int` })
    .from(claims)
    .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
    .where(and(inArray(claims.id, made), ne(claimVersions.status, 'rejected')));
  const [rest] = await db
    .select({ resting: sql<number>`count(distinct ${reconciliations.id})::int` })
    .from(reconciliationClaims)
    .innerJoin(reconciliations, eq(reconciliations.id, reconciliationClaims.reconciliationId))
    .leftJoin(stalenesses, eq(stalenesses.reconciliationId, reconciliations.id))
    .where(and(inArray(reconciliationClaims.claimId, made), sql`${stalenesses.reconciliationId} is null`));
  return { standing: stood?.standing ?? 0, changed: stood?.changed ?? 0, resting: rest?.resting ?? 0 };
}

export interface ImportDetail extends ImportLine {
  /** How many the import made of each: they stay when it is taken back. */
  readonly made: Readonly<Record<Made, number>>;
  readonly reach: Reach;
  readonly rows: readonly LogRow[];
  /** The number of the last row shown, when there are more. */
  readonly next: number | null;
}

export interface LogFilter {
  readonly outcome?: RowOutcome | null;
  /** Row number of the last one seen. */
  readonly after?: number;
  /** Rows at most. */
  readonly limit?: number;
}

/** One import with a page of its log, and what taking it back would touch. Problem: not_found. */
export function readImport(
  context: Context,
  projectId: ProjectId,
  importId: ImportId,
  { outcome = null, after = 0, limit = LOG_PAGE }: LogFilter,
): Promise<Result<ImportDetail>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const [line] = await linesOf(db, projectId, importId);
    if (!line) return fail('not_found');
    const [entry] = await db
      .select({ payload: ledger.payload })
      .from(ledger)
      .where(and(eq(ledger.subjectId, importId), eq(ledger.verb, 'import.run')));
    const said = (entry?.payload.made ?? {}) as Readonly<Partial<Record<Made, unknown>>>;
    const rows = await logOf(db, importId, outcome, after, limit + 1);
    const shown = rows.slice(0, limit).map(openTo(await hiddenFrom(db, projectId, looker)));
    return ok({
      ...line,
      made: Object.fromEntries(MADE.map((kind) => [kind, Number(said[kind] ?? 0)])) as Record<Made, number>,
      reach: await reachOf(db, importId),
      rows: shown,
      next: rows.length > limit ? (shown.at(-1)?.number ?? null) : null,
    });
  });
}

/** A page of an import's log alone, for writing all of it out. */
export function readLog(context: Context, projectId: ProjectId, importId: ImportId, filter: LogFilter): Promise<Result<LogRow[]>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const [line] = await linesOf(db, projectId, importId);
    if (!line) return fail('not_found');
    const rows = await logOf(db, importId, filter.outcome ?? null, filter.after ?? 0, 5000);
    return ok(rows.map(openTo(await hiddenFrom(db, projectId, looker))));
  });
}
