import { CUTS_BY_LETTER, PRONOUN_CODES } from '../lexicon/clitics';
import { FLAG, type Lexicon } from '../lexicon/lexicon';
import { CodePoints } from './codepoints';
import { DIGIT, LETTERS, LIGATURE, LIGATURES, NEWLINE, OTHER_LETTER, SKIP, SPACE, SURROGATE, SYMBOLS, symbolOf } from './symbols';
import { TOKEN, Tokens } from './tokens';

const CLITIC_PRONOUN = 64;
const ALEF = symbolOf('ا');
const ALEF_HAMZA = new Set([0x623, 0x625]);
const TANWIN_FATH = 0x64b;
const TA_MARBUTA = 0x629;

/**
 * Cuts a text into words, digit runs, marks and newlines, and finds each word in the lexicon under its clitics. One walk over
 * the text; a word's own work is bounded by its first letters, so a word of ten million letters costs what ten million letters do.
 */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const codePoints = new CodePoints(text);
  const tokens = new Tokens(text, lexicon, codePoints, (text.length >> 2) + 16);
  const look = new Lookup(text, lexicon);
  let i = 0;
  while (i < text.length) {
    const symbol = SYMBOLS[text.charCodeAt(i)] ?? OTHER_LETTER;
    if (symbol === SPACE || symbol === SKIP) i++;
    else if (symbol <= LIGATURE) {
      i = look.word(i);
      tokens.push(TOKEN.word, look.start, i, look.id, look.clitics);
    } else if (symbol >= DIGIT) {
      const start = i;
      i = digitsEnd(text, i);
      tokens.push(TOKEN.digits, start, i, 0, 0);
    } else if (symbol === NEWLINE) {
      tokens.push(TOKEN.newline, i, i + 1, 0, 0);
      i++;
    } else {
      const width = symbol === SURROGATE ? pairWidth(text, i) : 1;
      tokens.push(TOKEN.mark, i, i + width, 0, 0);
      i += width;
    }
  }
  return mergePhrases(tokens);
}

function digitsEnd(text: string, from: number): number {
  let i = from + 1;
  let end = i;
  while (i < text.length) {
    const symbol = SYMBOLS[text.charCodeAt(i)] ?? OTHER_LETTER;
    if (symbol >= DIGIT) end = i + 1;
    else if (symbol !== SKIP) break;
    i++;
  }
  return end;
}

function pairWidth(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Reads one word: where it ends, and what it is. Kept as one object so that a word costs no allocation. */
class Lookup {
  start = 0;
  id = 0;
  clitics = 0;
  private readonly next: Int32Array;
  private readonly ends: Int32Array;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    const cells = lexicon.trie.cells();
    this.next = cells.next;
    this.ends = cells.ends;
  }

  /** Reads the word at `start` and returns its end (UTF-16, exclusive). */
  word(start: number): number {
    const { text, next } = this;
    this.start = start;
    let i = start;
    let end = start;
    let node = 0;
    let alive = true;
    let previous = SKIP;
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
      if (symbol > LIGATURE) break;
      if (symbol === SKIP) {
        i++;
        if (unit === TANWIN_FATH && this.endsAtTanwin(i, previous)) break;
        continue;
      }
      // Typed together: «مماأدى» has an alef no word has inside, and ta marbuta only ever ends a word.
      if (previous === ALEF && i - start > 2 && ALEF_HAMZA.has(unit)) break;
      if (alive) {
        if (symbol < LETTERS) {
          node = next[node * LETTERS + symbol] ?? 0;
          alive = node !== 0;
        } else {
          node = symbol === LIGATURE ? this.through(node, unit) : 0;
          alive = node !== 0;
        }
      }
      i++;
      end = i;
      previous = symbol;
      if (unit === TA_MARBUTA && i - start > 2 && letterAt(text, i)) break;
    }
    this.id = alive ? (this.ends[node] ?? 0) : 0;
    this.clitics = this.id === 0 ? 0 : (this.lexicon.words[this.id]?.clitics ?? 0);
    if (this.id === 0) this.stripped(start, end);
    return this.trailing(end);
  }

  /** Diacritics after the last letter belong to the word; controls after it do not matter. */
  private trailing(end: number): number {
    let i = end;
    while (i < this.text.length && isDiacritic(this.text.charCodeAt(i))) i++;
    return i;
  }

  /** «عنصراًوقيادي»: tanwin ends a word, before or after its alef; what follows is another. */
  private endsAtTanwin(after: number, previous: number): boolean {
    if (previous === ALEF) return letterAt(this.text, after);
    return this.text.charCodeAt(after) === 0x627 ? false : letterAt(this.text, after);
  }

  private through(from: number, unit: number): number {
    let node = from;
    for (const symbol of LIGATURES.get(unit) ?? []) {
      node = symbol < LETTERS ? (this.next[node * LETTERS + symbol] ?? 0) : 0;
      if (node === 0) return 0;
    }
    return node;
  }

  /** Tries the clitics the first letters allow, fewest first, then a pronoun on the end. */
  private stripped(start: number, end: number): void {
    if (this.suffixed(start, end, 0)) return;
    const first = SYMBOLS[this.text.charCodeAt(start)] ?? OTHER_LETTER;
    if (first >= LETTERS && first !== LIGATURE) return;
    for (const cut of CUTS_BY_LETTER[this.firstLetter(start)] ?? []) {
      const from = this.after(start, end, cut.letters);
      if (from > 0 && this.suffixed(from, end, cut.clitics)) return;
    }
  }

  private firstLetter(at: number): number {
    const unit = this.text.charCodeAt(at);
    const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
    return symbol === LIGATURE ? (LIGATURES.get(unit)?.[0] ?? 0) : symbol;
  }

  /** Position after the letters of a clitic, 0 when they are not there or too little would be left. */
  private after(start: number, end: number, letters: readonly number[]): number {
    let i = start;
    for (const letter of letters) {
      while (i < end && SYMBOLS[this.text.charCodeAt(i)] === SKIP) i++;
      if (i >= end || SYMBOLS[this.text.charCodeAt(i)] !== letter) return 0;
      i++;
    }
    return end - i >= 2 ? i : 0;
  }

  /** Looks the stretch up whole, or as a noun with a pronoun on its end. */
  private suffixed(start: number, end: number, clitics: number): boolean {
    const { text, next, ends, lexicon } = this;
    let node = 0;
    let last = 0;
    let rest = 0;
    let restLetters = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
      if (symbol === SKIP) continue;
      if (node >= 0) {
        const child = symbol < LETTERS ? (next[node * LETTERS + symbol] ?? 0) : symbol === LIGATURE ? this.through(node, unit) : 0;
        if (child === 0) {
          if (last === 0) return false;
          node = -1;
        } else node = child;
      }
      if (++restLetters > 3 && node < 0) return false;
      rest = rest * 64 + (symbol & 63);
      const id = node > 0 ? (ends[node] ?? 0) : 0;
      if (id !== 0) {
        if (i + 1 >= end) {
          this.id = id;
          this.clitics = clitics | (lexicon.words[id]?.clitics ?? 0);
          return true;
        }
        last = id;
        rest = 0;
        restLetters = 0;
      }
    }
    if (last === 0) return false;
    if (restLetters === 0) {
      this.id = last;
      this.clitics = clitics;
      return true;
    }
    if (restLetters > 3 || !PRONOUN_CODES.has(rest) || !takesPronoun(lexicon, last)) return false;
    this.id = last;
    this.clitics = clitics | CLITIC_PRONOUN;
    return true;
  }
}

