import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { TURNED } from '../../lib/claim/copy';
import type { CaptureId, DocumentId, ProjectId, SourceId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { sharedWords } from '../../lib/text/sharedRuns';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { refuseHidden } from '../doubleReading/hidden';
import { captures, documents, sharedRuns, sources } from '../schema';
import { type CopyRuling, copyRulingsOf, type KeptRun, runsBetween } from './read';

/** Two documents with the words they share and what was stated of them. Everywhere A is the first, B the second. */
export interface Beside {
  readonly documents: readonly [BesideDocument, BesideDocument];
  /** Between any of their captures. */
  readonly runs: readonly KeptRun[];
  /** Words shared by the newest captures that share any, and in how many runs. */
  readonly words: number;
  readonly places: number;
  readonly ruling: CopyRuling | null;
}

export interface BesideDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly language: string;
  readonly sourceId: SourceId;
  readonly sourceEn: string;
  readonly sourceAr: string;
}

/** A run as told with the other document first. */
function turnedRun(run: KeptRun): KeptRun {
  return {
    ...{ captureA: run.captureB, documentA: run.documentB, startA: run.startB, endA: run.endB },
    ...{ captureB: run.captureA, documentB: run.documentA, startB: run.startA, endB: run.endA },
    words: run.words,
  };
}

/** A ruling as told with the other document first. */
function turnedRuling(ruling: CopyRuling): CopyRuling {
  return {
    ...ruling,
    ...{ documentA: ruling.documentB, sourceA: ruling.sourceB, documentB: ruling.documentA, sourceB: ruling.sourceA },
    relation: TURNED[ruling.relation],
  };
}

async function besideOf(db: Executor, projectId: ProjectId, first: DocumentId, second: DocumentId): Promise<Result<Beside>> {
  const rows = await db
    .select({
      id: documents.id,
      title: documents.title,
      language: documents.language,
      sourceId: documents.sourceId,
      sourceEn: sources.nameEn,
      sourceAr: sources.nameAr,
    })
    .from(documents)
    .innerJoin(sources, eq(sources.id, documents.sourceId))
    .where(and(eq(documents.projectId, projectId), inArray(documents.id, [first, second])));
  const [one, other] = [first, second].map((id) => rows.find((row) => row.id === id));
  if (!one || !other || first === second) return fail('not_found');
  const named = (row: typeof one): BesideDocument => ({ ...row, id: row.id as DocumentId, sourceId: row.sourceId as SourceId });
  const inOrder = first < second;
  const [documentA, documentB] = inOrder ? [first, second] : [second, first];
  const found = await runsBetween(db, projectId, [{ documentA, documentB }]);
  const ruling = (await copyRulingsOf(db, projectId)).find((of) => of.documentA === documentA && of.documentB === documentB) ?? null;
  const runs = inOrder ? found : found.map(turnedRun);
  return ok({
    documents: [named(one), named(other)],
    runs,
    words: sharedWords(newest(runs)),
    places: newest(runs).length,
    ruling: ruling && !inOrder ? turnedRuling(ruling) : ruling,
  });
}

/** The runs between the newest capture of the first that shares any and the newest of the second it shares them with. */
function newest(runs: readonly KeptRun[]): KeptRun[] {
  // Ids of captures grow with time (RFC 9562 §5.7).
  const last = (ids: readonly CaptureId[]) => [...ids].sort().at(-1);
  const captureA = last(runs.map((run) => run.captureA));
  const mine = runs.filter((run) => run.captureA === captureA);
  const captureB = last(mine.map((run) => run.captureB));
  return mine.filter((run) => run.captureB === captureB);
}

/** What two documents share, without their texts. Problems: not_found (either, or one document twice), reading_blind. */
export function readBeside(context: Context, projectId: ProjectId, first: DocumentId, second: DocumentId): Promise<Result<Beside>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [first, second]);
    return free.ok ? besideOf(db, projectId, first, second) : free;
  });
}

export interface BesideText {
  readonly captureId: CaptureId;
  readonly number: number;
  readonly text: string;
}

/** The same with the two texts that share the words; `runs` are those between them. `texts` is null when nothing is shared. */
export interface BesideTexts extends Beside {
  readonly texts: readonly [BesideText, BesideText] | null;
}

/** What two documents share, in their texts. Problems: not_found, reading_blind. */
export function readBesideTexts(
  context: Context,
  projectId: ProjectId,
  first: DocumentId,
  second: DocumentId,
): Promise<Result<BesideTexts>> {
  return look<BesideTexts>(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [first, second]);
    if (!free.ok) return free;
    const beside = await besideOf(db, projectId, first, second);
    if (!beside.ok) return beside;
    const runs = newest(beside.value.runs);
    const [run] = runs;
    if (!run) return ok({ ...beside.value, runs, texts: null });
    const rows = await db
      .select({ captureId: captures.id, number: captures.number, text: captures.text })
      .from(captures)
      .where(inArray(captures.id, [run.captureA, run.captureB]));
    const [a, b] = [run.captureA, run.captureB].map((captureId) => {
      const row = rows.find((one) => one.captureId === captureId);
      return row && { ...row, captureId };
    });
    return a && b ? ok({ ...beside.value, runs, texts: [a, b] }) : fail('not_found');
  });
}

/** A document that shares words with a capture. */
export interface Sharer {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly language: string;
  readonly sourceEn: string;
  readonly sourceAr: string;
  /** Words of this capture that stand in the newest capture of the other that shares any. */
  readonly words: number;
}

/** The documents that share words with this capture, most words first. */
export function readSharers(context: Context, projectId: ProjectId, captureId: CaptureId): Promise<Result<Sharer[]>> {
  return look(context, 'project.read', projectId, async (db) => {
    const rows = await db
      .select({
        run: sharedRuns,
        ...{ documentId: documents.id, title: documents.title, language: documents.language, number: captures.number },
        ...{ sourceEn: sources.nameEn, sourceAr: sources.nameAr },
      })
      .from(sharedRuns)
      .innerJoin(
        captures,
        sql`${captures.id} = case when ${sharedRuns.captureA} = ${captureId} then ${sharedRuns.captureB} else ${sharedRuns.captureA} end`,
      )
      .innerJoin(documents, eq(documents.id, captures.documentId))
      .innerJoin(sources, eq(sources.id, documents.sourceId))
      .where(and(eq(sharedRuns.projectId, projectId), or(eq(sharedRuns.captureA, captureId), eq(sharedRuns.captureB, captureId))))
      .orderBy(desc(captures.number));
    const found = [...new Set(rows.map(({ documentId }) => documentId))].flatMap((documentId) => {
      const [row] = rows.filter((one) => one.documentId === documentId);
      if (!row) return [];
      const runs = rows
        .filter((one) => one.documentId === documentId && one.number === row.number)
        .map(({ run }) => (run.captureA === captureId ? run : { startA: run.startB, endA: run.endB, words: run.words }));
      const { title, language, sourceEn, sourceAr } = row;
      return [{ documentId: documentId as DocumentId, title, language, sourceEn, sourceAr, words: sharedWords(runs) }];
    });
    return ok(found.sort((a, b) => b.words - a.words || (a.documentId < b.documentId ? -1 : 1)));
  });
}
