import { fail, ok, type Result } from '../result';
import { type CodePointOffset, codePointLength, codePointOffset, sliceCodePoints, toCodePoint, toUtf16, utf16Offset } from './offset';

/** Code points of context kept on either side. */
export const CONTEXT = 32;

/** An exact stretch of a text; start and end in code points, end exclusive (W3C Web Annotation §4.2.4, §4.2.5). */
export interface Quote {
  readonly start: CodePointOffset;
  readonly end: CodePointOffset;
  readonly exact: string;
  /** Up to 32 code points before `start`. */
  readonly prefix: string;
  /** Up to 32 code points from `end`. */
  readonly suffix: string;
}

/** What is left of a quote when its place is in doubt. */
export type QuoteWords = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** Takes the stretch with its context. Throws RangeError unless start ≤ end ≤ length. */
export function takeQuote(text: string, start: CodePointOffset, end: CodePointOffset): Quote {
  const from = toUtf16(text, start);
  const exact = sliceCodePoints(text, start, end);
  // Twice the units always hold the code points wanted; only they are taken apart.
  const before = [...text.slice(Math.max(0, from - 2 * CONTEXT), from)];
  const to = from + exact.length;
  const after = [...text.slice(to, to + 2 * CONTEXT)];
  return { start, end, exact, prefix: before.slice(-CONTEXT).join(''), suffix: after.slice(0, CONTEXT).join('') };
}

/** The quote, if the text still says exactly that there. Problems: quote_empty, quote_mismatch. */
export function verifyQuote(text: string, quote: Quote): Result<Quote> {
  if (quote.end <= quote.start || quote.exact === '') return fail('quote_empty', 'quote');
  if (quote.end > codePointLength(text) || sliceCodePoints(text, quote.start, quote.end) !== quote.exact) {
    return fail('quote_mismatch', 'quote');
  }
  return ok(quote);
}

/** How many units two strings share, read away from the quote. */
function shared(length: number, same: (i: number) => boolean): number {
  let count = 0;
  while (count < length && same(count)) count++;
  return count;
}

/**
 * Where the words now stand: the only occurrence of `exact`, or among several the one whose surroundings agree longest.
 * Null when the words are gone, and when two places are equally good: a wrong place is worse than none.
 */
export function findQuote(text: string, { exact, prefix, suffix }: QuoteWords): Quote | null {
  if (exact === '') return null;
  let best: { at: number; score: number } | null = null;
  let tied = false;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const before = shared(Math.min(prefix.length, at), (i) => prefix[prefix.length - 1 - i] === text[at - 1 - i]);
    const after = shared(Math.min(suffix.length, text.length - end), (i) => suffix[i] === text[end + i]);
    const score = before + after;
    if (best === null || score > best.score) {
      best = { at, score };
      tied = false;
    } else if (score === best.score) tied = true;
  }
  if (best === null || tied) return null;
  const start = toCodePoint(text, utf16Offset(best.at));
  return takeQuote(text, start, codePointOffset(start + codePointLength(exact)));
}
