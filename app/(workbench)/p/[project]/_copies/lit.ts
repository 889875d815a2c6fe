import { runs } from '@/lib/text/runs';

/** A piece of a text; `shared` when another document has it word for word. `at` is its place in the text given, in code points. */
export interface LitPiece {
  readonly at: number;
  readonly text: string;
  readonly shared: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text that begins `at` code points into its capture wherever shared words begin or end; the pieces tile it. */
export function lit(text: string, at: number, shared: readonly Stretch[]): LitPiece[] {
  const characters = [...text];
  const spans = shared.map(({ start, end }) => ({ start: start - at, end: end - at, id: 'shared' }));
  const pieces: LitPiece[] = [];
  for (const { start, end, ids } of runs(characters.length, spans)) {
    const piece = { at: start, text: characters.slice(start, end).join(''), shared: ids.length > 0 };
    const last = pieces.at(-1);
    // Where two runs meet, the words go on being shared.
    if (last?.shared === piece.shared) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}
