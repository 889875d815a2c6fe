import type { CaptureId, ClaimId, DocumentId, Id, QuestionId, SourceId } from '../id';
import type { Chain, ClaimStatus, Link } from './claim';
import type { CopyRelation } from './copy';

export type CopyRulingId = Id<'copy_ruling'>;

/** The newest ruling on a pair of documents; documentA < documentB. */
export interface StatedCopy {
  readonly id: CopyRulingId;
  readonly documentA: DocumentId;
  readonly documentB: DocumentId;
  readonly sourceA: SourceId;
  readonly sourceB: SourceId;
  readonly relation: CopyRelation;
  /** Whom both copy; null when that is not recorded, and with the other relations. */
  readonly copiedFrom: SourceId | null;
}

/** A run of words in captures of two documents; code points, end exclusive. */
export interface RunBetween {
  readonly captureA: CaptureId;
  readonly captureB: CaptureId;
  readonly documentA: DocumentId;
  readonly documentB: DocumentId;
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/** What of a claim decides whether it came by copying. */
export interface QuotedClaim {
  readonly id: ClaimId;
  readonly questionId: QuestionId;
  readonly status: ClaimStatus;
  readonly recordedChain: Chain;
  readonly quote: { readonly start: number; readonly end: number };
  readonly document: { readonly id: DocumentId; readonly captureId: CaptureId; readonly sourceId: SourceId };
}

/** `copied` names the ruling each link follows from; null where the link is the claim's own. As long as the chain. */
export interface EffectiveChain {
  readonly chain: Chain;
  readonly copied: readonly (CopyRulingId | null)[];
}

interface Step {
  readonly link: Link;
  readonly ruling: CopyRulingId | null;
}

/** A stretch of a capture. */
interface Place {
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly start: number;
  readonly end: number;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whom a document's shared words come from by a ruling: another document, somebody, or nobody. */
function whence(ruling: StatedCopy, documentId: DocumentId): { document: DocumentId; source: SourceId } | { end: Link } | null {
  const first = ruling.documentA === documentId;
  switch (ruling.relation) {
    case 'a_copies_b':
      return first ? { document: ruling.documentB, source: ruling.sourceB } : null;
    case 'b_copies_a':
      return first ? null : { document: ruling.documentA, source: ruling.sourceA };
    case 'both_copy':
      return { end: ruling.copiedFrom ? { kind: 'source', sourceId: ruling.copiedFrom } : { kind: 'not_recorded' } };
    case 'independent':
      return null;
  }
}

/** The same words in the other document, when some of the place stands in the run; its length scaled to the other side. */
function across(place: Place, run: RunBetween): Place | null {
  const [mine, theirs] = [
    { documentId: run.documentA, captureId: run.captureA, start: run.startA, end: run.endA },
    { documentId: run.documentB, captureId: run.captureB, start: run.startB, end: run.endB },
  ];
  const [here, there] = mine.captureId === place.captureId ? [mine, theirs] : [theirs, mine];
  if (here.captureId !== place.captureId || overlap(here, place) === 0) return null;
  const scale = (there.end - there.start) / (here.end - here.start);
  const at = (offset: number) => there.start + Math.round((Math.min(Math.max(offset, here.start), here.end) - here.start) * scale);
  const start = at(place.start);
  return { ...there, start, end: Math.max(at(place.end), start + 1) };
}

/** Where else the words of a place stand by the runs of the ruled pair, what shares most of them first. */
function elsewhere(place: Place, { documentA, documentB }: StatedCopy, runs: readonly RunBetween[]): Place[] {
  return runs
    .filter((run) => run.documentA === documentA && run.documentB === documentB)
    .flatMap((run) => across(place, run) ?? [])
    .sort(
      (a, b) => b.end - b.start - (a.end - a.start) || (a.captureId < b.captureId ? -1 : a.captureId > b.captureId ? 1 : a.start - b.start),
    );
}

/** Going back to a source already passed goes round in a circle; what lies between is left out. */
function withoutCircles(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    const { link } = step;
    const before = kept.findIndex(({ link: past }) => link.kind === 'source' && past.kind === 'source' && past.sourceId === link.sourceId);
    if (before < 0) kept.push(step);
    else kept.splice(before + 1);
  }
  return kept;
}

function groupedBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/**
 * The chain that counts for each claim, in their order. A claim whose quote stands in words its document copied, and whose
 * own chain ends with that document's source or "not recorded", goes on to where the words come from: to the chain of the
 * copied document's claim on the same question that quotes the same words (one of `among`), else to its source; and so on
 * from there. A chain that names another origin stays. `rulings`: the newest on each pair, the newest of all first.
 */
export function effectiveChains(
  claims: readonly QuotedClaim[],
  rulings: readonly StatedCopy[],
  runs: readonly RunBetween[],
  among: readonly QuotedClaim[] = claims,
): EffectiveChain[] {
  const runsAt = groupedBy(runs, ({ captureA, captureB }) => [captureA, captureB]);
  const rulingsOn = groupedBy(rulings, ({ documentA, documentB }) => [documentA, documentB]);
  const claimsAt = groupedBy(among, ({ document }) => [document.captureId]);

  const quotedAt = (place: Place, questionId: QuestionId) =>
    (claimsAt.get(place.captureId) ?? [])
      .filter((claim) => claim.questionId === questionId && claim.status !== 'rejected')
      .map((claim) => ({ claim, shared: overlap(claim.quote, place) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.claim.id < b.claim.id ? -1 : 1))[0]?.claim;

  const stepsOf = (claim: QuotedClaim, passed: readonly DocumentId[]): Step[] => {
    const own = claim.recordedChain.map((link): Step => ({ link, ruling: null }));
    const end = claim.recordedChain.at(-1) ?? claim.recordedChain[0];
    const open = end.kind === 'not_recorded' || (end.kind === 'source' && end.sourceId === claim.document.sourceId);
    if (!open) return own;
    const { id: documentId, captureId } = claim.document;
    const onward = from({ documentId, captureId, ...claim.quote }, claim.questionId, [...passed, documentId]);
    if (!onward) return own;
    return withoutCircles([...(end.kind === 'not_recorded' ? own.slice(0, -1) : own), ...onward]);
  };

  const from = (place: Place, questionId: QuestionId, passed: readonly DocumentId[]): Step[] | null => {
    for (const ruling of rulingsOn.get(place.documentId) ?? []) {
      const copied = whence(ruling, place.documentId);
      const there = copied ? elsewhere(place, ruling, runsAt.get(place.captureId) ?? []) : [];
      if (!copied || !there.length) continue;
      if ('end' in copied) return [{ link: copied.end, ruling: ruling.id }];
      if (passed.includes(copied.document)) continue;
      const quoted = there.map((other) => quotedAt(other, questionId)).find((claim) => claim !== undefined);
      if (quoted) return stepsOf(quoted, passed).map((step) => ({ ...step, ruling: step.ruling ?? ruling.id }));
      const source: Step = { link: { kind: 'source', sourceId: copied.source }, ruling: ruling.id };
      const further = there.map((other) => from(other, questionId, [...passed, copied.document])).find((steps) => steps !== null);
      return [source, ...(further ?? [])];
    }
    return null;
  };

  return claims.map((claim) => {
    const [nearest, ...rest] = stepsOf(claim, []);
    if (!nearest) return { chain: claim.recordedChain, copied: claim.recordedChain.map(() => null) };
    return { chain: [nearest.link, ...rest.map(({ link }) => link)], copied: [nearest, ...rest].map(({ ruling }) => ruling) };
  });
}
