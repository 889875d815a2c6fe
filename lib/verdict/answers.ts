import type { Answer } from '../claim/claim';
import { boundsOf, intersect, sameBounds } from '../figure/bounds';
import { type DaySpan, daysOf } from '../figure/partialDate';
import type { FigurePolicy } from '../figure/policy';
import { clockOf } from '../figure/time';
import { foldPhrase } from '../text/fold';
import type { Verdict } from './verdict';

const NOT_COMPARABLE = { verdict: 'not_comparable', reason: { code: 'different_kinds' } } as const satisfies Verdict;

/** Whether every day of one comes before every day of the other; an open or unknown end is never before anything. */
export function isBefore(a: DaySpan, b: DaySpan): boolean {
  return a.to !== null && b.from !== null && a.to < b.from;
}

/** Compares two EDTF strings by the days they leave possible; being uncertain or approximate changes nothing. */
function compareDates(a: string, b: string): Verdict {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return NOT_COMPARABLE;
  if (x.from === y.from && x.to === y.to) return { verdict: 'same_value', reason: { code: 'equal_date' } };
  return isBefore(x, y) || isBefore(y, x)
    ? { verdict: 'conflict', reason: { code: 'dates_apart' } }
    : { verdict: 'compatible', reason: { code: 'dates_overlap' } };
}

/** Compares two stored times on one clock: 17:00+03:00 is 14:00Z. */
function compareTimes(a: string, b: string): Verdict {
  const [x, y] = [clockOf(a), clockOf(b)];
  if (!x || !y) return NOT_COMPARABLE;
  // A time without a zone can be set beside another only when neither has one.
  if (x.zoned !== y.zoned) return { verdict: 'not_comparable', reason: { code: 'zone_not_stated' } };
  return x.minutes === y.minutes
    ? { verdict: 'same_value', reason: { code: 'equal_time' } }
    : { verdict: 'conflict', reason: { code: 'times_apart' } };
}

/** Texts either say the same when folded, or something else; that it contradicts is left to a reviewer's ruling. */
function compareTexts(a: string, b: string): Verdict {
  return foldPhrase(a) === foldPhrase(b)
    ? { verdict: 'same_value', reason: { code: 'equal_words' } }
    : { verdict: 'conflict', reason: { code: 'words_differ' } };
}

/** Compares what two claims answer, whoever said it. Symmetric. */
export function compareAnswers(a: Answer, b: Answer, policy: FigurePolicy): Verdict {
  if (a.kind === 'figure' && b.kind === 'figure') {
    const [x, y] = [boundsOf(a.figure, policy), boundsOf(b.figure, policy)];
    if (!x || !y) return { verdict: 'not_comparable', reason: { code: 'unknown_figure' } };
    if (sameBounds(x, y)) return { verdict: 'same_value', reason: { code: 'equal_bounds' } };
    const shared = intersect(x, y);
    return shared
      ? { verdict: 'compatible', reason: { code: 'overlap', ...shared } }
      : { verdict: 'conflict', reason: { code: 'no_overlap' } };
  }
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.value, b.value);
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a.value, b.value);
  if (a.kind === 'text' && b.kind === 'text') return compareTexts(a.value, b.value);
  return NOT_COMPARABLE;
}
