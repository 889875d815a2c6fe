import { TOKEN, type Tokens } from './tokens';

/** Tokens `first` to `last`, `last` exclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** What any of its tokens is flagged as: a pass that finds nothing of its own here need not look. */
  readonly flags: number;
  /** Place among the tokens of speech of the first that is not before it. */
  readonly speech: number;
}

const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'gen',
  'col',
  'lt',
  'sgt',
  'maj',
  'capt',
  'no',
  'vs',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'approx',
  'etc',
  'rep',
  'sen',
  'gov',
  'brig',
  'u',
  's',
]);

const LONGEST_ABBREVIATION = 6;
const LAST_LATIN = 0x24f;
const POINT = 0x2e;
const { word: WORD, digits: DIGITS } = TOKEN;

/** " “ ” « » */
export function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb;
}

/** : | / - – — */
export function setsApart(unit: number): boolean {
  return unit === 0x3a || unit === 0x7c || unit === 0x2f || unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

/**
 * Whether a mark ends a sentence: a full stop, . ! ? ؟ … ۔ 。 A point inside a number, an initial or an abbreviation is none. The token
 * `before` the one `at` which it stands may lie elsewhere in the table, while phrases are made; the one after it stands beside it.
 */
export function endsSentence(tokens: Tokens, before: number, at: number): boolean {
  const unit = tokens.unitOf(at);
  if (unit === POINT) return isFullStop(tokens, before, at);
  return unit === 0x21 || unit === 0x3f || unit === 0x61f || unit === 0x2026 || unit === 0x6d4 || unit === 0x3002;
}

function isFullStop(tokens: Tokens, before: number, at: number): boolean {
  if (tokens.touchesNext(at)) {
    const next = tokens.typeOf(at + 1);
    if (next === WORD || next === DIGITS) return false;
  }
  if (before < 0 || tokens.typeOf(before) !== WORD) return true;
  const start = tokens.startOf(before);
  const end = tokens.endOf(before);
  const { text } = tokens;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === POINT) return false;
  if (end - start > LONGEST_ABBREVIATION || text.charCodeAt(start) > LAST_LATIN) return true;
  const word = text.slice(start, end).toLowerCase();
  return !ABBREVIATIONS.has(word) && !(word.length === 1 && word >= 'a' && word <= 'z');
}
