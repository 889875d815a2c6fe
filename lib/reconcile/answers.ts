import type { Answer, ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import { boundsOf, sameBounds } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import { daysOf } from '../figure/partialDate';
import type { FigurePolicy } from '../figure/policy';
import { clockOf } from '../figure/time';
import { foldPhrase } from '../text/fold';

/** A claim as the rules see it. */
export interface Voice {
  readonly claim: ComparableClaim;
  /** Null for an unknown figure and for what is no number. */
  readonly bounds: Bounds | null;
  readonly vague: boolean;
  /** Null when the chain ends unrecorded: such a voice is heard, but stands for no origin. */
  readonly origin: string | null;
  /** Equal where two say the same: equal bounds, or the same days, moment or words. Null for what says nothing that can be compared. */
  readonly says: string | null;
}

function saysOf(answer: Answer, bounds: Bounds | null): string | null {
  switch (answer.kind) {
    case 'figure':
      return bounds && `figure ${bounds.low} ${bounds.high}`;
    case 'date': {
      const days = daysOf(answer.value);
      return days && `date ${days.from} ${days.to}`;
    }
    case 'time': {
      const clock = clockOf(answer.value);
      return clock && `time ${clock.minutes} ${clock.zoned}`;
    }
    case 'text':
      return `text ${foldPhrase(answer.value)}`;
  }
}

export function voicesOf(claims: readonly ComparableClaim[], policy: FigurePolicy): Voice[] {
  return claims.map((claim) => {
    const figure = claim.answer.kind === 'figure' ? claim.answer.figure : null;
    const bounds = figure && boundsOf(figure, policy);
    return {
      ...{ claim, bounds, vague: figure?.operator === 'vague' },
      origin: originKey(claim.chain),
      says: saysOf(claim.answer, bounds),
    };
  });
}

/** Whether two voices say the same. */
export function agree(a: Voice, b: Voice): boolean {
  return a.says !== null && a.says === b.says;
}

/** Without what an origin itself replaced: a voice goes when its origin said something later, every day of it after every day of this. */
export function lastWords(voices: readonly Voice[]): Voice[] {
  const dated = voices.map((voice) => ({ voice, days: voice.claim.asOf === null ? null : daysOf(voice.claim.asOf) }));
  const latest = new Map<string, string>();
  for (const { voice, days } of dated) {
    if (voice.origin === null || !days?.from) continue;
    if (days.from > (latest.get(voice.origin) ?? '')) latest.set(voice.origin, days.from);
  }
  const replaced = ({ voice, days }: (typeof dated)[number]) =>
    voice.origin !== null && days !== null && days.to !== null && days.to < (latest.get(voice.origin) ?? '');
  return dated.filter((one) => !replaced(one)).map(({ voice }) => voice);
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
