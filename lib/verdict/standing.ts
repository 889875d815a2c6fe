import type { ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import type { ClaimId } from '../id';
import type { VerdictKind } from './verdict';

export const STANDINGS = ['corroborated', 'single_origin', 'contested', 'empty'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The same as it is said: see `saidStanding`. */
export const SAID_STANDINGS = [...STANDINGS, 'no_origin'] as const;
export type SaidStanding = (typeof SAID_STANDINGS)[number];

/** A pair of claims with the verdict that counts: the computed one, or a reviewer's in its place. */
export interface EffectivePair {
  readonly a: ClaimId;
  readonly b: ClaimId;
  readonly verdict: VerdictKind;
}

export interface StandingVerdict {
  readonly standing: Standing;
  /** The pairs that decided: the conflicts, or the agreements of recorded origins. */
  readonly pairs: readonly EffectivePair[];
}

/**
 * The standing as it is said to a person. What no origin is recorded for rests on none: `origins` as `countOrigins` counts them, where
 * a chain that ends not recorded is no origin.
 */
export function saidStanding(standing: Standing, origins: number): SaidStanding {
  return standing === 'single_origin' && origins === 0 ? 'no_origin' : standing;
}

/**
 * The standing of a question, computed from its accepted claims and their pairs, never typed. One conflict contests it;
 * two recorded, independent origins that agree corroborate it; anything else rests on a single origin.
 */
export function standing(claims: readonly ComparableClaim[], pairs: readonly EffectivePair[]): StandingVerdict {
  if (!claims.length) return { standing: 'empty', pairs: [] };
  const conflicts = pairs.filter(({ verdict }) => verdict === 'conflict');
  if (conflicts.length) return { standing: 'contested', pairs: conflicts };
  const origins = new Map(claims.map(({ id, chain }) => [id, originKey(chain)]));
  const agreements = pairs.filter(({ a, b, verdict }) => {
    const [x, y] = [origins.get(a) ?? null, origins.get(b) ?? null];
    return (verdict === 'same_value' || verdict === 'compatible') && x !== null && y !== null && x !== y;
  });
  return agreements.length ? { standing: 'corroborated', pairs: agreements } : { standing: 'single_origin', pairs: [] };
}
