import type { SharedRun } from '@/lib/text/sharedRuns';

/** Code points between two runs, on either side, up to which they are read as one passage; and how much is shown around it. */
const NEAR = 240;
const AROUND = 160;

/** Where one passage stands in both texts, with what surrounds it: code points, end exclusive. */
export interface SharedPassage {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly words: number;
}

/** Runs in the order of the first text, those that follow each other closely in both read as one passage. */
export function passages(runs: readonly SharedRun[], lengthA: number, lengthB: number): SharedPassage[] {
  const joined: SharedPassage[] = [];
  for (const run of [...runs].sort((a, b) => a.startA - b.startA || a.startB - b.startB)) {
    const last = joined.at(-1);
    const follows = last && run.startA - last.endA <= NEAR && run.startB >= last.endB && run.startB - last.endB <= NEAR;
    if (follows)
      joined[joined.length - 1] = { ...last, endA: Math.max(last.endA, run.endA), endB: run.endB, words: last.words + run.words };
    else joined.push({ startA: run.startA, endA: run.endA, startB: run.startB, endB: run.endB, words: run.words });
  }
  return joined.map(({ startA, endA, startB, endB, words }) => ({
    ...{ startA: Math.max(0, startA - AROUND), endA: Math.min(lengthA, endA + AROUND) },
    ...{ startB: Math.max(0, startB - AROUND), endB: Math.min(lengthB, endB + AROUND) },
    words,
  }));
}
