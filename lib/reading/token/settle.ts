import { FLAG } from '../lexicon/lexicon';
import { endsSentence, isQuote, type Sentence, setsApart } from './sentences';
import { LAYOUT, TOKEN, type Tokens } from './tokens';

// Constants of this module, as tokens.ts says.
const { edge: EDGE, row: ROW, end: END, word: WORD, what: WHAT } = LAYOUT;
const { word: IS_WORD, digits: IS_DIGITS, mark: IS_MARK, newline: IS_NEWLINE } = TOKEN;
const { numeric: NUMERIC, date: DATE, speech: SPEECH, quote: QUOTE, apart: APART } = FLAG;
const LISTED = NUMERIC | DATE | SPEECH;

/** Nobody writes so long a sentence; cutting it keeps what is done within a sentence linear in the text. */
const LONGEST = 240;

/**
 * One walk over the tokens as they were cut: makes one token of each phrase of the tables, longest first, where `begun` says that one may
 * begin; cuts them into sentences at full stops, question marks and newlines; and lists where numbers, dates and speech may begin, so that
 * no pass has to look at every word.
 */
export function settle(tokens: Tokens): void {
  const { begun, beginnings, rows, flagged, numeric, dated, speech } = tokens;
  const { length } = tokens;
  const sentences: Sentence[] = [];
  let numbers = 0;
  let dates = 0;
  let spoken = 0;
  let all = 0;
  let first = 0;
  let flags = 0;
  let from = 0;
  let k = 0;
  let next = beginnings > 0 ? (begun[0] ?? length) : length;
  /** Tokens before `to` are written, of those read: the ones before `i`. */
  let to = 0;
  for (let i = 0; i < length; i++, to++) {
    if (i === next) {
      const last = phraseAt(tokens, i, to);
      if (last > i) i = last;
      else if (to !== i) copy(rows, i, to);
      do next = ++k < beginnings ? (begun[k] ?? length) : length;
      while (next <= i);
    } else if (to !== i) copy(rows, i, to);
    const at = (to + EDGE) * ROW;
    const kind = (rows[at + WHAT] ?? 0) & 255;
    let ends = false;
    if (kind === IS_WORD) {
      const said = flagged[rows[at + WORD] ?? 0] ?? 0;
      flags |= said;
      if ((said & LISTED) !== 0) {
        if ((said & NUMERIC) !== 0) numeric[numbers++] = to;
        if ((said & DATE) !== 0) dated[dates++] = to;
        if ((said & SPEECH) !== 0) speech[spoken++] = to;
      }
    } else if (kind === IS_DIGITS) numeric[numbers++] = to;
    else if (kind === IS_NEWLINE) ends = true;
    else if (kind === IS_MARK) {
      const unit = (rows[at + WHAT] ?? 0) >>> 16;
      if (isQuote(unit)) flags |= QUOTE;
      else if (setsApart(unit)) flags |= APART;
      else ends = endsSentence(tokens, to - 1, i);
    }
    if (!ends && to - first < LONGEST) continue;
    const last = ends ? to : to + 1;
    if (last > first) sentences.push({ first, last, flags, speech: from });
    first = to + 1;
    all |= flags;
    flags = 0;
    from = spoken;
  }
  if (to > first) sentences.push({ first, last: to, flags, speech: from });
  numeric[numbers] = to;
  dated[dates] = to;
  speech[spoken] = to;
  tokens.said = all | flags;
  tokens.sentences = sentences;
  tokens.close(to);
}

function copy(rows: Int32Array, from: number, to: number): void {
  const source = (from + EDGE) * ROW;
  const target = (to + EDGE) * ROW;
  rows[target] = rows[source] ?? 0;
  rows[target + END] = rows[source + END] ?? 0;
  rows[target + WORD] = rows[source + WORD] ?? 0;
  rows[target + WHAT] = rows[source + WHAT] ?? 0;
}

/** Writes the phrase that begins at token `first`, if one does, as token `to`. Its last token, -1 where none stands. */
function phraseAt(tokens: Tokens, first: number, to: number): number {
  const phrases = tokens.lexicon.phrases.of(tokens.wordOf(first), tokens.wordOf(afterJoint(tokens, first)));
  for (let n = 0; n < phrases.length; n++) {
    const phrase = phrases[n];
    if (phrase === undefined) break;
    const last = follows(tokens, first, phrase.rest);
    if (last < 0) continue;
    tokens.join(to, first, last, phrase.word);
    return last;
  }
  return -1;
}

/** The last token of the phrase that begins at `i`, -1 when it does not stand there. */
function follows(tokens: Tokens, i: number, rest: readonly number[]): number {
  let at = i;
  for (let k = 0; k < rest.length; k++) {
    const id = rest[k] ?? 0;
    at = afterJoint(tokens, at);
    if (at >= tokens.length || tokens.wordOf(at) !== id) return -1;
    if (tokens.cliticsOf(at) !== (tokens.lexicon.words[id]?.clitics ?? 0)) return -1;
  }
  return at;
}

/** The token after `i`, over a hyphen or a point that joins like a space ("pro-government", "a.m."). */
function afterJoint(tokens: Tokens, i: number): number {
  const at = i + 1;
  if (tokens.typeOf(at) !== IS_MARK || tokens.endOf(i) !== tokens.startOf(at)) return at;
  return isJoint(tokens.unitOf(at)) && tokens.endOf(at) === tokens.startOf(at + 1) ? at + 1 : at;
}

/** - . and the hyphens proper. */
function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x2e || unit === 0x2010 || unit === 0x2011;
}
