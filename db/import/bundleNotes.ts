import { and, eq } from 'drizzle-orm';
import { AnnotationItem, idInUrn, itemOnLine, type NoteItem, type PassageItem } from '../../lib/bundle/annotationLine';
import { FILE } from '../../lib/bundle/format';
import { hashIri } from '../../lib/export/iri';
import type { AnnotationId, ClaimId, ImportId, ProjectId } from '../../lib/id';
import { arrivedNote } from '../../lib/import/arrivedNote';
import type { FoundCapture } from '../../lib/import/claimDraft';
import type { Act } from '../context';
import { storeQuote } from '../document/quote';
import { refuseBlind } from '../doubleReading/blind';
import { refuseHiddenTo } from '../doubleReading/hidden';
import { annotations, claims, claimVersions, quotes, threadStates } from '../schema';
import type { Arrivals } from './arrive';
import type { BundleGround } from './bundleGround';
import type { OpenBundle } from './file/bundle';
import { notesHere } from './newThreads';

type Target = Pick<typeof annotations.$inferInsert, 'target' | 'quoteId' | 'claimId' | 'otherClaimId' | 'questionId'>;

interface Work {
  readonly action: Act;
  readonly projectId: ProjectId;
  readonly importId: ImportId;
  readonly bundle: OpenBundle;
  readonly ground: BundleGround;
  /** The claims that came with this import, by their ids there. */
  readonly came: ReadonlyMap<string, ClaimId>;
  /** The questions of the bundle's records, by the records' ids: notes on a record stand here on its question. */
  readonly records: ReadonlyMap<string, string>;
  readonly arrived: Arrivals;
  /** The captures of the bundle that are here, by the name their hash gives them. */
  readonly texts: ReadonlyMap<string, FoundCapture>;
}

/** A claim here: one that came, or one that was here under its id and is not being read blind by whoever imports. */
async function claimHere({ action, projectId, came }: Work, id: string): Promise<ClaimId | null> {
  const own = came.get(id);
  if (own) return own;
  const [row] = await action.tx
    .select({ captureId: quotes.captureId })
    .from(claims)
    .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .where(and(eq(claims.projectId, projectId), eq(claims.id, id)));
  const free = row && (await refuseBlind(action, projectId, row.captureId as Parameters<typeof refuseBlind>[2]));
  return free?.ok ? (id as ClaimId) : null;
}

async function passageHere({ action, projectId, texts }: Work, { source, selector: [said, place] }: PassageItem): Promise<Target | null> {
  const held = texts.get(source.id);
  if (!held || !(await refuseBlind(action, projectId, held.captureId)).ok) return null;
  const { start, end } = place;
  const quote = await storeQuote(action, projectId, { captureId: held.captureId, start, end, exact: said.exact });
  return quote.ok ? { target: 'quote', quoteId: quote.value } : null;
}

/** What a note is about, here; null when it is not here. */
async function targetHere(work: Work, target: NoteItem['target']): Promise<Target | null> {
  if (Array.isArray(target)) {
    const [a, b] = [await claimHere(work, idInUrn(target[0])), await claimHere(work, idInUrn(target[1]))];
    const [claimId, otherClaimId] = [a, b].sort();
    return claimId && otherClaimId && claimId !== otherClaimId ? { target: 'pair', claimId, otherClaimId } : null;
  }
  if (typeof target !== 'string') return passageHere(work, target);
  const id = idInUrn(target);
  const questionId = work.ground.questions.get(work.records.get(id) ?? id)?.id;
  if (questionId) return { target: 'question', questionId };
  const claimId = await claimHere(work, id);
  return claimId ? { target: 'claim', claimId } : null;
}

/** Heads of threads here, by their ids there: what a reply copies of them. */
type Threads = Map<string, { readonly id: AnnotationId; readonly target: Target }>;

const idsOf = ({ quoteId, claimId, otherClaimId, questionId }: Target) =>
  [quoteId, claimId, otherClaimId, questionId].filter((id) => typeof id === 'string');

/** Brings a note whose target is here, and not hidden from whoever imports. */
async function takeNote(work: Work, item: NoteItem, said: string, threads: Threads): Promise<void> {
  const { action, projectId, importId, bundle, ground, arrived } = work;
  const { tx, by, at, log } = action;
  const there = idInUrn(item.id);
  if ((await notesHere(tx, projectId, [there])).has(there)) return;
  const head = item.motivation === 'replying' ? threads.get(idInUrn(String(item.target))) : null;
  const target = head ? head.target : item.motivation === 'commenting' ? await targetHere(work, item.target) : null;
  if (!target || !(await refuseHiddenTo(action, projectId, idsOf(target))).ok) return;
  const id = (await ground.ids.of(tx, annotations, [there])).get(there) as AnnotationId;
  const body = arrivedNote(item, bundle.head.project);
  await tx.insert(annotations).values({ id, projectId, threadId: head?.id ?? null, ...target, body, createdBy: by, createdAt: at });
  if (head) await log('annotation', id, { threadId: head.id, importId }, 'annotation.reply');
  else await log('annotation', id, { ...target, importId }, 'annotation.write');
  await arrived.add({ kind: 'annotation', iri: item.id, annotationId: id, said });
  if (!head) threads.set(there, { id, target });
}

/**
 * Brings the notes of a bundle: threads, their replies, and whether they are resolved. Each says below its words whose they are; nobody
 * is called by them. What a note is about must be here; what a note of this import answers came with it. A note that came before is
 * not brought again.
 */
export async function takeNotes(given: Omit<Work, 'texts'>): Promise<void> {
  const { action, projectId, importId, bundle, ground, arrived } = given;
  const texts = [...ground.captures.values()].flatMap(({ line, held }) => (held ? [[hashIri(line.sha256), held] as const] : []));
  const work: Work = { ...given, texts: new Map(texts) };
  const { tx, by, at, log } = action;
  const threads: Threads = new Map();
  async function* items() {
    for await (const { lines } of bundle.reader.lines(FILE.annotations))
      for (const line of lines) {
        const read = line.includes('"motivation":"describing"') ? null : itemOnLine(line, AnnotationItem);
        if (read) yield read;
      }
  }
  for await (const { item, said } of items()) if (item.motivation === 'commenting') await takeNote(work, item, said, threads);
  if (!threads.size) return arrived.flush();
  for await (const { item, said } of items()) {
    if (item.motivation === 'replying') await takeNote(work, item, said, threads);
    if (item.motivation !== 'moderating') continue;
    const head = threads.get(idInUrn(item.target));
    const there = idInUrn(item.id);
    if (!head) continue;
    const id = (await ground.ids.of(tx, threadStates, [there])).get(there) ?? there;
    const resolved = item.body.value === 'resolved';
    await tx.insert(threadStates).values({ id, projectId, threadId: head.id, resolved, createdBy: by, createdAt: at });
    await log('annotation', head.id, { importId }, resolved ? 'annotation.resolve' : 'annotation.reopen');
    await arrived.add({ kind: 'annotation', iri: item.id, annotationId: head.id, said });
  }
  await arrived.flush();
}
