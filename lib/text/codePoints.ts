/** Code points between two marks. */
const STRIDE = 512;

/** A text that is asked for many stretches by code points: each costs no more than a stride, wherever it stands. */
export interface CodePoints {
  readonly length: number;
  /** The UTF-16 offset of a code point; the text's end beyond it. */
  offset(point: number): number;
  /** The stretch from `start` to `end`, end exclusive, cut where the text ends. */
  slice(start: number, end: number): string;
}

const wide = (text: string, at: number) => (text.codePointAt(at) ?? 0) > 0xffff;

/** Marks the UTF-16 offset of every 512th code point. */
export function codePoints(text: string): CodePoints {
  const marks: number[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at += wide(text, at) ? 2 : 1) {
    if (length % STRIDE === 0) marks.push(at);
    length += 1;
  }
  const offset = (point: number): number => {
    if (point >= length) return text.length;
    let at = marks[Math.floor(point / STRIDE)] ?? 0;
    for (let left = point % STRIDE; left > 0; left--) at += wide(text, at) ? 2 : 1;
    return at;
  };
  return { length, offset, slice: (start, end) => text.slice(offset(start), offset(end)) };
}
