import type { ComparableClaim } from '../claim/claim';
import { boundsOf } from '../figure/bounds';
import type { FigurePolicy } from '../figure/policy';
import { foldPhrase } from '../text/fold';
import type { Verdict } from './verdict';

type Answered = Pick<ComparableClaim, 'id' | 'answer'>;

/** How a claim about a part stands to one about the whole: the least of the part may not exceed the most of the whole. */
export function comparePart(part: Answered, whole: Answered, policy: FigurePolicy): Verdict {
  if (part.answer.kind !== 'figure' || whole.answer.kind !== 'figure') {
    return { verdict: 'narrower_scope', reason: { code: 'speaks_of_part', part: part.id } };
  }
  const [x, y] = [boundsOf(part.answer.figure, policy), boundsOf(whole.answer.figure, policy)];
  if (!x || !y) return { verdict: 'not_comparable', reason: { code: 'unknown_figure' } };
  if (y.high !== null && x.low > y.high) {
    return { verdict: 'conflict', reason: { code: 'part_exceeds_whole', part: part.id, low: x.low, high: y.high } };
  }
  return { verdict: 'narrower_scope', reason: { code: 'part_fits', part: part.id, low: x.low, high: y.high } };
}

/** What two claims of one question are to each other when they do not speak of the same part of it; null when they do. */
export function compareScopes(a: ComparableClaim, b: ComparableClaim, policy: FigurePolicy): Verdict | null {
  const [x, y] = [foldPhrase(a.scope), foldPhrase(b.scope)];
  if (x === y) return null;
  if (x && y) return { verdict: 'not_comparable', reason: { code: 'different_parts' } };
  return x ? comparePart(a, b, policy) : comparePart(b, a, policy);
}
