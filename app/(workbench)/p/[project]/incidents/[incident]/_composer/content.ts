import type { DraftContent } from '@/db/reconciliation/draft';
import type { Reconciliation } from '@/db/reconciliation/read';
import type { ComparableClaim } from '@/lib/claim/claim';
import type { FigurePolicy } from '@/lib/figure/policy';
import { typedNumber } from '@/lib/figure/typedNumber';
import type { ClaimId } from '@/lib/id';
import type { RuleName, RulePreview } from '@/lib/reconcile/rule';
import { previewRules, type RuleGround } from '@/lib/reconcile/rules';
import type { GradesOfQuestion } from '@/lib/reconcile/weights';

/** The draft while it is being composed: what a person chose and typed, and how each act changes it. No act loses a word. */

export interface Composed {
  readonly content: DraftContent;
  /** The rule that was left, and why the value is the person's own now. */
  readonly left: { readonly rule: RuleName; readonly because: 'edited' | 'silent' } | null;
}

export interface Ground {
  readonly claims: readonly ComparableClaim[];
  readonly policy: FigurePolicy;
  /** The grades that bear on the question. */
  readonly grades: GradesOfQuestion;
}

export const EMPTY: DraftContent = {
  rule: '',
  preferredOrigin: '',
  settled: true,
  low: '',
  best: '',
  high: '',
  value: '',
  rationale: '',
  excluded: [],
};

/** A returned value as the beginning of the next draft. */
export function contentOf(returned: Reconciliation, standing: readonly ClaimId[]): DraftContent {
  const text = (number: number | null) => (number === null ? '' : String(number));
  return {
    rule: returned.rule,
    preferredOrigin: returned.preferredOrigin ?? '',
    settled: returned.settled,
    low: text(returned.low),
    best: text(returned.best),
    high: text(returned.high),
    value: returned.value ?? '',
    rationale: returned.rationale,
    excluded: returned.claims
      .filter(({ claimId, included }) => !included && standing.includes(claimId))
      .map(({ claimId, reason }) => ({ claimId, reason })),
  };
}

/** The claims taken in. */
export function heardOf<C extends ComparableClaim>(content: DraftContent, claims: readonly C[]): C[] {
  const out = new Set(content.excluded.map(({ claimId }) => claimId));
  return claims.filter(({ id }) => !out.has(id));
}

export const ruleGround = (content: DraftContent, { policy, grades }: Ground): RuleGround => ({
  policy,
  grades,
  preferredOrigin: content.preferredOrigin || null,
});

/** What every rule says of the claims taken in. */
export function previewsOf(content: DraftContent, ground: Ground): RulePreview[] {
  return previewRules(heardOf(content, ground.claims), ruleGround(content, ground));
}

const previewOf = (content: DraftContent, ground: Ground) => previewsOf(content, ground).find(({ rule }) => rule === content.rule);

/** Whether the typed value is what the rule says; a best value inside a range for which the rule names none is no departure. */
function matches({ low, best, high, value }: DraftContent, preview: RulePreview): boolean {
  if (preview.text !== null) return value === preview.text;
  if (!preview.value) return true;
  const fits = preview.value.best === null || typedNumber(best) === preview.value.best;
  return fits && typedNumber(low) === preview.value.low && typedNumber(high) === preview.value.high;
}

/** The value its rule now gives. A rule that falls silent leaves the value as it was, and hands it to the person. */
function follow(content: DraftContent, ground: Ground): Composed {
  const preview = previewOf(content, ground);
  if (content.rule === '' || content.rule === 'manual' || !preview) return { content, left: null };
  if (preview.text !== null) return { content: { ...content, value: preview.text }, left: null };
  if (preview.value) {
    const { low, best, high } = preview.value;
    const own = typedNumber(content.best);
    const inside = typeof own === 'number' && own >= low && (high === null || own <= high);
    const chosen = best === null ? (inside ? content.best : '') : String(best);
    return { content: { ...content, low: String(low), best: chosen, high: high === null ? '' : String(high) }, left: null };
  }
  if (content.rule === 'preferred_source') return { content, left: null };
  return { content: { ...content, rule: 'manual' }, left: { rule: content.rule, because: 'silent' } };
}

export function chooseRule({ content }: Composed, rule: RuleName, ground: Ground): Composed {
  return follow({ ...content, rule, best: rule === 'manual' ? content.best : '' }, ground);
}

export function chooseOrigin({ content }: Composed, preferredOrigin: string, ground: Ground): Composed {
  return follow({ ...content, preferredOrigin }, ground);
}

/** Takes a claim in or leaves it out; the reason typed for leaving it out is kept until it comes in again. */
export function takeIn({ content, left }: Composed, claimId: ClaimId, included: boolean, ground: Ground): Composed {
  const others = content.excluded.filter((out) => out.claimId !== claimId);
  const next = follow({ ...content, excluded: included ? others : [...others, { claimId, reason: '' }] }, ground);
  return { ...next, left: next.left ?? left };
}

export function giveReason({ content, left }: Composed, claimId: ClaimId, reason: string): Composed {
  return { content: { ...content, excluded: content.excluded.map((out) => (out.claimId === claimId ? { claimId, reason } : out)) }, left };
}

/** Typing another value than the rule's makes it the person's own: a record must not name a rule its value does not follow. */
export function edit({ content, left }: Composed, change: Partial<DraftContent>, ground: Ground): Composed {
  const next = { ...content, ...change };
  const preview = previewOf(next, ground);
  if (next.rule === '' || next.rule === 'manual' || !preview || matches(next, preview)) return { content: next, left };
  return { content: { ...next, rule: 'manual' }, left: { rule: next.rule, because: 'edited' } };
}
