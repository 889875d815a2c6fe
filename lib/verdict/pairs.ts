import type { ComparableClaim } from '../claim/claim';
import type { FigurePolicy } from '../figure/policy';
import type { ClaimId } from '../id';
import { compare } from './compare';
import type { Verdict, VerdictKind } from './verdict';

/** A person's word on a pair at the versions they saw; either order of the two. */
export interface RulingOnPair {
  readonly claimA: ClaimId;
  readonly versionA: number;
  readonly claimB: ClaimId;
  readonly versionB: number;
  readonly verdict: VerdictKind;
}

/** Two claims of one question, a before b in the order given. */
export interface JudgedPair<R> {
  readonly a: ClaimId;
  readonly b: ClaimId;
  /** What comparison says; it stays beside a ruling that says otherwise. */
  readonly computed: Verdict;
  /** The newest ruling on exactly these versions. */
  readonly ruling: R | null;
  /** What holds: the ruling's verdict, or else the computed one. */
  readonly verdict: VerdictKind;
}

export type Versioned = ComparableClaim & { readonly version: number };

const sideKey = (id: ClaimId, version: number) => `${id}@${version}`;
const pairKey = (x: string, y: string) => (x < y ? `${x} ${y}` : `${y} ${x}`);

/** The newest ruling on each pair of versions. `rulings` are oldest first. */
export function newestRulings<R extends RulingOnPair>(rulings: readonly R[]): ReadonlyMap<string, R> {
  return new Map(
    rulings.map((ruling) => [pairKey(sideKey(ruling.claimA, ruling.versionA), sideKey(ruling.claimB, ruling.versionB)), ruling]),
  );
}

/**
 * Every pair of these claims with what holds between them: half of n² of them, for as many claims as a person looks at. `rulings`
 * are oldest first; one on an older version counts no more. Of any number of claims `tallyPairs` says what they come to.
 */
export function judgePairs<R extends RulingOnPair>(
  claims: readonly Versioned[],
  policy: FigurePolicy,
  rulings: readonly R[],
): JudgedPair<R>[] {
  const newest = newestRulings(rulings);
  return claims.flatMap((a, index) =>
    claims.slice(index + 1).map((b) => {
      const computed = compare(a, b, policy);
      const ruling = newest.get(pairKey(sideKey(a.id, a.version), sideKey(b.id, b.version))) ?? null;
      return { a: a.id, b: b.id, computed, ruling, verdict: ruling?.verdict ?? computed.verdict };
    }),
  );
}
