import { FLAG } from '../lexicon/lexicon';
import { TOKEN, type Tokens } from '../token/tokens';

/** Tokens `first` to `last`, `last` exclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** What any of its tokens is flagged as: a pass that finds nothing of its own here need not look. */
  readonly flags: number;
}

const LONGEST = 240;

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
const { word: WORD, mark: MARK, newline: NEWLINE } = TOKEN;

/** Cuts the tokens at full stops, question marks and newlines. A point inside a number, an initial or an abbreviation is none. */
export function sentences(tokens: Tokens): Sentence[] {
  const found: Sentence[] = [];
  const { length } = tokens;
  let first = 0;
  let flags = 0;
  for (let i = 0; i < length; i++) {
    const kind = tokens.typeOf(i);
    // Nobody writes so long a sentence; cutting it keeps what is done within a sentence linear in the text.
    const long = i - first >= LONGEST;
    let ends = false;
    if (kind === WORD) flags |= tokens.flags(i);
    else if (kind === NEWLINE) ends = true;
    else if (kind === MARK) {
      const unit = tokens.unitOf(i);
      if (unit === POINT) ends = isFullStop(tokens, i);
      else if (isQuote(unit)) flags |= FLAG.quote;
      else ends = isEnd(unit);
    }
    if (!long && !ends) continue;
    const last = ends ? i : i + 1;
    if (last > first) found.push({ first, last, flags });
    first = i + 1;
    flags = 0;
  }
  if (length > first) found.push({ first, last: length, flags });
  return found;
}

/** “ ” « » */
function isQuote(unit: number): boolean {
  return unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb;
}

/** ! ? ؟ … ۔ 。 */
function isEnd(unit: number): boolean {
  return unit === 0x21 || unit === 0x3f || unit === 0x61f || unit === 0x2026 || unit === 0x6d4 || unit === 0x3002;
}

function isFullStop(tokens: Tokens, i: number): boolean {
  if (tokens.touchesNext(i) && (tokens.isWord(i + 1) || tokens.isDigits(i + 1))) return false;
  if (i === 0 || !tokens.isWord(i - 1)) return true;
  const start = tokens.startOf(i - 1);
  const end = tokens.endOf(i - 1);
  const { text } = tokens;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === POINT) return false;
  if (end - start > LONGEST_ABBREVIATION || text.charCodeAt(start) > LAST_LATIN) return true;
  const before = text.slice(start, end).toLowerCase();
  return !ABBREVIATIONS.has(before) && !(before.length === 1 && before >= 'a' && before <= 'z');
}
