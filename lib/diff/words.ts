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

/** Words that may be added and taken away before two texts count as different throughout: a bound on work, not on time. */
const MAX_EDITS = 2_000;

function push(runs: Run[], text: string, differs: boolean): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last?.differs === differs) runs[runs.length - 1] = { text: last.text + text, differs };
  else runs.push({ text, differs });
}

const whole = (text: string): Run[] => (text === '' ? [] : [{ text, differs: true }]);

/**
 * The words in which two texts differ, each side whole: joining its runs gives the text back. Words are our own tokens,
 * compared folded, so that hamza, tatweel, vowel signs or the kind of white space are no difference and no word is ever cut.
 */
export function diffWords(a: string, b: string, maxEdits = MAX_EDITS): WordDiff {
  const [left, right] = [words(a).map(({ text }) => text), words(b).map(({ text }) => text)];
  const folded = (tokens: readonly string[]) => tokens.map((token) => (token.trim() === '' ? ' ' : fold(token)));
  const changes = diffArrays(folded(left), folded(right), { maxEditLength: maxEdits });
  if (changes === undefined) return { a: whole(a), b: whole(b) };
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
