import type { Point, Stretch } from './stretch';

/** The one way between places in the DOM of the text and offsets in the capture: every piece carries where it begins. */
function beginningOf(piece: Element): number {
  return Number(piece.getAttribute('data-at'));
}

/** Where a boundary of a selection lies. Between pieces, it lies at the beginning of the next one. */
export function pointOf(root: HTMLElement, node: Node, offset: number, length: number): Point {
  const piece = node.nodeType === Node.TEXT_NODE ? node.parentElement?.closest('[data-at]') : null;
  if (piece && root.contains(piece)) return { at: beginningOf(piece), within: offset };
  const boundary = document.createRange();
  boundary.setStart(node, offset);
  for (const next of root.querySelectorAll('[data-at]')) {
    if (boundary.comparePoint(next, 0) >= 0) return { at: beginningOf(next), within: 0 };
  }
  return { at: length, within: 0 };
}

/** The last piece that begins at or before an offset. */
function pieceAt(pieces: readonly Element[], offset: number): Element | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const piece = pieces[middle];
    if (piece && beginningOf(piece) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** The stretch as a range of the DOM: to measure, to paint, to scroll to. */
export function rangeOf(root: HTMLElement, { start, end }: Stretch): Range | null {
  const pieces = [...root.querySelectorAll('[data-at]')];
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first?.firstChild || !last?.firstChild) return null;
  const range = document.createRange();
  range.setStart(first.firstChild, start - beginningOf(first));
  range.setEnd(last.firstChild, end - beginningOf(last));
  return range;
}
