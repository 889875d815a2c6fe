import type { ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import type { ClaimId } from '../id';
import type { RuleName, RulePreview } from './rule';
import { previewRules, type RuleGround } from './rules';

/** What is left out, one at a time. */
export const UNITS = ['claim', 'source', 'origin'] as const;
export type Unit = (typeof UNITS)[number];

/** How a rule's suggestion changes. `low` and `high` are signed steps in whole units. */
type Change =
  | { readonly kind: 'silenced' | 'speaks' | 'opened' | 'closed' | 'words' | 'best' | 'none' }
  | { readonly kind: 'moved'; readonly low: number; readonly high: number };

/** What a rule would say without one claim, source or origin. */
export interface Without {
  /** A claim's id, a source's id or an origin's key. */
  readonly key: string;
  readonly claims: readonly ClaimId[];
  readonly preview: RulePreview;
  readonly change: Change;
}

export interface LeftOut {
  readonly rule: RuleName;
  readonly whole: RulePreview;
  /** What would change most comes first; of equal weight, in the order of the claims. */
  readonly without: readonly Without[];
  /** How many were not left out, being more than are tried: the last ones. */
  readonly untried: number;
}

/** Which claims go when each one goes: itself, whatever reached us through the source, whatever ends at the origin. */
export function groupsOf(claims: readonly ComparableClaim[], unit: Unit): Map<string, ClaimId[]> {
  const groups = new Map<string, ClaimId[]>();
  for (const { id, chain } of claims) {
    const origin = originKey(chain);
    const keys: Readonly<Record<Unit, readonly string[]>> = {
      claim: [id],
      source: chain.flatMap((link) => (link.kind === 'source' ? [link.sourceId] : [])),
      // Chains that end unrecorded share no origin that could be left out.
      origin: origin === null ? [] : [origin],
    };
    for (const key of new Set(keys[unit])) {
      const group = groups.get(key);
      if (group) group.push(id);
      else groups.set(key, [id]);
    }
  }
  return groups;
}

/** How a suggestion differs from another of the same rule. */
function changeOf(whole: RulePreview, without: RulePreview): Change {
  if (without.silence) return { kind: whole.silence ? 'none' : 'silenced' };
  if (whole.silence) return { kind: 'speaks' };
  const [before, after] = [whole.value, without.value];
  if (!before || !after) return { kind: whole.text === without.text ? 'none' : 'words' };
  if (before.high !== null && after.high === null) return { kind: 'opened' };
  if (before.high === null && after.high !== null) return { kind: 'closed' };
  const [low, high] = [after.low - before.low, (after.high ?? 0) - (before.high ?? 0)];
  if (low || high) return { kind: 'moved', low, high };
  return { kind: before.best === after.best ? 'none' : 'best' };
}

const RANK: Readonly<Record<Change['kind'], number>> = {
  silenced: 0,
  speaks: 1,
  opened: 2,
  closed: 3,
  words: 4,
  moved: 5,
  best: 6,
  none: 7,
};

const distance = (change: Change) => (change.kind === 'moved' ? Math.abs(change.low) + Math.abs(change.high) : 0);

function byWeight(a: Without, b: Without): number {
  return RANK[a.change.kind] - RANK[b.change.kind] || distance(b.change) - distance(a.change);
}

/** Trying each of n claims hears n² of them; of a question with very many only the first are tried, never fewer than twenty. */
const HEARD_AT_MOST = 200_000;
const triedOf = (claims: number) => Math.max(20, Math.floor(HEARD_AT_MOST / Math.max(1, claims)));

/** What every rule would say if one claim, source or origin were missing (jackknife: Tukey 1958), in the order of RULES. */
export function leaveOneOut(claims: readonly ComparableClaim[], unit: Unit, ground: RuleGround): LeftOut[] {
  const groups = [...groupsOf(claims, unit)];
  const tried = groups.slice(0, triedOf(claims.length));
  const left = tried.map(([key, ids]) => {
    const out = new Set(ids);
    const previews = previewRules(
      claims.filter(({ id }) => !out.has(id)),
      ground,
    );
    return { key, claims: ids, previews };
  });
  return previewRules(claims, ground).map((whole, index) => ({
    rule: whole.rule,
    whole,
    untried: groups.length - tried.length,
    without: left
      .flatMap(({ previews, ...one }) => {
        const preview = previews[index];
        return preview ? [{ ...one, preview, change: changeOf(whole, preview) }] : [];
      })
      .sort(byWeight),
  }));
}
