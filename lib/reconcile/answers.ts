import type { AnswerKind, ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import { boundsOf, sameBounds } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import { compareDates, compareTexts, compareTimes } from '../verdict/answers';
import { laterOf } from '../verdict/compare';
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

/** Without what an origin itself replaced: a voice goes when its origin said something later. */
export function lastWords(voices: readonly Voice[]): Voice[] {
  const replaced = (voice: Voice) =>
    voice.origin !== null && voices.some((other) => other.origin === voice.origin && laterOf(voice.claim, other.claim) === other.claim);
  return voices.filter((voice) => !replaced(voice));
}

/**
 * The one number these voices state, or null: the only number possible when one of them says it, or the middle of "about"
 * when that is all they say. A vague word never sets a best value.
 */
export function bestOf(voices: readonly Voice[], bounds: Bounds): number | null {
  const behind = voices.filter((voice) => !voice.vague && voice.bounds !== null && sameBounds(voice.bounds, bounds));
  if (bounds.low === bounds.high) return behind.length > 0 ? bounds.low : null;
  const about = new Set(
    behind.map(({ claim: { answer } }) => (answer.kind === 'figure' && answer.figure.operator === 'about' ? answer.figure.value : null)),
  );
  const [value = null] = about;
  return about.size === 1 ? value : null;
}
