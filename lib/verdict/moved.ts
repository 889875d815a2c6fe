import type { FigurePolicy } from '../figure/policy';
import type { ClaimId } from '../id';
import { judgePairs, type RulingOnPair, type Versioned } from './pairs';
import { type Standing, standing } from './standing';
import type { VerdictKind } from './verdict';

/** A pair of claims that another policy judges otherwise; a pair on which a person has ruled does not move. */
export interface MovedPair {
  readonly a: ClaimId;
  readonly b: ClaimId;
  readonly from: VerdictKind;
  readonly to: VerdictKind;
}

export interface Moved {
  readonly pairs: readonly MovedPair[];
  /** How the question stands before and after, when that changes. */
  readonly standing: { readonly from: Standing; readonly to: Standing } | null;
}

/** What would move between the accepted claims of one question if `after` ruled instead of `before`. */
export function movedVerdicts(
  claims: readonly Versioned[],
  rulings: readonly RulingOnPair[],
  before: FigurePolicy,
  after: FigurePolicy,
): Moved {
  const [was, would] = [judgePairs(claims, before, rulings), judgePairs(claims, after, rulings)];
  const pairs = was.flatMap(({ a, b, verdict }, index) => {
    const to = would[index]?.verdict ?? verdict;
    return to === verdict ? [] : [{ a, b, from: verdict, to }];
  });
  const [from, to] = [standing(claims, was).standing, standing(claims, would).standing];
  return { pairs, standing: from === to ? null : { from, to } };
}
