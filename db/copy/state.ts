import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { CopyRulingId, StatedCopy } from '../../lib/claim/copied';
import { COPY_RELATIONS, TURNED } from '../../lib/claim/copy';
import { copyCycle } from '../../lib/claim/copyCycle';
import type { DocumentId, ProjectId, SourceId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { refuseCopiedCircles } from '../claim/circle';
import { type Act, act, type Context, newId } from '../context';
import { idOf, parse } from '../parse';
import { lockProject } from '../question/lock';
import { refreshFound } from '../question/summary';
import { acceptedOf } from '../reconciliation/evidence';
import { copyRulings, documents, sources } from '../schema';
import { queueForCopies } from './lock';
import { copyRulingsOf, runsBetween } from './read';
import { questionsTouched } from './touched';

export const CopyInput = z.object({
  a: idOf<DocumentId>(),
  b: idOf<DocumentId>(),
  relation: z.enum(COPY_RELATIONS),
  /** With `both_copy`, the source both copy; null when that is not recorded. Ignored otherwise. */
  copiedFrom: idOf<SourceId>().nullable().default(null),
  reason: z.string().trim().min(1, 'reason_required').max(2000),
  /** The pair's newest ruling as the person saw it; null when they saw none. */
  seen: idOf<CopyRulingId>().nullable(),
});

interface Named {
  readonly id: string;
  readonly title: string;
  readonly sourceId: string;
  readonly nameEn: string;
  readonly nameAr: string;
}

function named({ tx }: Act, projectId: ProjectId, ids: readonly DocumentId[]): Promise<Named[]> {
  const { id, title, sourceId } = documents;
  return tx
    .select({ id, title, sourceId, nameEn: sources.nameEn, nameAr: sources.nameAr })
    .from(documents)
    .innerJoin(sources, eq(sources.id, documents.sourceId))
    .where(and(eq(documents.projectId, projectId), inArray(documents.id, [...ids])));
}

/** Refuses a circle by its documents, each with its source: “Raid” (Agency) ← “Strike” (Monitor) ← “Raid” (Agency). */
async function refuseCycle(action: Act, projectId: ProjectId, cycle: readonly DocumentId[]): Promise<Result<never>> {
  const rows = new Map((await named(action, projectId, cycle)).map((row) => [row.id, row]));
  // Names have their own direction inside our words (UAX #9, isolates).
  const way = (language: 'nameEn' | 'nameAr') =>
    cycle
      .flatMap((id) => rows.get(id) ?? [])
      .map((row) => `\u2068${row.title}\u2069 (\u2068${row[language]}\u2069)`)
      .join(' ← ');
  return fail('copy_cycle', 'relation', { cycleEn: way('nameEn'), cycleAr: way('nameAr') });
}

/**
 * A reviewer's word on where two documents have the words they share from. The newest on a pair counts; the older stay.
 * Problems: copy_of_itself, nothing_shared, copy_cycle (params: cycleEn, cycleAr), changed_meanwhile (another ruling than the
 * one seen), chain_cycle (a value would have no origin: params as of a claim), not_found (a document or source of another project), reason_required.
 */
export async function stateCopy(context: Context, projectId: ProjectId, input: z.input<typeof CopyInput>): Promise<Result<CopyRulingId>> {
  const parsed = parse(CopyInput, input);
  if (!parsed.ok) return parsed;
  const { a, b, reason, seen } = parsed.value;
  if (a === b) return fail('copy_of_itself');
  const inOrder = a < b;
  const [documentA, documentB] = inOrder ? [a, b] : [b, a];
  const relation = inOrder ? parsed.value.relation : TURNED[parsed.value.relation];
  const copiedFrom = relation === 'both_copy' ? parsed.value.copiedFrom : null;
  return act(context, 'copy.state', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const both = await named(action, projectId, [documentA, documentB]);
    const [sourceA, sourceB] = [documentA, documentB].map((id) => both.find((row) => row.id === id)?.sourceId as SourceId | undefined);
    if (!sourceA || !sourceB) return fail('not_found');
    if (copiedFrom) {
      const known = await tx
        .select({ id: sources.id })
        .from(sources)
        .where(and(eq(sources.projectId, projectId), eq(sources.id, copiedFrom)));
      if (!known.length) return fail('not_found', 'copiedFrom');
    }
    if (!(await runsBetween(tx, projectId, [{ documentA, documentB }])).length) return fail('nothing_shared');
    await queueForCopies(tx, projectId);
    const before = await copyRulingsOf(tx, projectId);
    const newest = before.find((ruling) => ruling.documentA === documentA && ruling.documentB === documentB);
    if ((newest?.id ?? null) !== seen) return fail('changed_meanwhile');
    const id = newId<CopyRulingId>();
    const stated: StatedCopy = { id, documentA, documentB, sourceA, sourceB, relation, copiedFrom };
    const cycle = copyCycle(before, stated);
    if (cycle) return refuseCycle(action, projectId, cycle);
    await lockProject(tx, projectId);
    const touched = await questionsTouched(tx, projectId, [documentA, documentB], [...before, stated]);
    const stood = await acceptedOf(tx, projectId, touched);
    await tx
      .insert(copyRulings)
      .values({ id, projectId, documentA, documentB, relation, copiedFrom, reason, createdBy: by, createdAt: at });
    const circle = await refuseCopiedCircles(action, projectId, stood);
    if (!circle.ok) return circle;
    await refreshFound(action, projectId, async () => touched);
    await log('copy', id, { documentA, documentB, relation, ...(copiedFrom ? { copiedFrom } : {}), reason });
    return ok(id);
  });
}
