import type { ComparableClaim } from '../claim/claim';
import type { FigurePolicy } from '../figure/policy';
import type { RuleName } from './rule';
import { previewRules, type RuleGround } from './rules';
import type { ReconciledRange } from './value';

export interface MovedValue {
  readonly from: ReconciledRange | null;
  readonly to: ReconciledRange | null;
}

const same = (a: ReconciledRange | null, b: ReconciledRange | null) => a?.low === b?.low && a?.best === b?.best && a?.high === b?.high;

/**
 * What a rule says of these claims under either policy, when the two differ; null when it says the same. A value set by hand has no rule
 * to move it.
 */
export function movedValue(
  claims: readonly ComparableClaim[],
  rule: RuleName,
  ground: Omit<RuleGround, 'policy'>,
  before: FigurePolicy,
  after: FigurePolicy,
): MovedValue | null {
  const value = (policy: FigurePolicy) =>
    previewRules(claims, { ...ground, policy }).find((preview) => preview.rule === rule)?.value ?? null;
  const [from, to] = [value(before), value(after)];
  return same(from, to) ? null : { from, to };
}
