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

const ENDS = new Set(['!', '?', '؟', '…', '۔', '。']);
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

/** Cuts the tokens at full stops, question marks and newlines. A point inside a number, an initial or an abbreviation is none. */
export function sentences(tokens: Tokens): Sentence[] {
  const found: Sentence[] = [];
  const { length } = tokens;
  let first = 0;
  let flags = 0;
  for (let i = 0; i < length; i++) {
    const kind = tokens.typeOf(i);
    if (kind === TOKEN.word) flags |= tokens.flags(i);
    else if (kind === TOKEN.mark && isQuote(tokens.mark(i))) flags |= FLAG.quote;
    // Nobody writes so long a sentence; cutting it keeps what is done within a sentence linear in the text.
    const long = i - first >= LONGEST;
    const ends = kind === TOKEN.newline || (kind === TOKEN.mark && isEnd(tokens, i));
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
function isQuote(mark: string): boolean {
  return mark === '“' || mark === '”' || mark === '«' || mark === '»';
}

function isEnd(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  if (mark !== '.') return ENDS.has(mark);
  if (tokens.touchesNext(i) && (tokens.isWord(i + 1) || tokens.isDigits(i + 1))) return false;
  if (i === 0 || !tokens.isWord(i - 1)) return true;
  const before = tokens.slice(i - 1, i - 1);
  if (before.includes('.')) return false;
  if (ABBREVIATIONS.has(before.toLowerCase())) return false;
  return !(before.length === 1 && /[A-Za-z]/.test(before));
}