/** Nouns take pronouns («عناصرها», «مقتلهم»); particles and numbers are written with theirs in the tables. */
function takesPronoun(lexicon: Lexicon, id: number): boolean {
  return ((lexicon.flags[id] ?? 0) & (FLAG.measure | FLAG.population | FLAG.speech)) !== 0 && lexicon.words[id]?.particle === undefined;
}

function letterAt(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && SYMBOLS[text.charCodeAt(i)] === SKIP && i - from < 4) i++;
  const symbol = SYMBOLS[text.charCodeAt(i)] ?? SPACE;
  return i < text.length && symbol <= LIGATURE && symbol !== SKIP;
}

function isDiacritic(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640;
}

/** Makes one token of each phrase of the tables, longest first. */
function mergePhrases(tokens: Tokens): Tokens {
  const { flags, words } = tokens.lexicon;
  const { type, start, end, word, clitics, length } = tokens;
  let to = 0;
  for (let i = 0; i < length; to++) {
    let last = i;
    let id = word[i] ?? 0;
    if (id !== 0 && ((flags[id] ?? 0) & FLAG.phrase) !== 0) {
      for (const phrase of words[id]?.phrases ?? []) {
        const until = follows(tokens, i, phrase.rest);
        if (until < 0) continue;
        last = until;
        id = phrase.word;
        break;
      }
    }
    if (to !== last) {
      type[to] = type[i] ?? 0;
      start[to] = start[i] ?? 0;
      end[to] = end[last] ?? 0;
      word[to] = id;
      clitics[to] = clitics[i] ?? 0;
    }
    i = last + 1;
  }
  tokens.cut(to);
  return tokens;
}

/** The last token of the phrase that begins at `i`, -1 when it does not stand there. A hyphen or a point joins like a space ("pro-government", "a.m."). */
function follows(tokens: Tokens, i: number, rest: readonly number[]): number {
  let at = i;
  for (const id of rest) {
    at++;
    if (tokens.type[at] === TOKEN.mark && tokens.end[at - 1] === tokens.start[at] && isJoint(tokens, at)) at++;
    if (at >= tokens.length || tokens.word[at] !== id) return -1;
    if ((tokens.clitics[at] ?? 0) !== (tokens.lexicon.words[id]?.clitics ?? 0)) return -1;
  }
  return at;
}

function isJoint(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[at] ?? 0);
  return (unit === 0x2d || unit === 0x2e || unit === 0x2010 || unit === 0x2011) && tokens.end[at] === tokens.start[at + 1];
}
