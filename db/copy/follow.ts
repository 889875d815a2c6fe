import type { Chain } from '../../lib/claim/claim';
import { type CopyRulingId, effectiveChains, type QuotedClaim, type StatedCopy } from '../../lib/claim/copied';
import type { DocumentId, ProjectId } from '../../lib/id';
import type { Executor } from '../client';
import { type CopyRuling, copyRulingsOf, runsBetween } from './read';

/** Documents that rulings tie to these, directly or through others; themselves included. */
export function tiedTo(documentIds: Iterable<DocumentId>, rulings: readonly StatedCopy[]): Set<DocumentId> {
  const tied = new Set(documentIds);
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const { documentA, documentB } of rulings) {
      if (tied.has(documentA)) tied.add(documentB);
      else if (tied.has(documentB)) tied.add(documentA);
    }
  }
  return tied;
}

/** A link's copy ruling as screens name it. */
type CopyMark = Pick<CopyRuling, 'id' | 'by' | 'at' | 'reason'>;

/** The chain that counts, and the ruling each of its links follows from (null where it was recorded). */
export interface Followed {
  readonly chain: Chain;
  readonly copied: readonly (CopyMark | null)[];
}

/**
 * Gives each claim the chain that counts after what was stated of copies. `among` is asked, once and only when a ruling
 * touches one of their documents, for the claims that chains may go on through. One query when nothing was stated, none when
 * `stated` has the project's rulings already.
 */
export async function followCopies<T extends QuotedClaim>(
  db: Executor,
  projectId: ProjectId,
  claims: readonly T[],
  among: () => Promise<readonly QuotedClaim[]>,
  stated?: readonly CopyRuling[],
): Promise<(T & Followed)[]> {
  const rulings = stated ?? (claims.length ? await copyRulingsOf(db, projectId) : []);
  const tied = tiedTo(
    claims.map(({ document }) => document.id),
    rulings,
  );
  const relevant = rulings.filter(({ documentA }) => tied.has(documentA));
  const runs = await runsBetween(db, projectId, relevant);
  const chains = effectiveChains(claims, relevant, runs, runs.length ? await among() : []);
  const marks = new Map<CopyRulingId, CopyMark>(relevant.map(({ id, by, at, reason }) => [id, { id, by, at, reason }]));
  return claims.map((claim, i) => ({
    ...claim,
    chain: chains[i]?.chain ?? claim.recordedChain,
    copied: (chains[i]?.copied ?? []).map((id) => (id === null ? null : (marks.get(id) ?? null))),
  }));
}
