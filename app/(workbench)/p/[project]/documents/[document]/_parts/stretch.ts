/** Where a selection's end lies: so many UTF-16 units into the piece that begins at `at`. */
export interface Point {
  readonly at: number;
  readonly within: number;
}

/** UTF-16 offsets into the capture's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isLow = (text: string, index: number) => /[\udc00-\udfff]/.test(text[index] ?? '') && /[\ud800-\udbff]/.test(text[index - 1] ?? '');

/** The words between two points in either order: no white space at the ends, no character cut in half. Null when nothing is left. */
export function stretchBetween(text: string, a: Point, b: Point): Stretch | null {
  const [from, to] = [a.at + a.within, b.at + b.within].sort((x, y) => x - y);
  return from === undefined || to === undefined ? null : trimmed(text, { start: from, end: to });
}

function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  let from = Math.max(0, start);
  let to = Math.min(end, text.length);
  if (isLow(text, from)) from -= 1;
  if (isLow(text, to)) to += 1;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
