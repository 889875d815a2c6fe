/**
 * The alphabet the lexicon is spelled in. Every UTF-16 unit maps to one symbol, so that folding (case, hamza seats, alef
 * maqsura, ta marbuta, presentation forms, diacritics) happens while reading and never moves an offset.
 */

/** Ignored inside words: diacritics, tatweel, zero-width and BiDi controls, variation selectors. */
export const SKIP = 0;
export const LETTERS = 64;
/** Symbols from here on are no letters of the lexicon. */
export const OTHER_LETTER = 64;
export const LIGATURE = 65;
export const SPACE = 66;
export const NEWLINE = 67;
const MARK = 68;
export const SURROGATE = 69;
export const DIGIT = 70;

/** Codes that are no symbols. Up to FOREIGN they may begin a word, up to TANWIN they may stand in one; SKIPPED is what is ignored else. */
const SEAT = 56;
const TA_MARBUTA = 57;
const FOREIGN = 58;
const DIACRITIC = 59;
const TANWIN = 60;
const SKIPPED = 64;
export const CODE = {
  foreign: FOREIGN,
  letters: LETTERS,
  ligature: LIGATURE,
  space: SPACE,
  newline: NEWLINE,
  surrogate: SURROGATE,
  digit: DIGIT,
} as const;

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء';
const ARABIC_FIRST = 27;

/** Letters written otherwise than the lexicon writes them. */
const ARABIC_FOLDS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
};

function letterSymbol(letter: string): number {
  const arabic = ARABIC.indexOf(ARABIC_FOLDS[letter] ?? letter);
  if (arabic >= 0) return ARABIC_FIRST + arabic;
  const latin = letter.toLowerCase().charCodeAt(0) - 96;
  return latin >= 1 && latin <= 26 ? latin : OTHER_LETTER;
}

/** What one compatibility character stands for, as base letters: «ﻼ» is لا, é is e. */
function baseLetters(unit: number): string {
  return String.fromCharCode(unit)
    .normalize('NFKD')
    .replace(/[\p{M}\s\u0640]/gu, '');
}

function range(table: Uint8Array, from: number, to: number, symbol: number): void {
  table.fill(symbol, from, to + 1);
}

function build(): { table: Uint8Array; ligatures: Map<number, readonly number[]> } {
  const table = new Uint8Array(65536).fill(OTHER_LETTER);
  const ligatures = new Map<number, readonly number[]>();
  range(table, 0, 0xbf, MARK);
  range(table, 0x2000, 0x2bff, MARK);
  range(table, 0x3000, 0x303f, MARK);
  range(table, 0xfe10, 0xfe6f, MARK);
  range(table, 0xff00, 0xff20, MARK);
  range(table, 0xfff0, 0xffff, MARK);
  range(table, 0xd800, 0xdfff, SURROGATE);
  for (const unit of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[unit] = SPACE;
  range(table, 0x2000, 0x200a, SPACE);
  for (const unit of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) table[unit] = NEWLINE;
  table[0xd7] = MARK;
  table[0xf7] = MARK;
  range(table, 0x600, 0x60f, MARK);
  for (const unit of [0x61b, 0x61d, 0x61e, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4, 0x6dd, 0x6de, 0x6e9]) table[unit] = MARK;
  const skipped: readonly (readonly [number, number])[] = [
    [0xad, 0xad],
    [0x300, 0x36f],
    [0x610, 0x61a],
    [0x61c, 0x61c],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e8],
    [0x6ea, 0x6ed],
    [0x8d3, 0x8ff],
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    // The units of U+E0000–E01EF, tags and variation selectors; other astral characters are read as pairs before their low unit is seen.
    [0xdb40, 0xdb40],
    [0xdc00, 0xddef],
  ];
  for (const [from, to] of skipped) range(table, from, to, SKIP);
  for (const zero of [0x30, 0x660, 0x6f0, 0xff10]) for (let digit = 0; digit < 10; digit++) table[zero + digit] = DIGIT + digit;
  const lettered: readonly (readonly [number, number])[] = [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x17f],
    [0x620, 0x63f],
    [0x641, 0x64a],
    [0x671, 0x6d3],
    [0x6d5, 0x6d5],
    [0xfb00, 0xfb06],
    [0xfb50, 0xfbff],
    [0xfe70, 0xfefc],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
  ];
  for (const [from, to] of lettered) {
    for (let unit = from; unit <= to; unit++) {
      const own = letterSymbol(String.fromCharCode(unit));
      if (own !== OTHER_LETTER || (unit >= 0x671 && unit < 0x6d3)) {
        table[unit] = own;
        continue;
      }
      const symbols = [...baseLetters(unit)].map(letterSymbol);
      const [first] = symbols;
      if (symbols.length === 1 && first !== undefined) table[unit] = first;
      else if (symbols.length === 0) table[unit] = SKIP;
      else {
        table[unit] = LIGATURE;
        ligatures.set(unit, symbols);
      }
    }
  }
  return { table, ligatures };
}

const built = build();

/** Symbol of each UTF-16 unit. */
export const SYMBOLS: Uint8Array = built.table;
/** Letters of the units whose symbol is LIGATURE. */
export const LIGATURES: ReadonlyMap<number, readonly number[]> = built.ligatures;

/**
 * The code of each unit is its symbol, but that all which may stand in a word has a code of six bits of its own: the hamza on an alef, the
 * ta marbuta and the tanwin, by which words typed together part, other diacritics, and the letters no table has.
 */
export const CODES: Uint8Array = Uint8Array.from(SYMBOLS, (symbol) =>
  symbol === SKIP ? SKIPPED : symbol === OTHER_LETTER ? FOREIGN : symbol,
);
for (const seat of 'أإ') CODES[seat.charCodeAt(0)] = SEAT;
CODES[0x629] = TA_MARBUTA;
CODES[0x640] = DIACRITIC;
CODES[0x670] = DIACRITIC;
range(CODES, 0x64b, 0x65f, DIACRITIC);
CODES[0x64b] = TANWIN;

/** The symbols of a word as the lexicon spells it; anything that is no letter is left out. */
export function spell(word: string): number[] {
  const symbols: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
    if (symbol === LIGATURE) symbols.push(...(LIGATURES.get(unit) ?? []));
    else if (symbol > SKIP && symbol < LETTERS) symbols.push(symbol);
  }
  return symbols;
}

/** The symbol of one base letter. */
export function symbolOf(letter: string): number {
  return letterSymbol(letter);
}
