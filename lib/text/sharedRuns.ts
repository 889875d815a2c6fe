import type { FoldedWord } from './foldedWords';
import { SHORTEST_RUN } from './shingles';

/** Words that stand in two texts in one order: code points on either side, end exclusive. */
export interface SharedRun {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly words: number;
}

/** Repetitions looked at of the same eight words in one text, and runs told of one pair: beyond is a text that repeats itself. */
const REPETITIONS = 16;
const MOST_RUNS = 200;

function placesOf(words: readonly FoldedWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + SHORTEST_RUN <= words.length; i++) {
    const key = keyAt(words, i);
    const known = places.get(key);
    if (!known) places.set(key, [i]);
    else if (known.length < REPETITIONS) known.push(i);
  }
  return places;
}

function keyAt(words: readonly FoldedWord[], at: number): string {
  let key = '';
  for (let i = at; i < at + SHORTEST_RUN; i++) key += `${words[i]?.folded} `;
  return key;
}

function lengthOfRun(a: readonly FoldedWord[], i: number, b: readonly FoldedWord[], j: number): number {
  let length = 0;
  while (i + length < a.length && j + length < b.length && a[i + length]?.folded === b[j + length]?.folded) length++;
  return length;
}

/**
 * Every run of eight words or more that two texts share, as long as it goes on both sides, in the order of the first.
 * The work grows with the two lengths; a text that says the same over and over is told of its first repetitions only.
 */
export function sharedRuns(a: readonly FoldedWord[], b: readonly FoldedWord[]): SharedRun[] {
  const places = placesOf(b);
  // Along one diagonal (place in a less place in b) a run ends before the next begins.
  const told = new Map<number, number>();
  const found: SharedRun[] = [];
  for (let i = 0; i + SHORTEST_RUN <= a.length; i++) {
    for (const j of places.get(keyAt(a, i)) ?? []) {
      if ((told.get(i - j) ?? 0) > i) continue;
      const length = lengthOfRun(a, i, b, j);
      told.set(i - j, i + length);
      const [firstA, lastA, firstB, lastB] = [a[i], a[i + length - 1], b[j], b[j + length - 1]];
      if (!firstA || !lastA || !firstB || !lastB) continue;
      found.push({ startA: firstA.start, endA: lastA.end, startB: firstB.start, endB: lastB.end, words: length });
      if (found.length === MOST_RUNS) return found;
    }
  }
  return found;
}

/** How many words of the first text stand in these runs; runs that overlap are counted by the first of them. */
export function sharedWords(runs: readonly Pick<SharedRun, 'startA' | 'endA' | 'words'>[]): number {
  let counted = 0;
  let end = 0;
  for (const run of [...runs].sort((a, b) => a.startA - b.startA || b.endA - a.endA)) {
    if (run.startA < end) continue;
    counted += run.words;
    end = run.endA;
  }
  return counted;
}
