import type { Span } from './reading';
import type { CodePoints } from './token/codepoints';

/** Makes spans in code points out of UTF-16 positions of one text. */
export class Spans {
  constructor(
    readonly text: string,
    private readonly codePoints: CodePoints,
  ) {}

  /** Code points before a position. */
  at(position: number): number {
    return this.codePoints.at(position);
  }

  of(start: number, end: number): Span {
    return { start: this.codePoints.at(start), end: this.codePoints.at(end), text: this.text.slice(start, end) };
  }
}
