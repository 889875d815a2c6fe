import type { Answer, AnswerKind, ComparableClaim } from '../claim/claim';
import { originKey } from '../claim/origin';
import { boundsOf } from '../figure/bounds';
import { daysOf } from '../figure/partialDate';
import type { FigurePolicy } from '../figure/policy';
import { clockOf } from '../figure/time';
import { foldPhrase } from '../text/fold';
import type { VerdictKind } from './verdict';

/** A stretch of whole numbers, both ends in it; an open end is infinite. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * All of a claim that decides its verdicts, worked out once: two that say the same are judged alike with any third. Only
 * sayings of one call can be set beside each other.
 */
export interface Saying {
  /** Folded; empty for the whole of the question. */
  readonly scope: string;
  readonly kind: AnswerKind;
  /** What can be measured on one line; times with and without a zone cannot. */
  readonly line: string;
  /** Null for what has no bounds. */
  readonly extent: Extent | null;
  /** Null when it is not recorded. */
  readonly origin: string | null;
  readonly asOf: Extent | null;
}

/** Days as numbers in the order of days: 20160917. */
function extentOfDays(text: string): Extent | null {
  const days = daysOf(text);
  const number = (day: string) => Number(day.replaceAll('-', ''));
  return (
    days && {
      from: days.from === null ? Number.NEGATIVE_INFINITY : number(days.from),
      to: days.to === null ? Number.POSITIVE_INFINITY : number(days.to),
    }
  );
}

/** What each claim says, in their order. Texts have no order; they are numbered as they come up, so that equal ones are one number. */
export function sayingsOf(claims: readonly ComparableClaim[], policy: FigurePolicy): Saying[] {
  const texts = new Map<string, number>();
  const measured = (answer: Answer): Pick<Saying, 'line' | 'extent'> => {
    switch (answer.kind) {
      case 'figure': {
        const bounds = boundsOf(answer.figure, policy);
        return { line: 'figure', extent: bounds && { from: bounds.low, to: bounds.high ?? Number.POSITIVE_INFINITY } };
      }
      case 'date':
        return { line: 'date', extent: extentOfDays(answer.value) };
      case 'time': {
        const clock = clockOf(answer.value);
        return { line: clock?.zoned ? 'time zoned' : 'time', extent: clock && { from: clock.minutes, to: clock.minutes } };
      }
      case 'text': {
        const folded = foldPhrase(answer.value);
        const number = texts.get(folded) ?? texts.size;
        texts.set(folded, number);
        return { line: 'text', extent: { from: number, to: number } };
      }
    }
  };
  return claims.map(({ answer, scope, chain, asOf }) => ({
    scope: foldPhrase(scope),
    kind: answer.kind,
    ...measured(answer),
    origin: originKey(chain),
    asOf: asOf === null ? null : extentOfDays(asOf),
  }));
}

/** Whether nothing stands in both. */
const apart = (a: Extent, b: Extent) => a.to < b.from || b.to < a.from;

/** The verdict `compare` gives, without its reason: for setting very many beside each other. */
export function verdictOf(a: Saying, b: Saying): VerdictKind {
  if (a.scope !== b.scope) {
    if (a.scope && b.scope) return 'not_comparable';
    if (a.kind !== 'figure' || b.kind !== 'figure') return 'narrower_scope';
    const [part, whole] = a.scope ? [a, b] : [b, a];
    if (!part.extent || !whole.extent) return 'not_comparable';
    return part.extent.from > whole.extent.to ? 'conflict' : 'narrower_scope';
  }
  if (!a.extent || !b.extent || a.line !== b.line) return 'not_comparable';
  const relayed = a.origin !== null && a.origin === b.origin;
  if (a.extent.from === b.extent.from && a.extent.to === b.extent.to) return relayed ? 'same_origin' : 'same_value';
  if (relayed && a.asOf && b.asOf && apart(a.asOf, b.asOf)) return 'revised';
  return apart(a.extent, b.extent) ? 'conflict' : 'compatible';
}
