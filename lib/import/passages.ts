import { fail, ok, type Result } from '../result';
import { codePointLength, codePointOffset, sliceCodePoints, toCodePoint, toUtf16, utf16Offset } from '../text/offset';
import { CONTEXT, findQuote, type Quote, type QuoteWords, takeQuote } from '../text/quote';

/** The capture's tool, by which it is known later that a capture holds what a file held, and nothing else. */
export const IMPORT_TOOL = 'import';

/** A row's words: the passage, and the quote in it. `start` is where a capture has the quote, in code points, if the row says so. */
export interface RowWords extends QuoteWords {
  readonly passage: string;
  readonly start: number | null;
}

/** The quote within its passage, counted from the passage's beginning. Problems: quote_mismatch, quote_ambiguous. */
export function quoteInPassage({ passage, exact, prefix, suffix }: RowWords): Result<Quote> {
  if (passage === exact) return ok(takeQuote(passage, codePointOffset(0), codePointLength(passage)));
  const found = findQuote(passage, { exact, prefix, suffix });
  if (found) return ok(found);
  return passage.includes(exact) ? fail('quote_ambiguous', 'quote') : fail('quote_mismatch', 'quote');
}

/** `quote`, counted from the beginning of the text in which its passage begins at the UTF-16 index `at`. */
function shifted(text: string, at: number, quote: Quote): Quote {
  const base = toCodePoint(text, utf16Offset(at));
  return takeQuote(text, codePointOffset(base + quote.start), codePointOffset(base + quote.end));
}

/** Where a capture says a row's words; null where it says them nowhere, or at several places alike. */
export function quoteInCapture(text: string, tool: string, words: RowWords): Quote | null {
  if (words.start !== null) {
    const end = words.start + codePointLength(words.exact);
    if (end <= codePointLength(text) && sliceCodePoints(text, codePointOffset(words.start), codePointOffset(end)) === words.exact)
      return takeQuote(text, codePointOffset(words.start), codePointOffset(end));
  }
  const inside = quoteInPassage(words);
  const at = passageAt(text, tool, words.passage);
  if (at !== null && inside.ok) return shifted(text, at, inside.value);
  return tool === IMPORT_TOOL ? null : findQuote(text, words);
}

/** Where a passage begins: in an imported capture as a paragraph of its own below the head, elsewhere where it stands once. */
function passageAt(text: string, tool: string, passage: string): number | null {
  if (tool === IMPORT_TOOL) {
    const head = text.indexOf('\n\n');
    const own = `${text}\n\n`.indexOf(`\n\n${passage}\n\n`, head);
    return head !== -1 && own !== -1 ? own + 2 : null;
  }
  const at = text.indexOf(passage);
  return at !== -1 && text.indexOf(passage, at + 1) === -1 ? at : null;
}

/**
 * What a file holds of one document as the text of a capture: what it says of the document, one thing a line, a blank line, then
 * its passages, each once, as the file has them and in its order.
 */
export class ImportedText {
  private readonly at = new Map<string, { readonly units: number; readonly points: number }>();
  private parts: string[];
  private units: number;
  private points: number;

  constructor(head: readonly string[]) {
    const text = head.filter(Boolean).join('\n');
    this.parts = [text];
    this.units = text.length;
    this.points = codePointLength(text);
  }

  /** Adds a passage unless it is there. */
  add(passage: string): void {
    if (this.at.has(passage)) return;
    this.at.set(passage, { units: this.units + 2, points: this.points + 2 });
    this.parts.push(passage);
    this.units += 2 + passage.length;
    this.points += 2 + codePointLength(passage);
  }

  text(): string {
    if (this.parts.length > 1) this.parts = [this.parts.join('\n\n')];
    return this.parts[0] ?? '';
  }

  /** A quote of a passage that was added, counted from the beginning of the whole text. */
  place(passage: string, { start, end, exact }: Quote): Quote {
    const base = this.at.get(passage);
    if (!base) throw new Error('the passage was not added');
    const text = this.text();
    const from = base.units + toUtf16(passage, start);
    const before = [...text.slice(Math.max(0, from - 2 * CONTEXT), from)].slice(-CONTEXT).join('');
    const to = from + exact.length;
    const after = [...text.slice(to, to + 2 * CONTEXT)].slice(0, CONTEXT).join('');
    const { points } = base;
    return { start: codePointOffset(points + start), end: codePointOffset(points + end), exact, prefix: before, suffix: after };
  }
}
