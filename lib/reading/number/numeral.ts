import type { VagueWord } from '../../figure/figure';
import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import type { Parsed } from './arabic';

type NumeralSort = 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'dual' | 'unknown';

/** One number of the text, before anything is known of what it counts. Token indices are inclusive, positions UTF-16. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly sort: NumeralSort;
  /** The number; the lower bound of a vague size; NaN when it is unknown or beyond exact arithmetic. */
  readonly value: number;
  readonly high: number;
  /** «3 آلاف» is 3 × 1 000: a range «2 إلى 3 آلاف» lends its scale to its lower end. */
  readonly coefficient: number;
  readonly scale: number;
  /** Digits in the run when it is one plain run of them, else 0: four may be a year. */
  readonly digits: number;
  readonly vague: VagueWord | null;
  readonly rule: string;
}

const ONE_LETTER = CLITIC.and | CLITIC.so | CLITIC.by | CLITIC.for | CLITIC.like | CLITIC.will;
const FIRST_ARABIC = 0x600;
const WAW = 0x648;
const ALEF_HAMZA = 0x623;

/** Where the number itself begins in a token: after و ف ب ل ك, before ال. */
export function bareStart(tokens: Tokens, i: number): number {
  let start = tokens.startOf(i);
  const { text } = tokens;
  if (text.charCodeAt(start) < FIRST_ARABIC) return start;
  const { clitics: own, number, population, measure } = tokens.at(i);
  // «وعشرون» stands in the tables for «بضعة وعشرون», «وجريح» for «قتيل وجريح»; they are twenty and a wounded one all the same.
  const counts = number !== undefined || population !== undefined || measure?.binds === 'head';
  let clitics = tokens.cliticsOf(i) & (counts ? ONE_LETTER : ~own) & ONE_LETTER;
  for (; clitics !== 0; clitics &= clitics - 1) start++;
  // «وأحد عشر» is spelled like «واحد» once folded.
  if (text.charCodeAt(start) === WAW && text.charCodeAt(start + 1) === ALEF_HAMZA) start++;
  while (start < tokens.endOf(i) && isMark(text.charCodeAt(start))) start++;
  return start;
}

function isMark(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x65f) || unit === 0x640 || unit === 0x670;
}

/** A plain number in digits: what most are. */
export function plainNumeral(tokens: Tokens, first: number, last: number, value: number, digits: number): Numeral {
  return {
    first,
    last,
    start: tokens.startOf(first),
    end: tokens.endOf(last),
    sort: 'cardinal',
    value,
    high: value,
    coefficient: value,
    scale: 1,
    digits,
    vague: null,
    rule: 'number:digits',
  };
}

export function numeral(
  tokens: Tokens,
  first: number,
  last: number,
  value: number,
  more: Partial<Numeral> & { readonly rule: string },
): Numeral {
  return {
    first,
    last,
    start: more.start ?? bareStart(tokens, first),
    end: more.end ?? tokens.endOf(last),
    sort: more.sort ?? 'cardinal',
    value,
    high: more.high ?? value,
    coefficient: more.coefficient ?? value,
    scale: more.scale ?? 1,
    digits: more.digits ?? 0,
    vague: more.vague ?? null,
    rule: more.rule,
  };
}

/** The number with what stands before it taken in: its minus, its article. */
export function startingAt(one: Numeral, first: number, start: number): Numeral {
  const { last, end, sort, value, high, coefficient, scale, digits, vague, rule } = one;
  return { first, last, start, end, sort, value, high, coefficient, scale, digits, vague, rule };
}

/** A number put together of words, or of digits and words. */
export function fromParsed(tokens: Tokens, first: number, parsed: Parsed, rule: string): Numeral {
  return numeral(tokens, first, parsed.last, parsed.value, { coefficient: parsed.coefficient, scale: parsed.scale, rule });
}
