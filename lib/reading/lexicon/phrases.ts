import type { Phrase, Word } from './lexicon';

const NONE: readonly Phrase[] = [];

/** The phrases of the tables by their first two words, so that «من», which begins fifty, tries one or two. An open table of hashes. */
export class Phrases {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly lists: Phrase[][] = [[]];
  /** For each key one more than its place among the lists. */
  private readonly places: Int32Array;

  constructor(words: readonly Word[]) {
    const size = words.reduce((sum, { phrases }) => sum + phrases.length, 1);
    this.mask = 2 ** Math.ceil(Math.log2(size * 3)) - 1;
    this.keys = new Int32Array(this.mask + 1);
    this.places = new Int32Array(this.mask + 1);
    for (const { id, phrases } of words) for (const phrase of phrases) this.add(keyOf(id, phrase.rest[0] ?? 0), phrase);
  }

  private add(key: number, phrase: Phrase): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) {
      this.keys[slot] = key;
      this.places[slot] = this.lists.push([]) - 1;
    }
    this.lists[this.places[slot] ?? 0]?.push(phrase);
  }

  /** Those that begin with these two words, longest first. */
  of(first: number, second: number): readonly Phrase[] {
    const place = this.places[this.slotOf(keyOf(first, second))] ?? 0;
    return place === 0 ? NONE : (this.lists[place] ?? NONE);
  }

  /** Where a key stands, or would. */
  private slotOf(key: number): number {
    const { keys, mask } = this;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    for (; keys[slot] !== key && keys[slot] !== 0; slot = (slot + 1) & mask);
    return slot;
  }
}

function keyOf(first: number, second: number): number {
  return (first << 15) | second;
}
