import { CLITIC } from '../lexicon/clitics';
import { type Lexicon, UNKNOWN, type Word } from '../lexicon/lexicon';
import type { CodePoints } from './codepoints';
import type { Sentence } from './sentences';

export const TOKEN = { word: 1, digits: 2, mark: 3, newline: 4 } as const;

/*
 * What a module exports it asks for each time anew, imported or not; a constant of its own is known when the code is compiled. What is
 * asked for each token, here and in the passes, is therefore named once more.
 */
const { word: IS_WORD, digits: IS_DIGITS, mark: IS_MARK } = TOKEN;
const THE = CLITIC.the;
const NOTHING = UNKNOWN;

/**
 * The marks that texts have, each the one string its comparisons are with: cut out anew, a mark beyond Latin costs an allocation and is
 * compared letter by letter.
 */
const MARKS: readonly (string | undefined)[] = Array.from({ length: 0x2300 }, (_, unit) => {
  const usual = unit < 0xc0 || (unit >= 0x600 && unit < 0x700) || (unit >= 0x2000 && unit < 0x2100) || unit >= 0x2200;
  return usual ? Object.keys({ [String.fromCharCode(unit)]: unit })[0] : undefined;
});

/** Rows before the first token and after the last that hold nothing: passes look about a token without asking where the text ends. */
const EDGE = 64;
/** A row is four numbers: start, end, row of the lexicon, and what the token is: its type, clitics from bit 8 and a mark's unit from bit 16. */
const ROW = 4;
const END = 1;
const WORD = 2;
const WHAT = 3;
export const LAYOUT = { edge: EDGE, row: ROW, end: END, word: WORD, what: WHAT } as const;

/** The letters after those of Latin scripts. */
const FIRST_OTHER = 0x250;

const NO_ROWS = new Int32Array(0);
const NO_SENTENCES: readonly Sentence[] = [];
/** The table of the text read before, unless it was a large one: many texts are short, and a table outside the heap costs more than they. */
let spare: Int32Array<ArrayBuffer> | null = null;
const SPARE = 1 << 18;

