import type { Tokens } from '../token/tokens';
import type { Numeral } from './numeral';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['₺', 'try'],
  ['₽', 'rub'],
  ['₩', 'local'],
  ['₪', 'shekel'],
  ['₹', 'rupee'],
  ['₴', 'hryvnia'],
  ['₦', 'local'],
  ['฿', 'local'],
  ['¢', 'cent'],
]);

const HYPHEN = 0x2d;
const STOP = 0x2e;
const DOLLAR = 0x24;
/** The first sign after the dollar: ¢. */
const FIRST_OTHER = 0xa2;

/** Codes written before a number, in capitals: ISO 4217 where it has them. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['USD', 'usd'],
  ['EUR', 'eur'],
  ['GBP', 'gbp'],
  ['JPY', 'jpy'],
  ['CHF', 'franc'],
  ['TRY', 'lira'],
  ['RUB', 'rouble'],
  ['ILS', 'shekel'],
  ['NIS', 'shekel'],
  ['INR', 'rupee'],
  ['PKR', 'rupee'],
  ['Rs', 'rupee'],
  ['AED', 'dirham'],
  ['YER', 'riyal'],
  ['QAR', 'riyal'],
  ['IQD', 'dinar'],
  ['JOD', 'dinar'],
  ['KWD', 'dinar'],
  ['LBP', 'lira'],
  ['SYP', 'lira'],
  ['EGP', 'pound'],
  ['SDG', 'pound'],
  ['UAH', 'hryvnia'],
  ['CNY', 'local'],
  ['RMB', 'local'],
  ['RM', 'local'],
  ['MYR', 'local'],
  ['AUD', 'dollar'],
  ['CAD', 'dollar'],
  ['HKD', 'dollar'],
]);

/**
 * The money a number is of by the sign or the code beside it or, in a range that ends at token `last`, beside its upper end: "$5", "5€",
 * "EUR 20", "$US113", "8 or $9".
 */
export function currencyOf(tokens: Tokens, low: Numeral, last: number): string | undefined {
  if (low.sort === 'ordinal') return undefined;
  const before = moneyBefore(tokens, low.first);
  if (before !== undefined) return before;
  const after = signAt(tokens, last + 1);
  if (after !== undefined && isAfter(tokens, last + 1)) return after;
  for (let i = low.last + 1; i < last; i++) {
    const sign = signAt(tokens, i);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** What is written before a number of money: its sign or its code; a minus may stand between ("$-50"). */
export function moneyBefore(tokens: Tokens, first: number): string | undefined {
  const at = tokens.unitOf(first - 1) === HYPHEN && tokens.touchesNext(first - 1) && tokens.touchesNext(first - 2) ? first - 2 : first - 1;
  const sign = signAt(tokens, at);
  if (sign === undefined) return codeBefore(tokens, at);
  // "A$5", "HK$5".
  return sign === 'usd' && tokens.isWord(at - 1) && tokens.touchesNext(at - 1) && !tokens.slice(at - 1, at - 1).startsWith('US')
    ? 'dollar'
    : sign;
}

/** Whether the word is a code of a currency with a number after it. */
export function isCode(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && codeBefore(tokens, i) !== undefined;
}

/** Whether a sign is of the number before it: not that of "in 2010 $6", nor one that a word goes on from. */
function isAfter(tokens: Tokens, i: number): boolean {
  if (!tokens.touchesNext(i)) return true;
  return !tokens.isWord(i + 1) && !(tokens.isDigits(i + 1) && !tokens.touchesNext(i - 1));
}

/** The money that the sign at token `i` is of. */
export function signAt(tokens: Tokens, i: number): string | undefined {
  const unit = tokens.unitOf(i);
  return unit === DOLLAR || unit >= FIRST_OTHER ? SIGNS.get(tokens.mark(i)) : undefined;
}

/** «USD 200», "GBP3.01", "Rs. 20", "$US113", "$A82". */
function codeBefore(tokens: Tokens, i: number): string | undefined {
  const at = tokens.unitOf(i) === STOP ? i - 1 : i;
  if (!tokens.isCapital(at) || !tokens.isWord(at)) return undefined;
  const length = tokens.endOf(at) - tokens.startOf(at);
  if (length > 3) return undefined;
  if (tokens.mark(at - 1) === '$' && tokens.touchesNext(at - 1)) return length < 3 ? 'dollar' : undefined;
  return length < 2 ? undefined : CODES.get(tokens.slice(at, at));
}
