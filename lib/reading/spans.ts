import type { Operator } from '../figure/figure';
import type { Speaker } from './claim/speakers';
import type { AttributionLink, ClaimFigure, Span } from './reading';
import type { CodePoints } from './token/codepoints';
import { writtenNumber } from './written';

const KEPT = 64;

/** Makes spans in code points out of UTF-16 positions of one text. */
export class Spans {
  /** The numbers cut out last, by where they begin: a claim says again what its quantity did. */
  private readonly starts: number[] = [];
  private readonly numbers: string[] = [];

  private readonly figures: ClaimFigure[] = [];
  /** The chain asked for last and its links: the claims of a sentence mostly have one. */
  private chain: readonly Speaker[] = [];
  private linked: readonly AttributionLink[] = [];

  constructor(
    readonly text: string,
    private readonly codePoints: CodePoints,
  ) {}

  /** Code points before a position. */
  at(position: number): number {
    return this.codePoints.at(position);
  }

  /** The words of a number. */
  numberAt(start: number, end: number): string {
    const place = start & (KEPT - 1);
    const known = this.numbers[place] ?? '';
    if (this.starts[place] === start && known.length === end - start) return known;
    const words = writtenNumber(this.text, start, end);
    this.starts[place] = start;
    this.numbers[place] = words;
    return words;
  }

  /** The links of a chain, nearest to the reader first; claims of one chain share them. */
  links(chain: readonly Speaker[]): readonly AttributionLink[] {
    if (chain === this.chain) return this.linked;
    const found: AttributionLink[] = [];
    for (const speaker of chain) {
      const { start, end, text } = this.of(speaker.start, speaker.end);
      found.push({ start, end, text, kind: speaker.kind });
    }
    this.chain = chain;
    this.linked = found;
    return found;
  }

  /** A figure; the same number said again of another thing is the same figure. */
  figure(operator: Operator, min: number | null, max: number | null, text: string): ClaimFigure {
    const place = (min ?? max ?? 0) & (KEPT - 1);
    const known = this.figures[place];
    if (known !== undefined && known.text === text && known.operator === operator && known.min === min && known.max === max) return known;
    const figure = { operator, min, max, text };
    this.figures[place] = figure;
    return figure;
  }

  of(start: number, end: number): Span {
    return { start: this.codePoints.at(start), end: this.codePoints.at(end), text: this.text.slice(start, end) };
  }
}
