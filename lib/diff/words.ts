import { diffArrays } from 'diff';
import { fold } from '../text/fold';
import { words } from '../text/words';

/** A stretch of one side: the same on both, or only on this one. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

export interface WordDiff {
  readonly a: readonly Run[];
  readonly b: readonly Run[];
}

const TIMEOUT_MS = 1000;

function push(runs: Run[], text: string, differs: boolean): void {
  const last = runs.at(-1);
  if (last?.differs === differs) runs[runs.length - 1] = { text: last.text + text, differs };
  else if (text) runs.push({ text, differs });
}

/**
 * The words in which two texts differ, each side whole: joining its runs gives the text back. Words are our own tokens,
 * compared folded, so that hamza, tatweel or vowel signs are no difference and no word is ever cut. Texts too far apart
 * to compare in a second count as different throughout.
 */
export function diffWords(a: string, b: string): WordDiff {
  const [left, right] = [words(a).map(({ text }) => text), words(b).map(({ text }) => text)];
  const changes = diffArrays(left, right, { comparator: (x, y) => x === y || fold(x) === fold(y), timeout: TIMEOUT_MS });
  if (!changes) return { a: [{ text: a, differs: true }], b: [{ text: b, differs: true }] };
  const sides: { a: Run[]; b: Run[] } = { a: [], b: [] };
  // Equal tokens may be spelled differently: each side keeps its own spelling.
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added) push(sides.a, left.slice(i, i + count).join(''), removed);
    if (!removed) push(sides.b, right.slice(j, j + count).join(''), added);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return sides;
}