/** A text cut into tokens, held in one table. Positions are UTF-16; `i` is always a token index, out of range reads as nothing. */
export class Tokens {
  length = 0;
  /** The flags of all words. */
  said = 0;
  /** Numbers in a row, with no word among them that tells them apart, up to the last token. */
  run = 0;
  /** Tokens, in order, that a phrase may begin with: another word of it stands after them. */
  readonly begun: number[] = [];
  /** How many of them hold. */
  beginnings = 0;
  /** Tokens a number may begin with, digits or words, in order; after the last stands `length`. */
  readonly numeric: number[] = [];
  /** The same of words of dates and times, and of units. */
  readonly dated: number[] = [];
  /** The same of words of speech and of who speaks. */
  readonly speech: number[] = [];
  sentences: readonly Sentence[] = NO_SENTENCES;
  /** What the tokenizer writes: for each token ROW numbers, the first EDGE tokens left out. */
  rows = NO_ROWS;
  private readonly words: readonly Word[];
  /** The flags of each row of the lexicon. */
  readonly flagged: Uint32Array;

  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
    readonly codePoints: CodePoints,
  ) {
    this.words = lexicon.words;
    this.flagged = lexicon.flags;
  }

  /** Forgets all tokens and makes room for so many: what is written over stays in the processor's cache. */
  clear(room: number): void {
    const size = (room + 2 * EDGE) * ROW;
    if (this.rows.length < size) {
      this.rows = spare !== null && spare.length >= size ? spare : new Int32Array(size);
      spare = null;
      this.blank(-EDGE);
    }
    this.length = 0;
    this.said = 0;
    this.beginnings = 0;
  }

  /** Gives the table back for the next text; nothing may be asked of the tokens after. */
  release(): void {
    if (this.rows.length > SPARE || (spare !== null && spare.length >= this.rows.length)) return;
    spare = this.rows;
    this.rows = NO_ROWS;
    this.length = 0;
  }

  /** Writes the phrase `word` over token `to`: from token `first` to token `last`. */
  join(to: number, first: number, last: number, word: number): void {
    const { rows } = this;
    const at = (to + EDGE) * ROW;
    const what = rows[(first + EDGE) * ROW + WHAT] ?? 0;
    rows[at] = rows[(first + EDGE) * ROW] ?? 0;
    rows[at + END] = rows[(last + EDGE) * ROW + END] ?? 0;
    rows[at + WORD] = word;
    rows[at + WHAT] = what;
  }

  /** Says that no more tokens come than `length`: a look past the end must find nothing. */
  close(length: number): void {
    this.length = length;
    this.blank(length);
  }

  /** Empties the rows of an edge. */
  private blank(from: number): void {
    const { rows, text } = this;
    const first = (from + EDGE) * ROW;
    for (let at = first; at < first + EDGE * ROW; at += ROW) {
      rows[at] = text.length;
      rows[at + END] = text.length;
      rows[at + WORD] = 0;
      rows[at + WHAT] = 0;
    }
  }

  /** What the lexicon knows of token `i`; its row 0 knows nothing. */
  at(i: number): Word {
    return this.words[this.wordOf(i)] ?? NOTHING;
  }

  /** The row of the lexicon of token `i`, 0 for an unknown word. */
  wordOf(i: number): number {
    return this.rows[(i + EDGE) * ROW + WORD] ?? 0;
  }

  flags(i: number): number {
    return this.flagged[this.wordOf(i)] ?? 0;
  }

  /** Whether any token has the flag. */
  says(flag: number): boolean {
    return (this.said & flag) !== 0;
  }

  /** TOKEN's number of what token `i` is, 0 out of range. */
  typeOf(i: number): number {
    return (this.rows[(i + EDGE) * ROW + WHAT] ?? 0) & 255;
  }

  cliticsOf(i: number): number {
    return ((this.rows[(i + EDGE) * ROW + WHAT] ?? 0) >> 8) & 255;
  }

  has(i: number, clitic: number): boolean {
    return (((this.rows[(i + EDGE) * ROW + WHAT] ?? 0) >> 8) & clitic) !== 0;
  }

  isWord(i: number): boolean {
    return this.typeOf(i) === IS_WORD;
  }

  /** Whether token `i` begins in Latin script, or with a digit or mark that Latin texts have. */
  isLatin(i: number): boolean {
    return this.text.charCodeAt(this.startOf(i)) < FIRST_OTHER;
  }

  /** Whether token `i` begins with a Latin capital. */
  isCapital(i: number): boolean {
    const unit = this.text.charCodeAt(this.startOf(i));
    return unit >= 65 && unit <= 90;
  }

  isDigits(i: number): boolean {
    return this.typeOf(i) === IS_DIGITS;
  }

  /** The UTF-16 unit of a mark, 0 for anything else. */
  unitOf(i: number): number {
    return (this.rows[(i + EDGE) * ROW + WHAT] ?? 0) >>> 16;
  }

  /** The character of a mark, '' for anything else. */
  mark(i: number): string {
    const what = this.rows[(i + EDGE) * ROW + WHAT] ?? 0;
    if ((what & 255) !== IS_MARK) return '';
    return MARKS[what >>> 16] ?? String.fromCharCode(what >>> 16);
  }

  /** Whether nothing stands between token `i` and the one after it. */
  touchesNext(i: number): boolean {
    return i + 1 < this.length && this.endOf(i) === this.startOf(i + 1);
  }

  startOf(i: number): number {
    return this.rows[(i + EDGE) * ROW] ?? this.text.length;
  }

  endOf(i: number): number {
    return this.rows[(i + EDGE) * ROW + END] ?? this.text.length;
  }

  /** Whether an Arabic word has its article, known to the lexicon or not. */
  isDefinite(i: number): boolean {
    return this.has(i, THE) || (this.isWord(i) && this.begins(i, 'ال'));
  }

  /** Whether token `i` is written exactly so. */
  is(i: number, written: string): boolean {
    return this.endOf(i) - this.startOf(i) === written.length && this.begins(i, written);
  }

  /** Whether what is written from token `i` on begins so; `beyond` letters of it are passed over. */
  begins(i: number, written: string, beyond = 0): boolean {
    // A few letters are compared sooner one by one than by a call.
    const start = this.startOf(i) + beyond;
    for (let k = 0; k < written.length; k++) if (this.text.charCodeAt(start + k) !== written.charCodeAt(k)) return false;
    return true;
  }

  /** The words as written from token `first` to `last`. */
  slice(first: number, last: number): string {
    return this.text.slice(this.startOf(first), this.endOf(last));
  }
}
