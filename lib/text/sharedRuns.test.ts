import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoldedWord, foldedWords } from './foldedWords';
import { type SharedRun, sharedRuns, sharedWords } from './sharedRuns';
import { SHORTEST_RUN } from './shingles';

const word = fc.constantFrom('قتل', '62', 'جندياً', '𝒜', 'said', 'x');
const text = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength }).map((all) => all.join(' '));

/** The plainest way there is: every place beside every other. */
function byHand(a: readonly FoldedWord[], b: readonly FoldedWord[]): SharedRun[] {
  const same = (i: number, j: number) => a[i] !== undefined && a[i]?.folded === b[j]?.folded;
  return a.flatMap((first, i) =>
    b.flatMap((firstB, j) => {
      if (same(i - 1, j - 1) || !same(i, j)) return [];
      let words = 0;
      while (same(i + words, j + words)) words++;
      const ends = { endA: a[i + words - 1]?.end ?? 0, endB: b[j + words - 1]?.end ?? 0 };
      return words < SHORTEST_RUN ? [] : [{ startA: first.start, startB: firstB.start, ...ends, words }];
    }),
  );
}

describe('sharedRuns', () => {
  test('finds exactly the runs that comparing every place with every other finds', () => {
    fc.assert(
      fc.property(text(8, 14), text(0, 12), text(0, 12), text(0, 12), (run, a, b, c) => {
        const [one, other] = [foldedWords(`${a} ${run} ${b}`), foldedWords(`${c} ${run}`)];
        expect(sharedRuns(one, other)).toEqual(byHand(one, other));
      }),
    );
  });

  test('tells the same from either side', () => {
    fc.assert(
      fc.property(text(8, 20), text(0, 10), (a, b) => {
        const turned = sharedRuns(foldedWords(`${b} ${a}`), foldedWords(a)).map(({ startA, endA, startB, endB, words }) => ({
          ...{ startA: startB, endA: endB, startB: startA, endB: endA, words },
        }));
        const order = (all: SharedRun[]) => all.map((run) => JSON.stringify(Object.entries(run).sort())).sort();
        expect(order(sharedRuns(foldedWords(a), foldedWords(`${b} ${a}`)))).toEqual(order(turned));
      }),
    );
  });

  test('the spans are code points of each text, vowels and punctuation of its own', () => {
    const a = '🕊 قتل 62 جندياً سورياً في غارة على جبل الثردة 🕊';
    const b = 'خبر: قُتل ٦٢ جنديّا سوريا، في غارة على جبل الثردة.';
    const [run, ...more] = sharedRuns(foldedWords(a), foldedWords(b));
    expect(more).toEqual([]);
    expect([...a].slice(run?.startA, run?.endA).join('')).toBe('قتل 62 جندياً سورياً في غارة على جبل الثردة');
    expect([...b].slice(run?.startB, run?.endB).join('')).toBe('قُتل ٦٢ جنديّا سوريا، في غارة على جبل الثردة');
    expect(run?.words).toBe(9);
  });

  test('a changed word parts a run in two; seven words are no run', () => {
    const words = Array.from({ length: 20 }, (_, i) => `w${i}`);
    const changed = words.map((same, i) => (i === 9 ? 'other' : same));
    const runs = sharedRuns(foldedWords(words.join(' ')), foldedWords(changed.join(' ')));
    expect(runs.map(({ words }) => words)).toEqual([9, 10]);
    expect(sharedRuns(foldedWords(words.slice(0, 7).join(' ')), foldedWords(words.join(' ')))).toEqual([]);
  });

  test('a text that only repeats itself is told of so many runs and no more', () => {
    const same = foldedWords('a '.repeat(20_000));
    expect(sharedRuns(same, same).length).toBeLessThanOrEqual(200);
  });
});

test('a paragraph that the other text says twice is counted once', () => {
  const paragraph = Array.from({ length: 10 }, (_, i) => `w${i}`).join(' ');
  const runs = sharedRuns(foldedWords(paragraph), foldedWords(`${paragraph} . x . ${paragraph}`));
  expect(runs).toHaveLength(2);
  expect(sharedWords(runs)).toBe(10);
});
