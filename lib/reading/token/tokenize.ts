import { FLAG, type Lexicon } from '../lexicon/lexicon';
import { CodePoints } from './codepoints';
import { mergePhrases } from './phrases';
import { DIGIT, LIGATURE, NEWLINE, OTHER_LETTER, SKIP, SPACE, SURROGATE, SYMBOLS } from './symbols';
import { TOKEN, Tokens } from './tokens';
import { BREAKS_RUN, isSurrogate, Words } from './words';

/** No report says so many numbers in a row without a word; tables of them do, of which nothing is claimed. */
const LONGEST_RUN = 1000;
/** What is left of a run is read as usual when it is as short. */
const SHORTEST_REST = 64;
/** Rows to begin with. */
const CAPACITY = 16_384;

/**
 * Cuts a text, or the stretch of it from `from` to `to` (UTF-16, exclusive), into words, digit runs, marks and newlines, and finds each
 * word in the lexicon. One walk over the text; a word's own work is bounded, so a word of ten million letters costs what ten million letters
 * do. Stretches of one text share its `codePoints` and are read in order; `into` are the tokens of the stretch before, to be written over.
 *
 * After LONGEST_RUN numbers, in digits or words, that no other word but of dates tells apart, the rest of the run is one token of digits,
 * which has no value.
 */
export function tokenize(
  text: string,
  lexicon: Lexicon,
  codePoints = new CodePoints(text),
  from = 0,
  to = text.length,
  into?: Tokens,
): Tokens {
  const tokens = into ?? new Tokens(text, lexicon, codePoints, Math.min(((to - from) * 3) >> 3, CAPACITY) + 16);
  tokens.clear();
  const words = new Words(text, to, lexicon);
  const { flags } = lexicon;
  let surrogates = false;
  /** Numbers of the run so far, which may have begun in a stretch before. */
  let { run } = tokens;
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
    if (symbol === SPACE) i++;
    else if (symbol === SKIP) {
      surrogates ||= isSurrogate(unit);
      i++;
    } else if (symbol <= LIGATURE) {
      const start = i;
      i = words.read(start);
      const { id } = words;
      tokens.push(TOKEN.word, start, i, id, words.clitics);
      const said = flags[id] ?? 0;
      if (id === 0 || (said & BREAKS_RUN) !== 0) run = 0;
      else if ((said & FLAG.spelled) !== 0 && ++run > LONGEST_RUN) {
        const end = restOf(words, start, i);
        if (end > i) {
          tokens.pop();
          tokens.push(TOKEN.digits, start, end, 0, 0);
          i = end;
        }
      }
    } else if (symbol >= DIGIT) {
      const start = i;
      i = words.digits(start);
      if (++run > LONGEST_RUN) i = restOf(words, start, i);
      tokens.push(TOKEN.digits, start, i, 0, 0);
    } else if (symbol === NEWLINE) {
      tokens.push(TOKEN.newline, i, i + 1, 0, 0);
      i++;
    } else if (symbol === SURROGATE) {
      surrogates = true;
      const start = i;
      i = Math.min(to, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
      tokens.push(TOKEN.mark, start, i, 0, 0);
    } else {
      tokens.push(TOKEN.mark, i, i + 1, 0, 0);
      i++;
    }
  }
  tokens.run = run;
  if (surrogates || words.surrogates) codePoints.scan(from, to);
  return mergePhrases(tokens);
}

/** Where the rest of the run ends whose number from `start` to `end` is one too many; `end` itself where little is left. */
function restOf(words: Words, start: number, end: number): number {
  if (start < words.stopped) return end;
  const until = words.run(start);
  return until - start > SHORTEST_REST ? until : end;
}
