import type { SourceId } from '../id';
import { agree, lastWords, type Voice } from './answers';
import { type Bounded, isBounded, silent, speaks } from './preview';
import type { OriginWeight, RulePreview, SetAside } from './rule';
import type { ReconciledRange } from './value';
import { weightedMedian } from './weightedMedian';
import { GRADE_WEIGHT, type GradesOfQuestion } from './weights';

/** Fewer than three have no middle. */
const ORIGINS_NEEDED = 3;

type Weighed = OriginWeight & { readonly voices: readonly [Bounded, ...Bounded[]] };

const idsOf = (voices: readonly Voice[]) => voices.map(({ claim }) => claim.id);

/** What one origin counts for, or why it cannot be weighed. All the voices are its last words. */
function weigh(origin: string | null, voices: readonly [Voice, ...Voice[]], grades: GradesOfQuestion): Weighed | SetAside {
  const aside = (reason: SetAside['reason']): SetAside => ({ origin, claims: idsOf(voices), reason });
  if (origin === null) return aside('not_recorded');
  const [first, ...others] = voices.filter(isBounded);
  if (!first) return aside('no_bounds');
  if (others.some((other) => !agree(first, other))) return aside('differs_from_itself');
  const end = first.claim.chain.at(-1);
  if (end?.kind !== 'source') return aside('unnamed');
  const sourceId: SourceId = end.sourceId;
  const given = grades.get(sourceId);
  if (!given) return aside('not_graded');
  const weight = GRADE_WEIGHT[given.grade];
  if (weight === null) return aside('cannot_be_judged');
  const { grade, topic, gradedOn } = given;
  return { origin, claims: idsOf([first, ...others]), weight, grade, topic, gradedOn, voices: [first, ...others] };
}

function byOrigin(voices: readonly Voice[]): Map<string | null, [Voice, ...Voice[]]> {
  const groups = new Map<string | null, [Voice, ...Voice[]]>();
  for (const voice of voices) {
    const group = groups.get(voice.origin);
    if (group) group.push(voice);
    else groups.set(voice.origin, [voice]);
  }
  return groups;
}

/**
 * The middle of the lows and the middle of the highs, the lower one below and the upper one above, so that evidence split
 * evenly is not settled by the tie. The best value is the middle of the exact numbers alone, where they have one inside.
 */
function middle(weighed: readonly Weighed[]): ReconciledRange | null {
  const median = (value: (voice: Bounded) => number, of = weighed) =>
    weightedMedian(of.map(({ voices: [voice], weight }) => ({ value: value(voice), weight })));
  const low = median(({ bounds }) => bounds.low)?.lower;
  const high = median(({ bounds }) => bounds.high ?? Number.POSITIVE_INFINITY)?.upper;
  if (low === undefined || high === undefined) return null;
  const exact = weighed.filter(({ voices: [{ vague, bounds }] }) => !vague && bounds.low === bounds.high);
  const best = median(({ bounds }) => bounds.low, exact);
  const one = best !== null && best.lower === best.upper && best.lower >= low && best.lower <= high;
  return { low, best: one ? best.lower : null, high: Number.isFinite(high) ? high : null };
}

/**
 * The weighted median of three or more recorded origins, each by its last word and weighed by the grade it has on the
 * question's topic (`weights.ts`). Whoever cannot be weighed is set aside with the reason.
 */
export function medianOfOrigins(all: readonly Voice[], grades: GradesOfQuestion): RulePreview {
  const judged = [...byOrigin(lastWords(all))].map(([origin, voices]) => weigh(origin, voices, grades));
  const weighed = judged.filter((each) => 'weight' in each);
  const setAside = judged.filter((each): each is SetAside => 'reason' in each);
  const weights = weighed.map(({ voices: _, ...weight }) => weight);
  const origins = judged.filter(({ origin }) => origin !== null).length;
  const value = weighed.length < ORIGINS_NEEDED ? null : middle(weighed);
  if (!value) {
    const silence =
      origins < ORIGINS_NEEDED
        ? ({ code: 'too_few_for_median', origins } as const)
        : ({ code: 'too_few_weighed', origins, weighed: weighed.length } as const);
    return { ...silent('weighted_median', silence), weights, setAside };
  }
  const behind = new Set(weights.flatMap(({ claims }) => claims));
  const spoken = speaks(
    'weighted_median',
    all.filter(({ claim }) => behind.has(claim.id)),
    value,
  );
  return { ...spoken, value, weights, setAside };
}
