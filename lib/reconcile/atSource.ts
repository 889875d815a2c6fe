import { type Aligned, alignWords } from '../diff/align';
import type { Figure } from '../figure/figure';
import { parseFigure } from '../figure/parse';
import { type CodePointOffset, codePointLength, codePointOffset, toCodePoint, toUtf16, utf16Offset } from '../text/offset';
import { findQuote, type Quote } from '../text/quote';

/** What became of quoted words in a newer capture of their document. */
export type AtSource =
  | { readonly code: 'stands' }
  | { readonly code: 'elsewhere'; readonly start: CodePointOffset; readonly end: CodePointOffset }
  | {
      readonly code: 'changed';
      /** The words now in its place, and where in code points. */
      readonly exact: string;
      readonly start: CodePointOffset;
      readonly end: CodePointOffset;
      /** The words now in place of the answer's own, and the figure they state if they state one. */
      readonly words: string | null;
      readonly figure: Figure | null;
    }
  | { readonly code: 'gone' };

/** UTF-16 units within which unchanged words vouch for changed ones. */
const NEAR = 24;

type Range = readonly [from: number, to: number];

/** Where a stretch of a went in b: its own end points where they stand, what was put in its place where they do not. */
function follow(aligned: readonly Aligned[], [from, to]: Range): Range | null {
  let [start, end]: [number | null, number | null] = [null, null];
  for (const { same, a, b } of aligned) {
    const touches = a[0] < to && a[1] > from;
    // Words added inside the stretch belong to it, those added at its edges do not.
    const inside = a[0] === a[1] && a[0] > from && a[0] < to;
    if (!touches && !inside) continue;
    start ??= same ? b[0] + Math.max(0, from - a[0]) : b[0];
    end = same ? b[1] - Math.max(0, a[1] - to) : b[1];
  }
  return start === null || end === null || end <= start ? null : [start, end];
}

/** Whether something of a stretch still stands, or what stands is close by: what replaced a whole passage is not its words changed. */
function isAnchored(aligned: readonly Aligned[], [from, to]: Range): boolean {
  return aligned.some(({ same, a }) => {
    if (a[0] >= to || a[1] <= from) return false;
    return same ? Math.min(a[1], to) - Math.max(a[0], from) > 1 : a[0] >= from - NEAR && a[1] <= to + NEAR;
  });
}

/** A stretch without the white space at its edges. */
function trimmed(text: string, [from, to]: Range): Range | null {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return end > start ? [start, end] : null;
}

/** A stretch this much longer than what it stands for is another passage, not the same one changed. */
const isPassage = (before: string, after: string) => after.length > 3 * before.length + 80;

/**
 * What a newer capture says where `quote` stood in the older one. `words` are the answer's own within the quote («62»); the
 * figure now stated in their place is read, so that "62 → 80 at source" can be said.
 */
export function atSource(older: string, newer: string, quote: Quote, words: string): AtSource {
  const found = findQuote(newer, quote);
  if (found) return found.start === quote.start ? { code: 'stands' } : { code: 'elsewhere', start: found.start, end: found.end };
  const aligned = alignWords(older, newer);
  if (!aligned) return { code: 'gone' };
  const from = toUtf16(older, quote.start);
  const place = follow(aligned, [from, from + quote.exact.length]);
  const whole = place && trimmed(newer, place);
  if (!whole || !isAnchored(aligned, [from, from + quote.exact.length])) return { code: 'gone' };
  const exact = newer.slice(...whole);
  if (isPassage(quote.exact, exact)) return { code: 'gone' };
  const offset = quote.exact.indexOf(words);
  const own = offset < 0 || !words ? null : follow(aligned, [from + offset, from + offset + words.length]);
  const ownTrimmed = own && trimmed(newer, own);
  const now = ownTrimmed ? newer.slice(...ownTrimmed) : null;
  const figure = now === null ? null : parseFigure(now);
  const start = toCodePoint(newer, utf16Offset(whole[0]));
  const end = codePointOffset(start + codePointLength(exact));
  return { code: 'changed', exact, start, end, words: now, figure: figure?.ok ? figure.value : null };
}
