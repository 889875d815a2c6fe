import { fail, ok, type Result } from '../result';
import { type CodePointOffset, codePointLength, codePointOffset, sliceCodePoints, toCodePoint, utf16Offset } from './offset';
import { type Quote, takeQuote } from './quote';

/** As many places as a sentence can name. */
const NAMED = 8;
/** Code points of what the text says instead, in a refusal. */
const SAID = 200;

/** How often the words stand in the text, and where first. */
function placesOf(text: string, exact: string): { readonly count: number; readonly places: readonly CodePointOffset[] } {
  const places: CodePointOffset[] = [];
  let count = 0;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    count += 1;
    if (count <= NAMED) places.push(toCodePoint(text, utf16Offset(at)));
  }
  return { count, places };
}

/**
 * The quote of words somebody says a text holds: at `start` (code points), or where alone they stand. Nothing is guessed. Problems at
 * `quote`: quote_empty, quote_mismatch (params: what it says there), quote_absent, quote_ambiguous (params: how often and where).
 */
export function locateQuote(text: string, exact: string, start?: number): Result<Quote> {
  if (exact === '') return fail('quote_empty', 'quote');
  const length = codePointLength(exact);
  const at = (from: CodePointOffset) => ok(takeQuote(text, from, codePointOffset(from + length)));
  if (start !== undefined) {
    const total = codePointLength(text);
    const from = codePointOffset(Math.min(start, total));
    const says = sliceCodePoints(text, from, codePointOffset(Math.min(from + length, total)));
    return says === exact ? at(from) : fail('quote_mismatch', 'quote', { says: [...says].slice(0, SAID).join('') });
  }
  const { count, places } = placesOf(text, exact);
  const [only] = places;
  if (only === undefined) return fail('quote_absent', 'quote');
  if (count === 1) return at(only);
  return fail('quote_ambiguous', 'quote', { count, places: `${places.join(', ')}${count > NAMED ? ', …' : ''}` });
}
