import type { ComparableClaim } from '../claim/claim';
import { intersect } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import { agree, lastWords, type Voice, voicesOf } from './answers';
import { conservativeMinimum } from './conservativeMinimum';
import { medianOfOrigins } from './medianOfOrigins';
import { isBounded, silent, speaks } from './preview';
import { RULES, type RuleName, type RulePreview } from './rule';
import type { GradesOfQuestion } from './weights';

/** From the lowest low to the highest stated high. An open claim above every stated high leaves the envelope open. */
function envelope(voices: readonly Voice[]): RulePreview {
  const bounded = voices.filter(isBounded);
  if (!bounded.length) return silent('envelope', { code: 'no_bounds' });
  const low = Math.min(...bounded.map(({ bounds }) => bounds.low));
  const highest = Math.max(...bounded.map(({ bounds }) => bounds.high ?? Number.NEGATIVE_INFINITY));
  const open = bounded.some(({ bounds }) => bounds.high === null && bounds.low > highest);
  return speaks('envelope', bounded, { low, high: open ? null : highest });
}

/** Where all bounds overlap. */
function commonGround(voices: readonly Voice[]): RulePreview {
  const bounded = voices.filter(isBounded);
  const [first, ...rest] = bounded;
  if (!first) return silent('common_ground', { code: 'no_bounds' });
  let shared: Bounds | null = first.bounds;
  for (const { bounds } of rest) shared = shared && intersect(shared, bounds);
  if (shared) return speaks('common_ground', bounded, shared);
  // One shares nothing with some other if and only if it begins after the first has ended, or ends before the last begins.
  const firstEnd = Math.min(...bounded.map(({ bounds }) => bounds.high ?? Number.POSITIVE_INFINITY));
  const lastBegin = Math.max(...bounded.map(({ bounds }) => bounds.low));
  const apart = bounded.filter(({ bounds: { low, high } }) => low > firstEnd || (high !== null && high < lastBegin));
  return silent('common_ground', { code: 'nothing_shared', claims: apart.map(({ claim }) => claim.id) });
}

/**
 * What more than half of the recorded origins state, at least two of them, each by its last word. An origin that states two
 * different things stands behind neither, and still counts as one.
 */
function majorityOfOrigins(all: readonly Voice[]): RulePreview {
  const voices = lastWords(all);
  const votes = new Map<string, Voice | null>();
  for (const voice of voices) {
    if (voice.origin === null || (voice.claim.answer.kind === 'figure' && !voice.bounds)) continue;
    const earlier = votes.get(voice.origin);
    votes.set(voice.origin, earlier === undefined ? voice : earlier && agree(earlier, voice) ? earlier : null);
  }
  if (votes.size < 2) return silent('majority_of_origins', { code: 'too_few_origins', origins: votes.size });
  const cast = [...votes.values()].filter((vote) => vote !== null);
  const behindEach = new Map<string | null, number>();
  for (const { says } of cast) behindEach.set(says, (behindEach.get(says) ?? 0) + 1);
  const [winner] = cast.filter(({ says }) => says !== null && (behindEach.get(says) ?? 0) * 2 > votes.size);
  if (!winner || (behindEach.get(winner.says) ?? 0) < 2) {
    return silent('majority_of_origins', { code: 'no_majority', origins: votes.size });
  }
  const behind = voices.filter((voice) => voice.origin !== null && votes.get(voice.origin) && agree(voice, winner));
  return speaks('majority_of_origins', behind, winner.bounds);
}

/** What one origin says: its last word when its claims are dated, else the one thing they all say. */
function preferredSource(voices: readonly Voice[], origin: string | null): RulePreview {
  if (origin === null) return silent('preferred_source', { code: 'choose_source' });
  const own = voices.filter((voice) => voice.origin === origin && (voice.bounds || voice.claim.answer.kind !== 'figure'));
  const newest = lastWords(own);
  const [first] = newest;
  if (!first) return silent('preferred_source', { code: 'source_says_nothing' });
  if (newest.some((voice) => !agree(voice, first))) {
    return silent('preferred_source', { code: 'source_differs_from_itself', claims: newest.map(({ claim }) => claim.id) });
  }
  return speaks('preferred_source', newest, first.bounds);
}

/** What previewing needs besides the claims. */
export interface RuleGround {
  readonly policy: FigurePolicy;
  /** A key of `originKey`, or null while none is chosen. */
  readonly preferredOrigin?: string | null;
  /** The grades that bear on the question (`gradesOfQuestion`); without them nobody can be weighed. */
  readonly grades?: GradesOfQuestion;
}

const FOR_NUMBERS: ReadonlySet<RuleName> = new Set(['envelope', 'common_ground', 'weighted_median', 'conservative_minimum']);

function preview(rule: RuleName, voices: readonly Voice[], { preferredOrigin = null, grades = new Map() }: RuleGround): RulePreview {
  switch (rule) {
    case 'envelope':
      return envelope(voices);
    case 'common_ground':
      return commonGround(voices);
    case 'majority_of_origins':
      return majorityOfOrigins(voices);
    case 'weighted_median':
      return medianOfOrigins(voices, grades);
    case 'preferred_source':
      return preferredSource(voices, preferredOrigin);
    case 'conservative_minimum':
      return conservativeMinimum(voices);
    case 'manual':
      return silent(rule, { code: 'you_decide' });
  }
}

/**
 * What every rule would say of these claims, in the order of RULES. A claim of a part of the question answers another one, and is not
 * heard: 12 killed by the helicopters says nothing of how many were killed but that it was no fewer.
 */
export function previewRules(claims: readonly ComparableClaim[], ground: RuleGround): RulePreview[] {
  const voices = voicesOf(
    claims.filter(({ scope }) => !scope),
    ground.policy,
  );
  const numbers = claims.every(({ answer }) => answer.kind === 'figure');
  return RULES.map((rule) => (numbers || !FOR_NUMBERS.has(rule) ? preview(rule, voices, ground) : silent(rule, { code: 'not_a_number' })));
}
