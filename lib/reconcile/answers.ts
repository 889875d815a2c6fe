import type { AnswerKind, ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import { boundsOf, sameBounds } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import { compareDates, compareTexts, compareTimes } from '../verdict/answers';
import type { Verdict } from '../verdict/verdict';

const COMPARE: Readonly<Record<Exclude<AnswerKind, 'figure'>, (a: string, b: string) => Verdict>> = {
  date: compareDates,
  time: compareTimes,
  text: compareTexts,
};

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

/** Whether two voices say the same: equal bounds, or the same days, moment or words. */
export function agree(a: Voice, b: Voice): boolean {
  const [x, y] = [a.claim.answer, b.claim.answer];
  if (x.kind === 'figure') return a.bounds !== null && b.bounds !== null && sameBounds(a.bounds, b.bounds);
  if (x.kind !== y.kind) return false;
  return COMPARE[x.kind](x.value, y.value).verdict === 'same_value';
}

/** The one number these voices state without vagueness, or null: a vague word never sets a best value. */
export function bestOf(voices: readonly Voice[], bounds: Bounds): number | null {
  if (bounds.low !== bounds.high) return null;
  const stated = voices.some((voice) => !voice.vague && voice.bounds?.low === bounds.low && voice.bounds.high === bounds.high);
  return stated ? bounds.low : null;
}
