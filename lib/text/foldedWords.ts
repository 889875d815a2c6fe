import { fold } from './fold';
import { words } from './words';

/** A word as compared, and where it stands: code points, end exclusive. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words and numbers of a text in the shape `fold` gives them, in order; what folds to nothing is left out. */
export function foldedWords(text: string): FoldedWord[] {
  const known = new Map<string, string>();
  const found: FoldedWord[] = [];
  let start = 0;
  for (const token of words(text)) {
    let end = start;
    for (const _character of token.text) end++;
    if (token.isWord) {
      const folded = known.get(token.text) ?? fold(token.text);
      known.set(token.text, folded);
      if (folded) found.push({ folded, start, end });
    }
    start = end;
  }
  return found;
}
