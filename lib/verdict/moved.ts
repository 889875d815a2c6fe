import type { FigurePolicy } from '../figure/policy';
import type { ClaimId } from '../id';
import { newestRulings, type RulingOnPair, type Versioned } from './pairs';
import { type Saying, sayingsOf, verdictOf } from './saying';
import type { Standing } from './standing';
import { tallyPairs } from './tally';
import type { VerdictKind } from './verdict';

/** A pair of claims that another policy judges otherwise; a pair on which a person has ruled does not move. */
interface MovedPair {
  readonly a: ClaimId;
  readonly b: ClaimId;
  readonly from: VerdictKind;
  readonly to: VerdictKind;
}

export interface Moved {
  /** The first of them, at most `MOVED_PAIRS_SHOWN`. */
  readonly pairs: readonly MovedPair[];
  readonly count: number;
  /** How the question stands before and after, when that changes. */
  readonly standing: { readonly from: Standing; readonly to: Standing } | null;
}

/** More of one question would only repeat that its words are read otherwise. */
export const MOVED_PAIRS_SHOWN = 20;

/** What would move between the accepted claims of one question if `after` ruled instead of `before`. */
export function movedVerdicts(
  claims: readonly Versioned[],
  rulings: readonly RulingOnPair[],
  before: FigurePolicy,
  after: FigurePolicy,
): Moved {
  const said = movers(claims, before, after);
  const loose = said.filter(({ moves }) => moves);
  const place = new Map(said.map((one) => [`${one.claim.id}@${one.claim.version}`, one]));
  const ruled = new Set(
    [...newestRulings(rulings).values()].flatMap(({ claimA, versionA, claimB, versionB }) => {
      const [a, b] = [place.get(`${claimA}@${versionA}`), place.get(`${claimB}@${versionB}`)];
      return a && b ? [keyOf(a, b)] : [];
    }),
  );
  const pairs: MovedPair[] = [];
  let count = 0;
  for (const a of said) {
    for (const b of a.moves ? said : loose) {
      if (b.index <= a.index) continue;
      const [from, to] = [verdictOf(a.was, b.was), verdictOf(a.would, b.would)];
      if (from === to || (ruled.size && ruled.has(keyOf(a, b)))) continue;
      count += 1;
      if (count <= MOVED_PAIRS_SHOWN) pairs.push({ a: a.claim.id, b: b.claim.id, from, to });
    }
  }
  const [from, to] = [tallyPairs(claims, before, rulings).standing, tallyPairs(claims, after, rulings).standing];
  return { pairs, count, standing: from === to ? null : { from, to } };
}

interface Mover {
  readonly claim: Versioned;
  readonly index: number;
  readonly was: Saying;
  readonly would: Saying;
  /** Whether it says something else under the other policy: of a pair that moves, one does. */
  readonly moves: boolean;
}

function movers(claims: readonly Versioned[], before: FigurePolicy, after: FigurePolicy): Mover[] {
  const would = sayingsOf(claims, after);
  return sayingsOf(claims, before).flatMap((was, index) => {
    const [claim, next] = [claims[index], would[index]];
    const moves = was.extent?.from !== next?.extent?.from || was.extent?.to !== next?.extent?.to;
    return claim && next ? [{ claim, index, was, would: next, moves }] : [];
  });
}

const keyOf = (a: Mover, b: Mover) => `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`;
