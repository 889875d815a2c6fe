import { claims } from './claim/claims';
import { findings } from './finding/findings';
import { LEXICON } from './lexicon/tables';
import { numerals } from './number/numerals';
import { dates } from './pass/dates';
import { kinds } from './pass/kinds';
import { operators } from './pass/operators';
import { ranges } from './pass/ranges';
import type { Reading, ReadOptions } from './reading';
import { readClaim, readDate, readQuantity } from './results';
import { Spans } from './spans';
import { tokenize } from './token/tokenize';

/**
 * Reads the numbers, dates, claims and inner contradictions of an Arabic or English text. Pure and total: any string gives a
 * reading, in time linear in its length. Offsets are code points of `text` as given, end exclusive.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const tokens = tokenize(text, LEXICON);
  const spans = new Spans(text, tokens.codePoints);
  const found = numerals(tokens);
  const english = options.language === undefined ? !/[\u0600-\u06ff]/.test(text.slice(0, 2000)) : options.language === 'en';
  const when = dates(tokens, found, options.date, english);
  const amounts = kinds(
    tokens,
    operators(
      tokens,
      ranges(tokens, found, (one) => when.numbers.has(one)),
    ),
    when.numbers,
  );
  const drafts = claims(tokens, amounts);
  return {
    quantities: amounts.map((one) => readQuantity(spans, one)),
    dates: when.matches.map((match) => readDate(tokens, spans, match)),
    claims: drafts.map((draft) => readClaim(tokens, spans, draft)),
    findings: findings(tokens, spans, when.matches, drafts, options.date),
  };
}
