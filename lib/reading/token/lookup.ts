import { ANY_DUAL, isFeminineDual, SHORTEST_DUAL } from '../lexicon/ar/duals';
import { CLITIC, CUTS_BY_LETTER, type Cut, endsPronoun, isPronoun } from '../lexicon/clitics';
import { extend, LONGEST, shorten } from '../lexicon/dictionary';
import { FLAG, type Lexicon } from '../lexicon/lexicon';
import { spell, symbolOf } from './symbols';

/** A word with as many letters is in no table, clitics and pronoun included. */
const ROOM = LONGEST;
const WAW = symbolOf('و');
const NO_CUTS: readonly Cut[] = [];

/**
 * Finds one word in the lexicon, letter by letter as the tokenizer reads it: whole, under its clitics, with a pronoun on its end.
 * Kept as one object, with the answer in `id` and `clitics`, so that a word costs no allocation.
 */
export class Lookup {
  id = 0;
  clitics = 0;
  private readonly letters = new Uint8Array(ROOM);
  /** tails[k] is the hash of the letters from k on. */
  private readonly tails = new Int32Array(ROOM + 1);
  private length = 0;
  /** The word has a letter no table has, or too many. */
  private foreign = false;

  private readonly anyDual: number;

  constructor(private readonly lexicon: Lexicon) {
    this.anyDual = lexicon.dictionary.find(spell(ANY_DUAL));
  }

  begin(): void {
    this.length = 0;
    this.foreign = false;
  }

  add(letter: number): void {
    if (this.length < ROOM) this.letters[this.length++] = letter;
    else this.foreign = true;
  }

  addForeign(): void {
    this.foreign = true;
  }

  /** Answers in `id` and `clitics`; id 0 is an unknown word. */
  find(): void {
    this.id = 0;
    this.clitics = 0;
    if (this.foreign) return;
    const { letters, tails, length } = this;
    let hash = 0;
    tails[length] = 0;
    for (let k = length - 1; k >= 0; k--) {
      hash = extend(hash, letters[k] ?? 0);
      tails[k] = hash;
    }
    if (this.under(0, 0)) return;
    const cuts = CUTS_BY_LETTER[letters[0] ?? 0] ?? NO_CUTS;
    for (let k = 0; k < cuts.length; k++) {
      const cut = cuts[k];
      if (cut !== undefined && this.begins(cut.letters) && this.under(cut.letters.length, cut.clitics)) return;
    }
    this.dual();
  }

  /** «ناقلتين», «وناقلتين»: two of something no table has. */
  private dual(): void {
    const { letters, length } = this;
    const and = letters[0] === WAW && length > SHORTEST_DUAL;
    if (isFeminineDual(letters, and ? 1 : 0, length)) this.found(this.anyDual, and ? CLITIC.and : 0);
  }

  /** Whether the word begins with a clitic and two letters or more are left under it. */
  private begins(clitic: readonly number[]): boolean {
    if (this.length - clitic.length < 2) return false;
    for (let k = 1; k < clitic.length; k++) if (this.letters[k] !== clitic[k]) return false;
    return true;
  }

  /** Looks the letters from `from` on up whole, or as a noun with a pronoun on its end. */
  private under(from: number, clitics: number): boolean {
    const { letters, tails, length, lexicon } = this;
    const hash = tails[from] ?? 0;
    const id = lexicon.dictionary.look(hash, letters, from, length);
    if (id !== 0) return this.found(id, clitics | (lexicon.words[id]?.clitics ?? 0));
    if (!endsPronoun(letters[length - 1] ?? 0)) return false;
    // The longest noun alone may take the rest as its pronoun.
    for (let to = length - 1; to >= length - 3 && to > from; to--) {
      const stem = lexicon.dictionary.look(shorten(hash, tails[to] ?? 0, to - from), letters, from, to);
      if (stem === 0) continue;
      return isPronoun(letters, to, length) && takesPronoun(lexicon, stem) ? this.found(stem, clitics | CLITIC.pronoun) : false;
    }
    return false;
  }

  private found(id: number, clitics: number): true {
    this.id = id;
    this.clitics = clitics;
    return true;
  }
}

/** Nouns take pronouns («عناصرها», «مقتلهم»); particles and numbers are written with theirs in the tables. */
function takesPronoun(lexicon: Lexicon, id: number): boolean {
  return ((lexicon.flags[id] ?? 0) & (FLAG.measure | FLAG.population | FLAG.speech)) !== 0 && lexicon.words[id]?.particle === undefined;
}
