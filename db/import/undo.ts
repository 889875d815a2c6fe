import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaptureId, ClaimId, DocumentId, ImportId, ProjectId, QuestionId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { insertMany } from '../bulk';
import { type Act, act, type Context, newId } from '../context';
import { recountCaptures } from '../document/toRead';
import { blindReading } from '../doubleReading/blind';
import { appendMany } from '../ledger/append';
import { idOf, parse } from '../parse';
import { refreshQuestions } from '../question/summary';
import { captures, claims, claimVersions, importRows, imports, importUndos, links, quotes } from '../schema';
import { queueForImports } from './rows';

export const UndoInput = z.object({ importId: idOf<ImportId>(), reason: z.string().trim().min(1, 'reason_required').max(2000) });

/** Claims taken back in one go. */
const PORTION = 2000;

/** The current versions of some claims that still stand, with the documents they are quoted from, by claim. */
async function standing({ tx }: Act, projectId: ProjectId, ids: readonly ClaimId[]) {
  const rows = await tx
    .select({ version: claimVersions, captureId: quotes.captureId, documentId: captures.documentId })
    .from(claims)
    .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .innerJoin(captures, eq(captures.id, quotes.captureId))
    .where(and(eq(claims.projectId, projectId), inArray(claims.id, [...ids])))
    .orderBy(asc(claims.id))
    .for('update', { of: claims });
  return rows.filter(({ version }) => version.status !== 'rejected');
}

/** Rejects each of these claims for the reason, as a person would one by one; returns the questions that moved. */
async function reject(
  action: Act,
  projectId: ProjectId,
  rows: Awaited<ReturnType<typeof standing>>,
  importId: ImportId,
  reason: string,
): Promise<QuestionId[]> {
  const { tx, by, at } = action;
  if (!rows.length) return [];
  const claimIds = rows.map(({ version }) => version.claimId);
  await tx
    .update(claims)
    .set({ currentVersion: sql`${claims.currentVersion} + 1` })
    .where(inArray(claims.id, claimIds));
  const next = new Map(rows.map(({ version }) => [version.id, newId() as string]));
  const versions = rows.map(({ version }) => ({
    ...version,
    ...{ id: next.get(version.id) ?? '', version: version.version + 1, status: 'rejected' as const, reason, createdBy: by, createdAt: at },
  }));
  await insertMany(tx, claimVersions, versions);
  const chain = await tx
    .select()
    .from(links)
    .where(inArray(links.claimVersionId, [...next.keys()]));
  await insertMany(
    tx,
    links,
    chain.map((link) => ({ ...link, id: newId() as string, claimVersionId: next.get(link.claimVersionId) ?? '' })),
  );
  const entries = versions.map(({ claimId, version }) => ({
    ...({ verb: 'claim.reject', subject: 'claim', subjectId: claimId } as const),
    payload: { version, reason, importId },
  }));
  await appendMany(action, projectId, entries);
  recountCaptures(action, projectId, [...new Set(rows.map(({ captureId }) => captureId as CaptureId))]);
  return rows.map(({ version }) => version.questionId as QuestionId);
}

/**
 * Takes an import back as one act: every claim it made that still stands, corrected since or not, is rejected with the reason, in a version of its own.
 * Sources, grades, documents, incidents and questions it made stay, for evidence is never removed; the same file can be imported
 * again and finds them. A submission that rests on one of its claims turns stale, as by any rejection; nothing else that people built
 * on it moves. Returns how many claims were rejected. Problems: already_undone, reason_required, reading_blind (the person is
 * reading one of its documents blind), not_found.
 */
export async function undoImport(context: Context, projectId: ProjectId, input: z.input<typeof UndoInput>): Promise<Result<number>> {
  const parsed = parse(UndoInput, input);
  if (!parsed.ok) return parsed;
  const { importId, reason } = parsed.value;
  return act(context, 'import.undo', projectId, async (action) => {
    const { tx, by, at, log } = action;
    await queueForImports(tx, projectId);
    const [found] = await tx
      .select({ id: imports.id, undone: importUndos.importId })
      .from(imports)
      .leftJoin(importUndos, eq(importUndos.importId, imports.id))
      .where(and(eq(imports.projectId, projectId), eq(imports.id, importId)));
    if (!found) return fail('not_found');
    if (found.undone) return fail('already_undone');
    const made = await tx
      .select({ claimId: importRows.claimId })
      .from(importRows)
      .where(and(eq(importRows.importId, importId), isNotNull(importRows.claimId)));
    const ids = made.map(({ claimId }) => claimId as ClaimId).sort();
    const moved = new Set<QuestionId>();
    let rejected = 0;
    for (let first = 0; first < ids.length; first += PORTION) {
      const rows = await standing(action, projectId, ids.slice(first, first + PORTION));
      for (const documentId of new Set(rows.map((row) => row.documentId as DocumentId))) {
        if (await blindReading(tx, projectId, documentId, by)) return fail('reading_blind');
      }
      for (const id of await reject(action, projectId, rows, importId, reason)) moved.add(id);
      rejected += rows.length;
    }
    await tx.insert(importUndos).values({ importId, projectId, reason, createdBy: by, createdAt: at });
    await log('import', importId, { reason, rejected });
    await refreshQuestions(action, projectId, [...moved]);
    return ok(rejected);
  });
}
