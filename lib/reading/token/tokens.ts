import { CLITIC } from '../lexicon/clitics';
import { type Lexicon, UNKNOWN, type Word } from '../lexicon/lexicon';
import type { CodePoints } from './codepoints';

export const TOKEN = { word: 1, digits: 2, mark: 3, newline: 4 } as const;

/**
 * The marks that texts have, each the one string its comparisons are with: cut out anew, a mark beyond Latin costs an allocation and is
 * compared letter by letter.
 */
const MARKS: readonly (string | undefined)[] = Array.from({ length: 0x2300 }, (_, unit) => {
  const usual = unit < 0xc0 || (unit >= 0x600 && unit < 0x700) || (unit >= 0x2000 && unit < 0x2100) || unit >= 0x2200;
  return usual ? Object.keys({ [String.fromCharCode(unit)]: unit })[0] : undefined;
});

/** A text cut into tokens, held in columns. Positions are UTF-16; `i` is always a token index, out of range reads as nothing. */
export class Tokens {
  length = 0;
  /** The flags of all words. */
  said = 0;
  /** Numbers in a row, with no word among them that tells them apart, up to the last token. */
  run = 0;
  /** Rows written to since the columns were clear. */
  private used = 0;
  type: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  /** Row of the lexicon, 0 for an unknown word. */
  word: Int32Array;
  clitics: Uint8Array;

  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
    readonly codePoints: CodePoints,
    capacity: number,
  ) {
    // Whole words of memory for each column.
    const rows = (capacity + 3) & ~3;
    // One allocation for all five: outside the heap each costs more than what it holds.
    const columns = new ArrayBuffer(rows * 14);
    this.start = new Int32Array(columns, 0, rows);
    this.end = new Int32Array(columns, rows * 4, rows);
    this.word = new Int32Array(columns, rows * 8, rows);
    this.type = new Uint8Array(columns, rows * 12, rows);
    this.clitics = new Uint8Array(columns, rows * 13, rows);
  }

  push(type: number, start: number, end: number, word: number, clitics: number): void {
    if (this.length === this.type.length) this.grow();
    const i = this.length++;
    this.type[i] = type;
    this.start[i] = start;
    this.end[i] = end;
    this.word[i] = word;
    this.clitics[i] = clitics;
  }

  /** Takes the last token back. */
  pop(): void {
    this.length--;
  }

  /** Forgets all tokens, so that the columns hold those of another stretch: what stays in the processor's cache is written fastest. */
  clear(): void {
    const { used } = this;
    this.type.fill(0, 0, used);
    this.word.fill(0, 0, used);
    this.clitics.fill(0, 0, used);
    this.start.fill(0, 0, used);
    this.end.fill(0, 0, used);
    this.length = 0;
    this.used = 0;
    this.said = 0;
  }

  /** Drops the tokens from `length` on; a look past the end must find nothing. */
  cut(length: number): void {
    this.type.fill(0, length, this.length);
    this.word.fill(0, length, this.length);
    this.clitics.fill(0, length, this.length);
    this.start.fill(this.text.length, length, this.length);
    this.end.fill(this.text.length, length, this.length);
    this.used = this.length;
    this.length = length;
  }

  private grow(): void {
    const capacity = this.length * 2 + 16;
    const type = new Uint8Array(capacity);
    type.set(this.type);
    this.type = type;
    const clitics = new Uint8Array(capacity);
    clitics.set(this.clitics);
    this.clitics = clitics;
    this.start = widened(this.start, capacity);
    this.end = widened(this.end, capacity);
    this.word = widened(this.word, capacity);
  }

  /** What the lexicon knows of token `i`; its row 0 knows nothing. */
  at(i: number): Word {
    const words = this.lexicon.words;
    return words[this.word[i] ?? 0] ?? UNKNOWN;
  }

  flags(i: number): number {
    return this.lexicon.flags[this.word[i] ?? 0] ?? 0;
  }

  /** Whether any token has the flag. */
  says(flag: number): boolean {
    return (this.said & flag) !== 0;
  }

  has(i: number, clitic: number): boolean {
    return ((this.clitics[i] ?? 0) & clitic) !== 0;
  }

  isWord(i: number): boolean {
    return this.type[i] === TOKEN.word;
  }

  /** Whether token `i` begins with a Latin capital. */
  isCapital(i: number): boolean {
    const unit = this.text.charCodeAt(this.startOf(i));
    return unit >= 65 && unit <= 90;
  }

  isDigits(i: number): boolean {
    return this.type[i] === TOKEN.digits;
  }

  /** The character of a mark, '' for anything else. */
  mark(i: number): string {
    if (this.type[i] !== TOKEN.mark) return '';
    const start = this.start[i] ?? 0;
    return MARKS[this.text.charCodeAt(start)] ?? this.text.charAt(start);
  }

  /** Whether nothing stands between token `i` and the one after it. */
  touchesNext(i: number): boolean {
    return i + 1 < this.length && this.end[i] === this.start[i + 1];
  }

  startOf(i: number): number {
    return this.start[i] ?? this.text.length;
  }

  endOf(i: number): number {
    return this.end[i] ?? this.text.length;
  }

  /** Whether an Arabic word has its article, known to the lexicon or not. */
  isDefinite(i: number): boolean {
    return this.has(i, CLITIC.the) || (this.isWord(i) && this.text.startsWith('ال', this.startOf(i)));
  }

  /** Whether token `i` is written exactly so. */
  is(i: number, written: string): boolean {
    const start = this.startOf(i);
    return this.endOf(i) - start === written.length && this.text.startsWith(written, start);
  }

  /** The words as written from token `first` to `last`. */
  slice(first: number, last: number): string {
    return this.text.slice(this.startOf(first), this.endOf(last));
  }
}

function widened(column: Int32Array, capacity: number): Int32Array {
  const wide = new Int32Array(capacity);
  wide.set(column);
  return wide;
}
