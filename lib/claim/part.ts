import type { ClaimId } from '../id';

/** As many claims of one question as a person looks at together. */
export const SHOWN_AT_ONCE = 100;

/** Which of very many claims are shown; claims and parts are counted from 1. */
export interface ShownPart<C> {
  readonly claims: readonly C[];
  readonly total: number;
  readonly first: number;
  readonly last: number;
  readonly part: number;
  readonly parts: number;
}

/** One part of the claims, the last where there are not so many, and besides it those shown whatever part they are of. In their order. */
export function partOf<C extends { readonly id: ClaimId }>(
  claims: readonly C[],
  part: number,
  besides: ReadonlySet<ClaimId> = new Set(),
): ShownPart<C> {
  const parts = Math.max(1, Math.ceil(claims.length / SHOWN_AT_ONCE));
  const here = Math.min(Math.max(1, part), parts);
  const before = (here - 1) * SHOWN_AT_ONCE;
  const last = Math.min(claims.length, before + SHOWN_AT_ONCE);
  const shown = claims.filter(({ id }, index) => (index >= before && index < last) || besides.has(id));
  return { claims: shown, total: claims.length, first: Math.min(before + 1, last), last, part: here, parts };
}
