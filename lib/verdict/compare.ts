import type { ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import { daysOf } from '../figure/partialDate';
import type { FigurePolicy } from '../figure/policy';
import { compareAnswers, isBefore } from './answers';
import { compareScopes } from './part';
import type { Verdict } from './verdict';

/** Which of two is later by its as-of: every day of it after every day of the other. Null when that cannot be said. */
export function laterOf<C extends Pick<ComparableClaim, 'asOf'>>(a: C, b: C): C | null {
  const [x, y] = [a.asOf === null ? null : daysOf(a.asOf), b.asOf === null ? null : daysOf(b.asOf)];
  if (!x || !y) return null;
  if (isBefore(x, y)) return b;
  return isBefore(y, x) ? a : null;
}

/**
 * How two claims of one question stand to each other, with the reason. What one origin says twice is no second witness:
 * the same value is the same origin relayed, another value said later is a revision. What speaks of a part of the question
 * is set against the whole, never against another part. Symmetric in `a` and `b`.
 */
export function compare(a: ComparableClaim, b: ComparableClaim, policy: FigurePolicy): Verdict {
  const parts = compareScopes(a, b, policy);
  if (parts) return parts;
  const answers = compareAnswers(a.answer, b.answer, policy);
  const origin = originKey(a.chain);
  if (answers.verdict === 'not_comparable' || origin === null || origin !== originKey(b.chain)) return answers;
  if (answers.verdict === 'same_value') return { verdict: 'same_origin', reason: { code: 'one_origin_one_value' } };
  const last = laterOf(a, b);
  return last ? { verdict: 'revised', reason: { code: 'one_origin_later_word', later: last.id } } : answers;
}
