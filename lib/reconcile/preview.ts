import type { Bounds } from '../figure/figure';
import { bestOf, type Voice } from './answers';
import type { RuleName, RulePreview, Silence } from './rule';

export type Bounded = Voice & { readonly bounds: Bounds };
export const isBounded = (voice: Voice): voice is Bounded => voice.bounds !== null;

const originsOf = (voices: readonly Voice[]) => new Set(voices.flatMap(({ origin }) => (origin === null ? [] : [origin]))).size;

/** A rule that suggests nothing, and why. */
export function silent(rule: RuleName, silence: Silence): RulePreview {
  return { rule, value: null, text: null, silence, claims: [], origins: 0, weights: [], setAside: [] };
}

/** A rule that suggests these bounds, or the words of the first voice where there are none; on the word of these voices. */
export function speaks(rule: RuleName, voices: readonly Voice[], bounds: Bounds | null): RulePreview {
  const [first] = voices;
  const answer = first?.claim.answer;
  return {
    rule,
    value: bounds && { low: bounds.low, best: bestOf(voices, bounds), high: bounds.high },
    text: !bounds && answer && answer.kind !== 'figure' ? answer.value : null,
    silence: null,
    claims: voices.map(({ claim }) => claim.id),
    origins: originsOf(voices),
    weights: [],
    setAside: [],
  };
}
