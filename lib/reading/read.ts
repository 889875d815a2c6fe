import { Attribution } from './claim/attribution';
import { claims } from './claim/claims';
import { durations } from './date/durations';
import { Findings } from './finding/findings';
import { LEXICON } from './lexicon/tables';
import { numerals } from './number/numerals';
import { formerOf } from './pass/amount';
import { dates } from './pass/dates';
import { kinds } from './pass/kinds';
import { operators } from './pass/operators';
import { ranges } from './pass/ranges';
import type { Quantity, ReadClaim, ReadDate, Reading, ReadOptions } from './reading';
import { readClaim, readDate, readQuantity } from './results';
import { Spans } from './spans';
import { CodePoints } from './token/codepoints';
import { stretchEnd } from './token/stretches';
import { tokenize } from './token/tokenize';
import type { Tokens } from './token/tokens';

/**
 * Reads the numbers, dates, claims and inner contradictions of an Arabic or English text. Pure and total: any string gives a
 * reading, in time linear in its length. Offsets are code points of `text` as given, end exclusive.
 *
 * Of more than a thousand numbers in a row that no word tells apart but those of numbers and dates, the rest is one `designation` without
 * a value: a table of numbers claims nothing. Any other word (what is counted, a name) begins the count anew.
 *
 * A long text is read a stretch at a time; from one stretch to the next go only who spoke last and what findings still wait for.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const codePoints = new CodePoints(text);
  const spans = new Spans(text, codePoints);
  const english = options.language === undefined ? !/[\u0600-\u06ff]/.test(text.slice(0, 2000)) : options.language === 'en';
  const attribution = new Attribution();
  const findings = new Findings(spans, options.date);
  const quantities: Quantity[] = [];
  const found: ReadDate[] = [];
  const claimed: ReadClaim[] = [];
  let tokens: Tokens | undefined;
  for (let from = 0; from < text.length; ) {
    const to = stretchEnd(text, from);
    tokens = tokenize(text, LEXICON, codePoints, from, to, tokens);
    const numbers = numerals(tokens);
    const when = dates(tokens, numbers, options.date, english);
    const amounts = kinds(tokens, operators(tokens, ranges(tokens, numbers, when.numbers)), when.numbers);
    const drafts = claims(tokens, amounts, attribution);
    for (const one of amounts) {
      const former = formerOf(one);
      if (former !== null && former.start < one.start) quantities.push(readQuantity(spans, former));
      quantities.push(readQuantity(spans, one));
      if (former !== null && former.start > one.start) quantities.push(readQuantity(spans, former));
    }
    const lengths = durations(tokens, amounts, when.matches);
    const times = lengths.length === 0 ? when.matches : [...when.matches, ...lengths].sort((a, b) => a.first - b.first);
    for (const match of times) found.push(readDate(tokens, spans, match));
    for (const draft of drafts) claimed.push(readClaim(tokens, spans, draft));
    findings.notice(tokens, when.matches, drafts);
    from = to;
  }
  tokens?.release();
  return { quantities, dates: found, claims: claimed, findings: findings.all() };
}
