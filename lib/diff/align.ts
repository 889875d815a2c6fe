import { diffArrays } from 'diff';
import { fold } from '../text/fold';
import { words } from '../text/words';

/** Stretches that follow one another in both texts, in UTF-16 units: the same on both sides, or one in place of the other. */
export interface Aligned {
  readonly same: boolean;
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** Words that may be added and taken away before two texts count as different throughout. */
const MAX_EDITS = 2_000;

/** Two texts word by word, words compared folded as in `diffWords`. Null when they differ throughout. */
export function alignWords(a: string, b: string, maxEdits = MAX_EDITS): Aligned[] | null {
  const [left, right] = [words(a).map(({ text }) => text), words(b).map(({ text }) => text)];
  const folded = (tokens: readonly string[]) => tokens.map((token) => (token.trim() === '' ? ' ' : fold(token)));
  const changes = diffArrays(folded(left), folded(right), { maxEditLength: maxEdits });
  if (changes === undefined) return null;
  const aligned: Aligned[] = [];
  let [i, j, x, y] = [0, 0, 0, 0];
  const widthOf = (tokens: readonly string[]) => tokens.reduce((width, token) => width + token.length, 0);
  for (const { added, removed, count } of changes) {
    const [m, n] = [added ? 0 : count, removed ? 0 : count];
    const [toX, toY] = [x + widthOf(left.slice(i, i + m)), y + widthOf(right.slice(j, j + n))];
    const same = !added && !removed;
    const last = aligned.at(-1);
    // What is taken away and what is added beside it stand for each other.
    if (last && !same && !last.same) aligned[aligned.length - 1] = { same, a: [last.a[0], toX], b: [last.b[0], toY] };
    else aligned.push({ same, a: [x, toX], b: [y, toY] });
    [i, j, x, y] = [i + m, j + n, toX, toY];
  }
  return withoutGaps(a, aligned);
}

/** White space and punctuation that happen to be alike between changed words hold nothing together: one change, not two. */
function withoutGaps(text: string, aligned: readonly Aligned[]): Aligned[] {
  const joined: Aligned[] = [];
  for (const [index, { same, a, b }] of aligned.entries()) {
    const last = joined.at(-1);
    const gap = same && !/[\p{L}\p{N}]/u.test(text.slice(...a)) && aligned[index + 1]?.same === false;
    if (last && !last.same && (gap || !same)) joined[joined.length - 1] = { same: false, a: [last.a[0], a[1]], b: [last.b[0], b[1]] };
    else joined.push({ same, a, b });
  }
  return joined;
}
