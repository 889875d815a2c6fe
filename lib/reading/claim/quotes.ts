import { FLAG } from '../lexicon/lexicon';
import type { Sentence } from '../token/sentences';
import { TOKEN, type Tokens } from '../token/tokens';

/** How many tokens a quotation may run. */
const LONGEST = 240;
/** How many who said it may take. */
export const REACH = 24;

/** The mark that closes the quotation open at `from`; none opens and no paragraph ends before it, so that no token is looked at twice. */
export function closing(tokens: Tokens, from: number): number | null {
  for (let i = from; i < tokens.length && i < from + LONGEST; i++) {
    if (closesQuote(tokens, i)) return i;
    if (opensQuote(tokens, i) || tokens.typeOf(i) === TOKEN.newline) return null;
  }
  return null;
}

export function isEnd(tokens: Tokens, i: number): boolean {
  if (tokens.typeOf(i) === TOKEN.newline) return true;
  // The last point of initials ends nothing.
  return tokens.mark(i) === '.' && !tokens.touchesNext(i) && !/^(?:[A-Z]|.*[.].*)$/.test(tokens.slice(i - 1, i - 1));
}

/** Whether a paragraph begins here that opens no quotation anew. */
export function endsParagraph(tokens: Tokens, first: number): boolean {
  return tokens.typeOf(first - 1) === TOKEN.newline && !opensQuote(tokens, first);
}

/** Whether the sentence begins with a quotation, of more than a name. */
export function opensQuotation(tokens: Tokens, first: number): boolean {
  if (!opensQuote(tokens, first)) return false;
  for (let i = first + 1; i <= first + 3; i++) if (closesQuote(tokens, i)) return false;
  return true;
}

/** Whether a quotation opened in this sentence, or before, goes on in the next. */
export function leavesOpen(tokens: Tokens, sentence: Sentence, inside: boolean): boolean {
  if ((sentence.flags & FLAG.quote) === 0) return inside && !closesQuote(tokens, sentence.last + 1);
  let open = inside;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (opensQuote(tokens, i)) open = true;
    else if (closesQuote(tokens, i)) open = false;
  }
  return open && !closesQuote(tokens, sentence.last + 1);
}

/** Whether a quotation mark opens: what follows touches it. */
function opensQuote(tokens: Tokens, i: number): boolean {
  const unit = tokens.unitOf(i);
  if (unit === 0x201c || unit === 0xab) return true;
  if (unit !== 0x22 || !tokens.touchesNext(i)) return false;
  return !tokens.touchesNext(i - 1) || isOpener(tokens.unitOf(i - 1)) || tokens.typeOf(i - 1) === TOKEN.newline;
}

/** Whether a quotation mark closes: it touches what stands before. */
export function closesQuote(tokens: Tokens, i: number): boolean {
  const unit = tokens.unitOf(i);
  return unit === 0x201d || unit === 0xbb || (unit === 0x22 && tokens.touchesNext(i - 1) && !opensQuote(tokens, i));
}

/** : ( */
function isOpener(unit: number): boolean {
  return unit === 0x3a || unit === 0x28;
}
