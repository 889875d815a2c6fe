import type { Answer, ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import { boundsOf, sameBounds } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import { fold } from '../text/fold';

/** A claim as the rules see it. */
export interface Voice {
  readonly claim: ComparableClaim;
  /** Null for an unknown figure and for what is no number. */
  readonly bounds: Bounds | null;
  readonly vague: boolean;
  /** Null when the chain ends unrecorded: such a voice is heard, but stands for no origin. */
  readonly origin: string | null;
}

export function voicesOf(claims: readonly ComparableClaim[], policy: FigurePolicy): Voice[] {
  return claims.map((claim) => {
    const figure = claim.answer.kind === 'figure' ? claim.answer.figure : null;
    return {
      claim,
      bounds: figure && boundsOf(figure, policy),
      vague: figure?.operator === 'vague',
      origin: originKey(claim.chain),
    };
  });
}

function textOf(answer: Answer): string {
  return answer.kind === 'figure' ? '' : answer.kind === 'text' ? fold(answer.value) : answer.value;
}

/** Whether two voices say the same: equal bounds, or the same date, time or words. */
export function agree(a: Voice, b: Voice): boolean {
  if (a.claim.answer.kind !== b.claim.answer.kind) return false;
  if (a.claim.answer.kind === 'figure') return a.bounds !== null && b.bounds !== null && sameBounds(a.bounds, b.bounds);
  return textOf(a.claim.answer) === textOf(b.claim.answer);
}

/** The one number these voices state without vagueness, or null: a vague word never sets a best value. */
export function bestOf(voices: readonly Voice[], bounds: Bounds): number | null {
  if (bounds.low !== bounds.high) return null;
  const stated = voices.some((voice) => !voice.vague && voice.bounds?.low === bounds.low && voice.bounds.high === bounds.high);
  return stated ? bounds.low : null;
}
