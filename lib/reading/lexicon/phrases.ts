import type { Phrase, Word } from './lexicon';

const NONE: readonly Phrase[] = [];

/** The phrases of the tables by their first two words, so that «من», which begins fifty, tries one or two. */
export class Phrases {
  private readonly bySecond = new Map<number, Phrase[]>();

  constructor(words: readonly Word[]) {
    for (const { id, phrases } of words) {
      for (const phrase of phrases) {
        const key = keyOf(id, phrase.rest[0] ?? 0);
        const known = this.bySecond.get(key);
        if (known === undefined) this.bySecond.set(key, [phrase]);
        else known.push(phrase);
      }
    }
  }

  /** Those that begin with these two words, longest first. */
  of(first: number, second: number): readonly Phrase[] {
    return this.bySecond.get(keyOf(first, second)) ?? NONE;
  }
}

function keyOf(first: number, second: number): number {
  return first * 32768 + second;
}
