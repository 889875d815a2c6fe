import { FLAG, type Lexicon } from '../lexicon/lexicon';
import { CodePoints } from './codepoints';
import { settle } from './settle';
import { CODE, CODES } from './symbols';
import { LAYOUT, TOKEN, Tokens } from './tokens';
import { unitsOf } from './units';
import { BREAKS_RUN, isSurrogate, Words } from './words';

// Constants of this module, as tokens.ts says.
const { edge: EDGE, row: ROW, end: END, word: WORD, what: WHAT } = LAYOUT;
const { word: IS_WORD, digits: IS_DIGITS, mark: IS_MARK, newline: IS_NEWLINE } = TOKEN;
const { phrase: OPENS, second: FOLLOWS, spelled: SPELLED } = FLAG;
const BREAKS = BREAKS_RUN;
const TABLE = CODES;
const { foreign: FOREIGN, letters: LETTERS, ligature: LIGATURE, space: SPACE, newline: NEWLINE, surrogate: SURROGATE, digit: DIGIT } = CODE;

const TATWEEL = 0x640;
const DASH = 0x2d;

/** No report says so many numbers in a row without a word; tables of them do, of which nothing is claimed. */
const LONGEST_RUN = 1000;
/** A number of the memo's key that has all its five letters is as large. */
const FULL = 1 << 24;
/** What is left of a run is read as usual when it is as short. */
const SHORTEST_REST = 64;

/**
 * Cuts a text, or the stretch of it from `from` to `to` (UTF-16, exclusive), into words, digit runs, marks and newlines, and finds each
 * word in the lexicon. One walk over the text; a word's own work is bounded, so a word of ten million letters costs what ten million letters
 * do. Stretches of one text share their `codePoints` and are read in order; `into` are the tokens of the stretch before, to be written over.
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
  const tokens = into ?? new Tokens(text, lexicon, codePoints);
  tokens.clear(to - from);
  const words = new Words(text, to, lexicon);
  const { flags } = lexicon;
  const { begun, rows } = tokens;
  let at = EDGE * ROW;
  let beginnings = 0;
  let surrogates = false;
  /** Flags of the word read last, and of the one before a mark read last. */
  let before = 0;
  let beyond = 0;
  /** Numbers of the run so far, which may have begun in a stretch before. */
  let { run } = tokens;
  const units = unitsOf(text, from, to);
  let i = from;
  while (i < to) {
    const start = i;
    const unit = units[i - from] ?? 0;
    let code = TABLE[unit] ?? FOREIGN;
    i++;
    if (code === SPACE) continue;
    if (code <= FOREIGN || code === LIGATURE) {
      // Five letters to a number: a word of up to fifteen is three of them.
      let key = 0;
      let first = 0;
      let second = 0;
      let third = 0;
      for (i = start; i < to; i++) {
        code = TABLE[units[i - from] ?? 0] ?? FOREIGN;
        if (code >= LETTERS) break;
        if (key >= FULL) {
          third = second;
          second = first;
          first = key;
          key = 0;
          if (third !== 0) break;
        }
        key = (key << 6) | code;
      }
      i = third === 0 && (i >= to || code >= SPACE) ? words.known(start, i, key, first, second) : words.letters(start);
      const { id } = words;
      rows[at] = start;
      rows[at + END] = i;
      rows[at + WORD] = id;
      rows[at + WHAT] = IS_WORD | (words.clitics << 8);
      at += ROW;
      const said = flags[id] ?? 0;
      if ((said & FOLLOWS) !== 0) {
        if ((before & OPENS) !== 0) begun[beginnings++] = at / ROW - EDGE - 2;
        else if ((beyond & OPENS) !== 0) begun[beginnings++] = at / ROW - EDGE - 3;
      }
      before = said;
      beyond = 0;
      if (id === 0 || (said & BREAKS) !== 0) run = 0;
      else if ((said & SPELLED) !== 0 && ++run > LONGEST_RUN) {
        const end = restOf(words, start, i);
        if (end === i) continue;
        at -= ROW;
        rows[at + END] = end;
        rows[at + WORD] = 0;
        rows[at + WHAT] = IS_DIGITS;
        at += ROW;
        before = 0;
        i = end;
      }
      continue;
    }
    // A tatweel at no letter is a dash: «15ـ20», «6 ـ 4 ـ 1959».
    const dash = unit === TATWEEL && units[i - from - 2] !== TATWEEL && (i >= to || (TABLE[units[i - from] ?? 0] ?? FOREIGN) >= SPACE);
    if (code < SPACE && !dash) {
      surrogates ||= isSurrogate(unit);
      continue;
    }
    beyond = before;
    before = 0;
    let what: number = IS_MARK | ((dash ? DASH : unit) << 16);
    if (code >= DIGIT) {
      what = IS_DIGITS;
      i = words.digits(start);
      if (++run > LONGEST_RUN) i = restOf(words, start, i);
    } else if (code === NEWLINE) what = IS_NEWLINE;
    else if (code === SURROGATE) {
      surrogates = true;
      i = Math.min(to, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
    }
    rows[at] = start;
    rows[at + END] = i;
    rows[at + WORD] = 0;
    rows[at + WHAT] = what;
    at += ROW;
  }
  tokens.length = at / ROW - EDGE;
  tokens.beginnings = beginnings;
  tokens.run = run;
  if (surrogates || words.surrogates) codePoints.scan(from, to);
  settle(tokens);
  return tokens;
}

/** Where the rest of the run ends whose number from `start` to `end` is one too many; `end` itself where little is left. */
function restOf(words: Words, start: number, end: number): number {
  if (start < words.stopped) return end;
  const until = words.run(start);
  return until - start > SHORTEST_REST ? until : end;
}
